import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grow, heightOf, kept, measure, parted } from '../../../../frontend/moot-map/blocks';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const block = grow(['P1'], (id) => (id === 'P1' ? ids : []), 0).inner[0] ?? assert.fail();
measure(block, (inner) => [inner]);

const names = (columns: readonly (readonly { readonly id: string }[])[]): string[] =>
  columns.map((column) => column.map(({ id }) => id).join(''));

test('replies are parted into as few columns as the height allows, and these are even', () => {
  const height = heightOf(block.inner);
  assert.deepEqual(names(parted(height)(block.inner, height)), ['abcdefg']);
  assert.deepEqual(names(parted(height / 2)(block.inner, height)), ['abcd', 'efg']);
  assert.deepEqual(names(parted(height / 3)(block.inner, height)), ['abc', 'def', 'g']);
});

test('a column of which all are folded away leaves no gap, and one that is new comes into the last', () => {
  const columns: Record<string, number> = { a: 0, b: 0, d: 3, e: 3 };
  const some = block.inner.filter(({ id }) => id in columns || id === 'g');
  assert.deepEqual(names(kept((id) => columns[id])(some, heightOf(some))), ['ab', 'deg']);
});
