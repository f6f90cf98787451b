import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '../../../../frontend/moot-outline/model';
import { Rows } from '../../../../frontend/moot-outline/rows';
import { position, row } from './made';

const positions = [position('P1'), position('P2'), position('P3')];
const ids = (rows: Rows): string[] => rows.all.map((one) => one.id);

/** P1: a, its reply a1, b; P3: z. */
function some(more = 0): Rows {
  const all = [
    row('a'),
    row('a1', { parent: 'a', depth: 1 }),
    row('b'),
    row('z', { position: 'P3' }),
  ];
  return new Rows(positions, all, all.length + more);
}

test('rows stand in the order in which they came', () => {
  assert.deepEqual(ids(some()), ['a', 'a1', 'b', 'z']);
});

test('what has a reply is known as soon as the reply is here', () => {
  const rows = some();
  assert.equal(rows.hasReplies('a'), true);
  assert.equal(rows.hasReplies('b'), false);
  rows.insert({ row: row('b1', { parent: 'b', depth: 1 }), after: 'b' });
  assert.equal(rows.hasReplies('b'), true);
});

test('a chain leads from a row to the argument at its root', () => {
  assert.deepEqual(
    some().chain('a1').map((one) => one.id),
    ['a1', 'a'],
  );
  assert.deepEqual(some().chain('gone'), []);
});

test('a new row stands after the one that the server names', () => {
  const rows = some();
  assert.equal(rows.insert({ row: row('a2', { parent: 'a', depth: 1 }), after: 'a1' }), true);
  assert.deepEqual(ids(rows), ['a', 'a1', 'a2', 'b', 'z']);
});

test('the first row of a position stands before those of the positions behind it', () => {
  const rows = some();
  assert.equal(rows.insert({ row: row('m', { position: 'P2' }), after: null }), true);
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'm', 'z']);
});

test('the first row of the last position stands at the end once everything is here', () => {
  const rows = new Rows(positions, [row('a')], 1);
  assert.equal(rows.insert({ row: row('z', { position: 'P3' }), after: null }), true);
  assert.deepEqual(ids(rows), ['a', 'z']);
});

test('a row whose place is on a page that has not come is left to that page', () => {
  const rows = new Rows(positions, [row('a')], 6);
  assert.equal(rows.insert({ row: row('z', { position: 'P3' }), after: null }), false);
  assert.equal(rows.insert({ row: row('q'), after: 'far away' }), false);
  assert.deepEqual(ids(rows), ['a']);
});

test('a row that is here is changed in its place', () => {
  const rows = some();
  assert.equal(rows.refresh(row('b', { claim: 'Said better' })), true);
  assert.equal(rows.get('b')?.claim, 'Said better');
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'z']);
});

test('a row that is not here is no change of one', () => {
  assert.equal(some().refresh(row('new')), false);
});

test('what waits is not shown until it is released', () => {
  const rows = some();
  rows.hold({ row: row('c'), after: 'b' });
  assert.equal(rows.isHeld('c'), true);
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'z']);
  assert.deepEqual(rows.release(), ['c']);
  assert.equal(rows.isHeld('c'), false);
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'c', 'z']);
});

test('what waits and changes meanwhile is released as it is then', () => {
  const rows = some();
  rows.hold({ row: row('c'), after: 'b' });
  assert.equal(rows.refresh(row('c', { claim: 'Said better' })), true);
  assert.equal(rows.get('c'), undefined);
  rows.release();
  assert.equal(rows.get('c')?.claim, 'Said better');
});

test('two that wait for the same place are released in the order of the server', () => {
  const rows = some();
  rows.hold({ row: row('c'), after: 'b' });
  rows.hold({ row: row('d'), after: 'c' });
  assert.deepEqual(rows.release(), ['c', 'd']);
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'c', 'd', 'z']);
});

test('one that waits comes after one that was put into its place meanwhile', () => {
  const rows = some();
  rows.hold({ row: row('c'), after: 'b' });
  rows.insert({ row: row('b1', { parent: 'b', depth: 1 }), after: 'b' });
  rows.release();
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'b1', 'c', 'z']);
});

test('the first ones of two positions do not take each other’s place', () => {
  const rows = new Rows(positions, [], 0);
  rows.hold({ row: row('z', { position: 'P3' }), after: null });
  rows.insert({ row: row('a'), after: null });
  rows.release();
  assert.deepEqual(ids(rows), ['a', 'z']);
});

