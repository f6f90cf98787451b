import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Rows } from '../../../../frontend/moot-outline/rows';
import { seamsOf } from '../../../../frontend/moot-outline/seams';
import { Box, Page } from '../shared/made';
import { position, row } from './made';

const positions = [position('P1'), position('P2')];

let rows: Rows;
let host: Box;

beforeEach(() => {
  const page = new Page();
  host = new Box(100, 3000, new Box(100, 500, page.body, 'auto'));
  rows = new Rows(positions, [row('a'), row('a1', { parent: 'a', depth: 1 }), row('b')], 0);
});

/** Whether a new row at this place would move what is in view, when lines are where they are said to be. */
function moves(tops: Readonly<Record<string, number>>, place: number, added = row('new'), ...shut: string[]): boolean {
  const lines = Object.entries(tops).map(([key, top]) => Object.assign(new Box(top, top + 60), { dataset: { key } }));
  return seamsOf(
    host.as(),
    lines.map((line) => line.as<HTMLElement>()),
    positions,
    rows,
    new Set(shut),
  )(added, place);
}

test('a row above a line in view would move it', () => {
  assert.equal(moves({ P1: 60, a: 120, a1: 180, b: 240, P2: 300 }, 1), true);
});

test('a row that comes below or above all that is in view moves nothing', () => {
  assert.equal(moves({ P1: 300, a: 360, a1: 420, b: 500, P2: 560 }, 2), false);
  assert.equal(moves({ P1: -60, a: 0, a1: 60, b: 100, P2: 160 }, 2), false);
});

test('the last row of a position would move the head of the next', () => {
  assert.equal(moves({ P1: 0, a: 0, a1: 0, b: 40, P2: 200 }, 3), true);
  assert.equal(moves({ P1: 0, a: 0, a1: 0, b: 440, P2: 520 }, 3), false);
});

test('below the last line of all there is nothing to move', () => {
  assert.equal(moves({ P1: 0, a: 60, a1: 120, b: 180, P2: 240 }, 3, row('new', { position: 'P2' })), false);
});

test('beneath something shut a row moves nothing', () => {
  const tops = { P1: 120, a: 180, b: 240, P2: 300 };
  const reply = row('new', { parent: 'a1', depth: 2 });
  assert.equal(moves(tops, 2, reply), true);
  for (const shut of ['a1', 'a', 'P1']) {
    assert.equal(moves(tops, 2, reply, shut), false, shut);
  }
  assert.equal(moves(tops, 2, reply, 'b'), true);
});

test('a line that is not drawn is passed over for the next one that is', () => {
  assert.equal(moves({ P1: 120, a: 180, b: 240, P2: 300 }, 1), true);
  assert.equal(moves({ P1: 120, a: 180, b: 520, P2: 580 }, 1), false);
});

test('a list that is not seen may move as it likes', () => {
  host.visible = false;
  assert.equal(moves({ P1: 60, a: 120, a1: 180, b: 240, P2: 300 }, 1), false);
});
