import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../../frontend/moot-map/describe';
import { wishOf } from '../../../../frontend/moot-map/keys';
import { Plan } from '../../../../frontend/moot-map/plan';
import { Shown } from '../../../../frontend/moot-map/shown';
import { Tree } from '../../../../frontend/moot-map/tree';
import { argument, debate, reply } from './made';

/** Position A: a, answered by b and by c; b is answered by d. Position B: e. */
const tree = new Tree(
  debate(argument('a'), reply('b', 'a'), reply('c', 'a'), reply('d', 'b'), argument('e', { position: 'B' })),
);
const everything = new Shown(tree, new Set(), null);

test('all is shown at first', () => {
  assert.deepEqual(everything.roots, ['A', 'B']);
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
  assert.deepEqual(focused.roots, ['A']);
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

test('arrows go along the tree as it is drawn', () => {
  const plan = Plan.tidy(tree, everything, { width: 1200, height: 800 });
  assert.deepEqual(wishOf('ArrowRight', plan, 'a'), { go: 'b' });
  assert.deepEqual(wishOf('ArrowDown', plan, 'b'), { go: 'c' });
  assert.deepEqual(wishOf('ArrowUp', plan, 'c'), { go: 'b' });
  assert.deepEqual(wishOf('ArrowLeft', plan, 'c'), { go: 'a' });
  assert.deepEqual(wishOf('ArrowLeft', plan, 'a'), { go: 'A' });
  assert.deepEqual(wishOf('ArrowDown', plan, 'A'), { go: 'B' });
  assert.equal(wishOf('ArrowLeft', plan, 'A'), null);
  assert.equal(wishOf('ArrowUp', plan, 'b'), null);
  assert.equal(wishOf('ArrowRight', plan, 'd'), null);
});

test('where nothing is selected an arrow goes to the first position', () => {
  const plan = Plan.tidy(tree, everything, { width: 1200, height: 800 });
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    assert.deepEqual(wishOf(key, plan, null), { go: 'A' });
  }
});

test('an arrow into something folded opens it', () => {
  const plan = Plan.tidy(tree, everything.toggled('a'), { width: 1200, height: 800 });
  assert.deepEqual(wishOf('ArrowRight', plan, 'a'), { toggle: 'a' });
});

test('an argument is opened, and folded where something hangs on it', () => {
  const plan = Plan.tidy(tree, everything, { width: 1200, height: 800 });
  assert.deepEqual(wishOf('Enter', plan, 'b'), { open: 'b' });
  assert.equal(wishOf('Enter', plan, 'A'), null);
  assert.deepEqual(wishOf(' ', plan, 'b'), { toggle: 'b' });
  assert.equal(wishOf(' ', plan, 'c'), null);
});

const texts = {
  told: '{0}: {1}',
  'told.position': 'Position {0}, {1}, {2}',
  'arguments.one': '1 argument',
  'arguments.many': '{0} arguments',
  'relation.rebuts': 'rebuts',
  'stance.for': 'for {0}',
  'stance.against': 'against {0}',
  'standing.stands': 'stands',
  'replies.one': '1 reply',
  'replies.many': '{0} replies',
  flawed: 'flawed evidence',
  mine: '{0}, you',
};

test('a screen reader hears all that a card shows', () => {
  assert.equal(describe(texts, tree, 'A'), 'Position A, Position A, 4 arguments');
  assert.equal(describe(texts, tree, 'B'), 'Position B, Position B, 1 argument');
  assert.equal(describe(texts, tree, 'b'), 'Claim b: rebuts, against A, stands, Amber Heron, 1 reply');
  const other = new Tree(debate(argument('q', { standing: null, flawed: true, mine: true })));
  assert.equal(describe(texts, other, 'q'), 'Claim q: for A, flawed evidence, Amber Heron, you, 0 replies');
  assert.equal(describe(texts, tree, 'gone'), '');
});
