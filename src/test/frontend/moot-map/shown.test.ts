import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Shown } from '../../../../frontend/moot-map/shown';
import { Tree } from '../../../../frontend/moot-map/tree';
import { argument, debate } from './made';

/** P1 has a, which has b and c; b has d. P2 has e. */
const tree = new Tree(
  debate([
    argument('a'),
    argument('b', 'a'),
    argument('c', 'a'),
    argument('d', 'b'),
    argument('e', null, { position: 'P2' }),
  ]),
);
const everything = new Shown(tree, new Set(), null);

test('all is shown at first', () => {
  assert.deepEqual(everything.roots, ['P1', 'P2']);
  assert.deepEqual(everything.below('a'), ['b', 'c']);
  assert.equal(everything.standIn('d'), 'd');
});

test('a folded argument stands for all beneath it', () => {
  const folded = everything.toggled('a');
  assert.deepEqual(folded.below('a'), []);
  assert.equal(folded.standIn('d'), 'a');
  assert.equal(folded.standIn('a'), 'a');
  assert.deepEqual(folded.toggled('a').below('a'), ['b', 'c']);
});

test('of two that are folded the outer one stands for what is in both', () => {
  assert.equal(everything.toggled('b').toggled('a').standIn('d'), 'a');
});

test('in focus there is one path, and what hangs on its end', () => {
  const focused = everything.focused('b');
  assert.deepEqual(focused.roots, ['P1']);
  assert.deepEqual(focused.below('a'), ['b']);
  assert.deepEqual(focused.below('b'), ['d']);
  assert.equal(focused.standIn('c'), null);
  assert.equal(focused.standIn('d'), 'd');
});

test('what is opened is in view, whatever was folded or out of focus', () => {
  const opened = everything.toggled('b').toggled('a').opened('d');
  assert.equal(opened.standIn('d'), 'd');
  const elsewhere = everything.focused('b').opened('e');
  assert.equal(elsewhere.focus, null);
  assert.equal(elsewhere.standIn('e'), 'e');
});
