import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Copy } from '../../../../frontend/moot-map/copy';
import type { Box } from '../../../../frontend/moot-map/sizes';
import { type Canvas, canvases, Context } from './canvas';
import { contains } from './made';

const bounds: Box = { left: 0, top: 0, right: 4000, bottom: 3000 };
const box = (left: number, top: number, width: number, height: number): Box =>
  ({ left, top, right: left + width, bottom: top + height });

let made: Canvas[];
beforeEach(() => (made = canvases()));

function copyOf(area: Box, scale: number): Copy {
  return new Copy(area, scale, (context, { left, top, right, bottom }) => {
    context.fillRect(left, top, right - left, bottom - top);
  });
}

test('a copy is drawn up to the edge of its last dot', () => {
  copyOf(box(100, 50, 101, 99.9), 0.5);
  const { width, height, context } = made[0] ?? assert.fail();
  assert.deepEqual([width, height], [51, 50]);
  assert.deepEqual(context.marks[0]?.box, [0, 0, 51, 50]);
});

test('a copy serves as long as it has all that is to be seen of the map', () => {
  const copy = copyOf(box(0, 0, 2000, 1500), 0.1);
  assert.equal(copy.serves(box(500, 400, 1000, 800), bounds, 0.1, true), true);
  assert.equal(copy.serves(box(-900, -900, 2900, 2400), bounds, 0.1, true), true);
  assert.equal(copy.serves(box(1100, 400, 1000, 800), bounds, 0.1, true), false);
  assert.equal(copy.serves(box(500, 900, 1000, 800), bounds, 0.1, true), false);
});

test('on the way a copy of about the size will do, at rest only one of the very size', () => {
  const copy = copyOf(box(0, 0, 4000, 3000), 0.1);
  const serves = (scale: number, exactly: boolean): boolean => copy.serves(box(0, 0, 400, 300), bounds, scale, exactly);
  assert.deepEqual([0.05, 0.1, 0.2].map((scale) => serves(scale, false)), [true, true, true]);
  assert.deepEqual([0.03, 0.3].map((scale) => serves(scale, false)), [false, false]);
  assert.deepEqual([0.05, 0.1, 0.2].map((scale) => serves(scale, true)), [false, true, false]);
});

test('what is copied is more than the view, so that it may move a little, but nothing far off the map', () => {
  const view = box(1000, 1000, 1000, 800);
  assert.ok(contains(Copy.areaFor(view, bounds), box(800, 800, 1400, 1200)));
  const corner = Copy.areaFor(box(-500, -400, 1000, 800), bounds);
  assert.ok(corner.left > -100 && corner.top > -100);
  const off = box(9000, 9000, 1000, 800);
  assert.deepEqual(Copy.areaFor(off, bounds), off);
});

test('a copy that is shown lies where the map is, and is as large', () => {
  const copy = copyOf(box(100, 200, 400, 300), 0.5);
  const on = new Context();
  copy.put(on.as(), box(300, 100, 999, 999), 0.5);
  copy.put(on.as(), box(300, 100, 999, 999), 1);
  assert.deepEqual(on.marks.map((mark) => mark.box), [[-100, 50, 200, 150], [-200, 100, 400, 300]]);
});
