import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { CanvasPen, measureWith } from '../../../../frontend/moot-map/canvas-pen';
import { faces } from '../../../../frontend/moot-map/faces';
import type { Look } from '../../../../frontend/moot-map/look';
import { put } from '../shared/made';
import { canvases, Context } from './canvas';

const look = { sans: 'Plain', serif: 'Serif' } as Look;
let context: Context;
let pen: CanvasPen;

beforeEach(() => {
  context = new Context();
  pen = new CanvasPen(context.as(), look);
});

const fonts = (): unknown[] => context.marks.map(({ more }) => (more as string[])[1]);

test('words are set in the face, the colour and on the side that were asked for', () => {
  pen.text('so', 1, 2, faces.claim, 'red');
  pen.text('it', 3, 4, faces.strong, 'blue', 'middle');
  pen.text('is', 5, 6, faces.strong, 'blue', 'end');
  assert.deepEqual(context.marks, [
    { what: 'text', colour: 'red', box: [1, 2], more: ['so', '400 18px Serif', 'left'] },
    { what: 'text', colour: 'blue', box: [3, 4], more: ['it', '600 16px Plain', 'center'] },
    { what: 'text', colour: 'blue', box: [5, 6], more: ['is', '600 16px Plain', 'right'] },
  ]);
});

test('what is set after something drawn apart has its own face again', () => {
  pen.text('before', 0, 0, faces.claim, 'red');
  pen.apart(0.5, 0, 0, 2, () => pen.text('apart', 0, 0, faces.plain, 'red'));
  pen.text('plain', 0, 0, faces.plain, 'red');
  assert.deepEqual(fonts(), ['400 18px Serif', '400 16px Plain', '400 16px Plain']);
});

test('what is drawn apart is paler and elsewhere, also within another, and what comes after it is not', () => {
  pen.apart(0.5, 10, 20, 2, () => {
    pen.slab(1, 1, 3, 4, 'inner');
    pen.apart(0.5, 5, 5, 0.5, () => pen.slab(0, 0, 4, 4, 'inmost'));
  });
  pen.slab(0, 0, 1, 1, 'outer');
  const seen = context.marks.map(({ colour, box, more }) => [colour, ...box, more]);
  assert.deepEqual(seen, [
    ['inner', 12, 22, 6, 8, 0.5],
    ['inmost', 20, 30, 4, 4, 0.25],
    ['outer', 0, 0, 1, 1, 1],
  ]);
});

test('a line without dashes is plain, whatever was drawn before it', () => {
  pen.begin();
  pen.polyline([[0, 0], [8, 0]]);
  pen.stroke('blue', 2, [9, 7], 4);
  pen.stroke('blue', 2);
  assert.deepEqual(context.marks.map(({ more }) => more), [[2, [9, 7], 4], [2, [], 0]]);
});

test('struck words have a line through them as long as they are', () => {
  pen.text('gone', 10, 100, faces.claim, 'grey', 'start', true);
  const { what, colour, box } = context.marks.at(-1) ?? assert.fail();
  const [x, y = NaN, width] = box;
  assert.deepEqual([what, colour, x, width], ['rect', 'grey', 10, 36]);
  assert.ok(y > 100 - 18 && y < 100);
});

test('words are measured in their own face, and guessed where there is no canvas', () => {
  canvases();
  const measure = measureWith(look);
  assert.deepEqual([measure('four', faces.claim), measure('four', faces.sign)], [36, 128]);
  put('document', { createElement: () => ({ getContext: () => null }) });
  assert.equal(measureWith(look)('four', faces.claim), 36);
});
