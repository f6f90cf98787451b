import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tree } from '../../../../frontend/moot-map/tree';
import { argument, debate, forest, random, three } from './made';

/** P1: one, answered by two, which is answered by three; and four. */
function thread(): Tree {
  return new Tree(debate([argument('one'), argument('two', 'one'), argument('three', 'two'), argument('four')]));
}

test('arguments hang on what they answer, or on their position', () => {
  const tree = thread();
  assert.deepEqual(tree.below('P1'), ['one', 'four']);
  assert.deepEqual(tree.below('one'), ['two']);
  assert.deepEqual(tree.below('P2'), []);
  assert.equal(tree.above('three'), 'two');
  assert.equal(tree.above('one'), 'P1');
  assert.equal(tree.above('P1'), null);
});

test('a path leads up to the position', () => {
  assert.deepEqual(thread().path('three'), ['three', 'two', 'one', 'P1']);
});

test('all beneath is counted, at any depth', () => {
  const tree = thread();
  assert.equal(tree.beneath('P1'), 4);
  assert.equal(tree.beneath('one'), 2);
  assert.equal(tree.beneath('three'), 0);
  assert.equal(tree.beneath('P2'), 0);
});

test('what is new is counted where it hangs', () => {
  const tree = thread();
  assert.equal(tree.beneath('P1'), 4);
  assert.equal(tree.put(argument('five', 'three')), 'new');
  assert.equal(tree.beneath('P1'), 5);
  assert.equal(tree.beneath('three'), 1);
});

test('what says something else stays where it is', () => {
  const tree = thread();
  assert.equal(tree.put(argument('two', 'one', { claim: 'Said better' })), 'changed');
  assert.equal(tree.get('two')?.claim, 'Said better');
  assert.deepEqual(tree.below('one'), ['two']);
  assert.equal(tree.beneath('P1'), 4);
});

test('what is moved takes along what hangs on it', () => {
  const tree = thread();
  assert.equal(tree.put(argument('two', 'four')), 'moved');
  assert.deepEqual(tree.below('one'), []);
  assert.deepEqual(tree.path('three'), ['three', 'two', 'four', 'P1']);
  assert.equal(tree.beneath('one'), 0);
  assert.equal(tree.beneath('four'), 2);
});

test('two moves that come together may turn a thread around, in whatever order they are told', () => {
  const moves = [argument('one', 'three'), argument('two', null, { position: 'P2' })];
  for (const told of [moves, moves.toReversed()]) {
    const tree = thread();
    told.forEach((move) => tree.put(move));
    assert.deepEqual(tree.path('one'), ['one', 'three', 'two', 'P2']);
    assert.equal(tree.beneath('P2'), 3);
    assert.equal(tree.beneath('P1'), 1);
  }
});

test('arguments may be told in any order', () => {
  const { positions, nodes, links } = debate(forest(7, 60), three);
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
  assert.equal(tree.positionOf('three')?.id, 'P1');
  assert.equal(tree.positionOf('P2')?.id, 'P2');
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
