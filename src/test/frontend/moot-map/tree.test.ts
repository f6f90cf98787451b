import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tree } from '../../../../frontend/moot-map/tree';
import { debate as wide, forest, random, three } from './forest';
import { argument, debate, reply } from './made';

/** Position A: one, answered by two, which is answered by three; and four. */
function thread(): Tree {
  return new Tree(debate(argument('one'), reply('two', 'one'), reply('three', 'two'), argument('four')));
}

test('arguments hang on what they answer, or on their position', () => {
  const tree = thread();
  assert.deepEqual(tree.below('A'), ['one', 'four']);
  assert.deepEqual(tree.below('one'), ['two']);
  assert.deepEqual(tree.below('B'), []);
  assert.equal(tree.above('three'), 'two');
  assert.equal(tree.above('one'), 'A');
  assert.equal(tree.above('A'), null);
});

test('a path leads up to the position', () => {
  assert.deepEqual(thread().path('three'), ['three', 'two', 'one', 'A']);
});

test('all beneath is counted, at any depth', () => {
  const tree = thread();
  assert.equal(tree.beneath('A'), 4);
  assert.equal(tree.beneath('one'), 2);
  assert.equal(tree.beneath('three'), 0);
  assert.equal(tree.beneath('B'), 0);
});

test('what is new is counted where it hangs', () => {
  const tree = thread();
  assert.equal(tree.beneath('A'), 4);
  assert.equal(tree.put(reply('five', 'three')), 'new');
  assert.equal(tree.beneath('A'), 5);
  assert.equal(tree.beneath('three'), 1);
});

test('what says something else stays where it is', () => {
  const tree = thread();
  assert.equal(tree.put(reply('two', 'one', { claim: 'Said better' })), 'changed');
  assert.equal(tree.get('two')?.claim, 'Said better');
  assert.deepEqual(tree.below('one'), ['two']);
  assert.equal(tree.beneath('A'), 4);
});

test('what is moved takes along what hangs on it', () => {
  const tree = thread();
  assert.equal(tree.put(reply('two', 'four')), 'moved');
  assert.deepEqual(tree.below('one'), []);
  assert.deepEqual(tree.path('three'), ['three', 'two', 'four', 'A']);
  assert.equal(tree.beneath('one'), 0);
  assert.equal(tree.beneath('four'), 2);
});

test('two moves that come together may turn a thread around, in whatever order they are told', () => {
  const moves = [reply('one', 'three'), argument('two', { position: 'B' })];
  for (const told of [moves, moves.toReversed()]) {
    const tree = thread();
    told.forEach((move) => tree.put(move));
    assert.deepEqual(tree.path('one'), ['one', 'three', 'two', 'B']);
    assert.equal(tree.beneath('B'), 3);
    assert.equal(tree.beneath('A'), 1);
  }
});

test('arguments may be told in any order', () => {
  const { positions, nodes, links } = wide(forest(7, 60), three);
  const next = random(7);
  const shuffled = nodes
    .map((node) => ({ node, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ node }) => node);
  const [tree, other] = [new Tree({ positions, nodes, links }), new Tree({ positions, nodes: shuffled, links })];
  for (const { id } of [...positions, ...nodes]) {
    assert.equal(tree.beneath(id), other.beneath(id));
    assert.deepEqual(tree.path(id), other.path(id));
  }
  assert.equal(
    positions.reduce((sum, { id }) => sum + tree.beneath(id), 0),
    60,
  );
});

test('a position is found for what hangs on it and for itself', () => {
  const tree = thread();
  assert.equal(tree.positionOf('three')?.id, 'A');
  assert.equal(tree.positionOf('B')?.id, 'B');
  assert.equal(tree.positionOf('gone'), undefined);
});

test('links are tied, tied otherwise and untied by their id', () => {
  const tree = thread();
  tree.tie({ id: 'l', from: 'four', to: 'one', relation: 'supports' });
  tree.tie({ id: 'l', from: 'four', to: 'one', relation: 'rebuts' });
  assert.deepEqual(
    [...tree.links].map((link) => link.relation),
    ['rebuts'],
  );
  tree.untie('l');
  assert.deepEqual([...tree.links], []);
});
