import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../../../frontend/moot-outline/items';
import { wishOf } from '../../../../frontend/moot-outline/keys';
import { position, row } from './made';

const head: Item = {
  key: 'P1',
  position: position('P1'),
  row: null,
  above: null,
  level: 1,
  place: 1,
  size: 1,
  expanded: true,
  waits: false,
};
const open: Item = { ...head, key: 'a', row: row('a'), above: 'P1', level: 2 };
const answer = row('b', { parent: 'a', depth: 1 });
const leaf: Item = { ...open, key: 'b', row: answer, above: 'a', level: 3, expanded: null };
const more: Item = { ...head, key: 'more', waits: true };
const items = [head, open, leaf, more];

test('arrows go from line to line and stop at the ends', () => {
  assert.deepEqual(wishOf('ArrowDown', items, 'P1'), { go: 'a' });
  assert.deepEqual(wishOf('ArrowUp', items, 'a'), { go: 'P1' });
  assert.equal(wishOf('ArrowUp', items, 'P1'), null);
  assert.equal(wishOf('ArrowDown', items, 'b'), null);
});

test('an arrow waits where more will come, and does not pass it over', () => {
  const next = { ...head, key: 'P2' };
  assert.equal(wishOf('ArrowDown', [...items, next], 'b'), null);
  assert.deepEqual(wishOf('ArrowDown', [head, open, leaf, next], 'b'), { go: 'P2' });
});

test('home and end go to the first and the last line, never to the place where more will come', () => {
  assert.deepEqual(wishOf('Home', items, 'b'), { go: 'P1' });
  assert.deepEqual(wishOf('End', items, 'P1'), { go: 'b' });
});

test('an arrow to the right opens what is shut and goes into what is open', () => {
  const shut = [head, { ...open, expanded: false }];
  assert.deepEqual(wishOf('ArrowRight', shut, 'a'), { toggle: 'a' });
  assert.deepEqual(wishOf('ArrowRight', items, 'a'), { go: 'b' });
  assert.equal(wishOf('ArrowRight', items, 'b'), null);
});

test('an arrow to the left shuts what is open and goes up from what is not', () => {
  assert.deepEqual(wishOf('ArrowLeft', items, 'a'), { toggle: 'a' });
  assert.deepEqual(wishOf('ArrowLeft', items, 'b'), { go: 'a' });
  assert.equal(wishOf('ArrowLeft', [{ ...head, expanded: null }], 'P1'), null);
});

test('a position is opened and shut, an argument is read and answered', () => {
  assert.deepEqual(wishOf('Enter', items, 'P1'), { toggle: 'P1' });
  assert.deepEqual(wishOf('Enter', items, 'b'), { act: 'open', on: 'b' });
  assert.deepEqual(wishOf(' ', items, 'b'), { act: 'open', on: 'b' });
  assert.deepEqual(wishOf('a', items, 'b'), { act: 'answer', on: 'b' });
  assert.equal(wishOf('a', items, 'P1'), null);
});

test('other keys, and keys on a line that is gone, ask for nothing', () => {
  assert.equal(wishOf('x', items, 'a'), null);
  assert.equal(wishOf('ArrowDown', items, 'gone'), null);
});
