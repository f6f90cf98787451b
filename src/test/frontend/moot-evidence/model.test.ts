import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Mark, marked } from '../../../../frontend/moot-evidence/model';
import { piece } from './made';

const items = [piece('x'), piece('y', { check: 'unchecked' })];

function marks(...all: Mark[]): Map<string, Mark> {
  return new Map(all.map((one) => [one.id, one]));
}

test('without marks the pieces stay the very same', () => {
  assert.equal(marked(items, marks()), items);
});

test('a mark changes what is known of its piece and of no other', () => {
  const now = marked(items, marks({ id: 'y', check: 'wrong', checks: [] }));
  assert.deepEqual(now.map((one) => [one.id, one.check]), [['x', 'supported'], ['y', 'wrong']]);
  assert.equal(now[0], items[0]);
  assert.equal(items[1]?.check, 'unchecked');
});

test('a mark that finds what was known leaves the piece as it is', () => {
  assert.equal(marked(items, marks({ id: 'x', check: 'supported', checks: [] }))[0], items[0]);
});

test('what the class added stands behind the rest, in the order in which it came', () => {
  const added = ['added-2', 'added-1'].map(
    (id): Mark => ({ id, check: 'unchecked', piece: piece(id, { check: 'unchecked' }), checks: [] }),
  );
  const now = marked(items, marks(...added, { id: 'x', check: 'partly', checks: [] }));
  assert.deepEqual(now.map((one) => one.id), ['x', 'y', 'added-2', 'added-1']);
  assert.equal(now[0]?.check, 'partly');
});

test('a mark on a piece that is not here shows nothing', () => {
  assert.deepEqual(marked(items, marks({ id: 'gone', check: 'wrong', checks: [] })), items);
});
