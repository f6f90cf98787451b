import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { type Look, lookOf, positionColour, tint } from '../../../../frontend/moot-map/look';
import { Page } from './page';

let page: Page;
beforeEach(() => (page = new Page()));

test('the map has the colours and fonts of the page as it is now, and leaves nothing on it', () => {
  page.scheme = 'dark';
  const look = lookOf(page.host);
  assert.deepEqual([look.ink, look.onAccent, look.serif], ['dark ink', 'dark on-accent', 'dark serif']);
  assert.equal(positionColour(look, 'B'), 'dark b');
  assert.equal(page.probes.size, 0);
});

test('where the system forces its colours these are used, but on paper all is light', () => {
  page.scheme = 'dark';
  page.wished.add('(forced-colors: active)');
  const [screen, paper] = [lookOf(page.host), lookOf(page.host, 'paper')];
  assert.deepEqual([screen.page, screen.accent, positionColour(screen, 'A')], ['Canvas', 'Highlight', 'CanvasText']);
  assert.deepEqual([paper.page, paper.accent, positionColour(paper, 'A')], ['light page', 'light accent', 'light a']);
});

test('the map is as large as the page sets its text', () => {
  page.fontSize = '20px';
  assert.equal(lookOf(page.host).unit, 1.25);
  page.fontSize = '';
  assert.equal(lookOf(page.host).unit, 1);
});

test('a position without a colour of its own is drawn in ink', () => {
  assert.equal(positionColour({ ink: 'ink', positions: { a: 'red' } } as unknown as Look, 'Z'), 'ink');
});

test('a colour is thinned with another and stays opaque', () => {
  assert.equal(tint('rgb(200, 100, 0)', 'rgb(0, 50, 255)', 1), 'rgb(200, 100, 0)');
  assert.equal(tint('rgba(200, 100, 0, 0.5)', 'rgb(0, 50, 255)', 0), 'rgb(0, 50, 255)');
  assert.equal(tint('rgb(200, 100, 0)', 'rgb(0, 50, 100)', 0.25), 'rgb(50, 63, 75)');
});
