import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Item, layFlat, layOut, newsOf } from '../../../../frontend/moot-outline/items';
import { Rows } from '../../../../frontend/moot-outline/rows';
import { position, row } from './made';

const positions = [position('P1'), position('P2')];
const keys = (items: readonly Item[]): string[] => items.map((item) => item.key);
const at = (items: readonly Item[], key: string): Item => items.find((item) => item.key === key)!;

/** P1: a with the replies a1 (answered by a11) and a2, and b; nothing for P2. */
function thread(): Rows {
  return new Rows(
    positions,
    [
      row('a'),
      row('a1', { parent: 'a', depth: 1 }),
      row('a11', { parent: 'a1', depth: 2 }),
      row('a2', { parent: 'a', depth: 1 }),
      row('b'),
    ],
    0,
  );
}

test('each position heads what was argued for it', () => {
  assert.deepEqual(keys(layOut(positions, thread(), new Set(), 0)), ['P1', 'a', 'a1', 'a11', 'a2', 'b', 'P2']);
});

test('each line says how deep it stands, and which of how many it is', () => {
  const items = layOut(positions, thread(), new Set(), 0);
  const place = (key: string): number[] => {
    const { level, place, size } = at(items, key);
    return [level, place, size];
  };
  assert.deepEqual(place('P2'), [1, 2, 2]);
  assert.deepEqual(place('a'), [2, 1, 2]);
  assert.deepEqual(place('b'), [2, 2, 2]);
  assert.deepEqual(place('a11'), [4, 1, 1]);
  assert.deepEqual(place('a2'), [3, 2, 2]);
});

test('each line knows the one above it', () => {
  const items = layOut(positions, thread(), new Set(), 0);
  assert.equal(at(items, 'P1').above, null);
  assert.equal(at(items, 'a').above, 'P1');
  assert.equal(at(items, 'a11').above, 'a1');
});

test('what is shut hides all beneath it and nothing else', () => {
  assert.deepEqual(keys(layOut(positions, thread(), new Set(['a1']), 0)), ['P1', 'a', 'a1', 'a2', 'b', 'P2']);
  assert.deepEqual(keys(layOut(positions, thread(), new Set(['a']), 0)), ['P1', 'a', 'b', 'P2']);
  assert.deepEqual(keys(layOut(positions, thread(), new Set(['P1']), 0)), ['P1', 'P2']);
});

test('what stands beside something shut keeps its place among its siblings', () => {
  const { place, size } = at(layOut(positions, thread(), new Set(['a1']), 0), 'a2');
  assert.deepEqual([place, size], [2, 2]);
});

test('only what has something beneath can be opened and shut', () => {
  const items = layOut(positions, thread(), new Set(['a1']), 0);
  assert.equal(at(items, 'P1').expanded, true);
  assert.equal(at(items, 'P2').expanded, null);
  assert.equal(at(items, 'a').expanded, true);
  assert.equal(at(items, 'a1').expanded, false);
  assert.equal(at(items, 'b').expanded, null);
});

test('where more will come is the end of the position that is being read', () => {
  const items = layOut(positions, thread(), new Set(), 9);
  assert.deepEqual(keys(items), ['P1', 'a', 'a1', 'a11', 'a2', 'b', 'more', 'P2']);
  assert.equal(at(items, 'more').waits, true);
});

test('of how many a line is one is unknown where some have not come', () => {
  const started = new Rows(positions, [row('a'), row('a1', { parent: 'a', depth: 1 }), row('b'), row('b1', { parent: 'b', depth: 1 })], 0);
  const size = (key: string): number => at(layOut(positions, started, new Set(), 9), key).size;
  assert.deepEqual(['P1', 'a', 'a1', 'b', 'b1'].map(size), [2, -1, 1, -1, -1]);
});

test('before anything has come, more will come for the first position', () => {
  assert.deepEqual(keys(layOut(positions, new Rows(positions, [], 4), new Set(), 4)), ['P1', 'more', 'P2']);
});

test('rows that stand apart are lines of one level, counted with those to come', () => {
  const rows = new Rows(positions, [row('a1', { parent: 'a', depth: 1 }), row('z', { position: 'P2' })], 3);
  const items = layFlat(positions, rows, 3);
  assert.deepEqual(keys(items), ['a1', 'z', 'more']);
  assert.deepEqual(
    items.map((item) => [item.level, item.place, item.size]),
    [
      [1, 1, 5],
      [1, 2, 5],
      [1, 2, 5],
    ],
  );
  assert.equal(at(items, 'z').position.id, 'P2');
});

test('where nothing was found there is no line', () => {
  assert.deepEqual(layFlat(positions, new Rows(positions, [], 0), 0), []);
});

test('news are counted at the nearest line above them that is shown', () => {
  const rows = thread();
  rows.hold({ row: row('a12', { parent: 'a1', depth: 2 }), after: 'a11' });
  rows.hold({ row: row('a111', { parent: 'a11', depth: 3 }), after: 'a11' });
  rows.hold({ row: row('c'), after: 'b' });
  const all = layOut(positions, rows, new Set(), 0);
  assert.deepEqual([...newsOf(all, rows)], [['a1', 1], ['a11', 1], ['P1', 1]]);
  const shut = layOut(positions, rows, new Set(['a']), 0);
  assert.deepEqual([...newsOf(shut, rows)], [['a', 2], ['P1', 1]]);
});

test('news beneath news are counted at the same line', () => {
  const rows = thread();
  rows.hold({ row: row('b1', { parent: 'b', depth: 1 }), after: 'b' });
  rows.hold({ row: row('b11', { parent: 'b1', depth: 2 }), after: 'b1' });
  assert.deepEqual([...newsOf(layOut(positions, rows, new Set(), 0), rows)], [['b', 2]]);
});