test('the next page shows nothing twice that a change has brought before it', () => {
  const rows = some(2);
  rows.hold({ row: row('c', { position: 'P3', claim: 'As it waits' }), after: 'z' });
  rows.extend([row('z', { position: 'P3', claim: 'As it was' }), row('c', { position: 'P3', claim: 'As it was' })], 5, 1);
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'z', 'c']);
  assert.equal(rows.get('z')?.claim, 'Claim z');
  assert.equal(rows.get('c')?.claim, 'As it waits');
  assert.deepEqual(rows.held, []);
});

test('the first row of the last position stands at the end, counted already or not', () => {
  const rows = new Rows(positions, [row('a')], 1);
  rows.recount(positions, 2);
  assert.equal(rows.insert({ row: row('z', { position: 'P3' }), after: null }), true);
  assert.deepEqual(ids(rows), ['a', 'z']);
  assert.equal(rows.more, 0);
});

test('the first row of the last position that came before the last page stands behind it', () => {
  const rows = new Rows(positions, [row('a')], 2);
  rows.recount(positions, 3);
  const z = { row: row('z', { position: 'P3' }), after: null };
  assert.equal(rows.insert(z), false);
  rows.putOff(z, 7);
  rows.extend([row('b')], 2, 6);
  assert.deepEqual(ids(rows), ['a', 'b', 'z']);
});

test('how many have not come is what there are but for those here and those that wait', () => {
  const rows = some(3);
  assert.equal(rows.more, 3);
  rows.hold({ row: row('c'), after: 'b' });
  assert.equal(rows.more, 2);
  rows.recount(positions, 9);
  assert.equal(rows.more, 4);
});

test('a row is changed in part, here or where it waits', () => {
  const rows = some();
  rows.hold({ row: row('c'), after: 'b' });
  rows.patch({ id: 'b', replies: 2, standing: 'contested' }, 7);
  rows.patch({ id: 'c', claim: 'Said better' }, 7);
  rows.release();
  assert.equal(rows.get('b')?.replies, 2);
  assert.equal(rows.get('b')?.standing, 'contested');
  assert.equal(rows.get('b')?.claim, 'Claim b');
  assert.equal(rows.get('c')?.claim, 'Said better');
});

test('what was said of a row before it came is said of it then, unless it knows better', () => {
  const rows = some(2);
  rows.patch({ id: 'y', replies: 2 }, 7);
  rows.patch({ id: 'x', replies: 9 }, 4);
  rows.extend([row('y', { position: 'P3' }), row('x', { position: 'P3', replies: 3 })], 6, 5);
  assert.equal(rows.get('y')?.replies, 2);
  assert.equal(rows.get('x')?.replies, 3);
});

test('what belongs where no page has come is put there with the page', () => {
  const rows = some(2);
  rows.putOff({ row: row('new', { position: 'P3' }), after: 'y' }, 7);
  rows.putOff({ row: row('old', { position: 'P3' }), after: 'y' }, 5);
  rows.putOff({ row: row('far', { position: 'P3' }), after: 'nowhere' }, 7);
  rows.extend([row('y', { position: 'P3' })], 6, 5);
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'z', 'y', 'new']);
  rows.extend([row('nowhere', { position: 'P3' })], 8, 6);
  assert.deepEqual(ids(rows), ['a', 'a1', 'b', 'z', 'y', 'new', 'nowhere', 'far']);
});

/** The same numbers for the same seed, each from 0 up to but without 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test('however rows come, are held and are released, they end in the order of the server', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const next = chance(seed);
    const server: Row[] = [];
    const rows = new Rows(positions, [], 0);
    for (let count = 0; count < 25; count++) {
      const added = row(`r${count}`, { position: positions[Math.floor(next() * 3)]!.id });
      const mine = server.filter((one) => one.position === added.position);
      const after = mine.length === 0 ? null : mine[Math.floor(next() * mine.length)]!;
      const before = server.findIndex((one) => one.position > added.position);
      const place = after ? server.indexOf(after) + 1 : before < 0 ? server.length : before;
      server.splice(place, 0, added);
      const put = { row: added, after: after?.id ?? null };
      if (next() < 0.4 || rows.isHeld(put.after)) {
        rows.hold(put);
      } else {
        assert.equal(rows.insert(put), true, `seed ${seed}`);
      }
      if (next() < 0.2) {
        rows.release();
      }
    }
    rows.release();
    assert.deepEqual(
      ids(rows),
      server.map((one) => one.id),
      `seed ${seed}`,
    );
  }
});
