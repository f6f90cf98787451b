import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Frame } from '../../../../frontend/moot-map/screen';
import { Context, type Mark } from './canvas';
import { planOf } from './made';
import { Page } from './page';
import { groundOn, look, pictured, Screen, words } from './painted';

const size = { width: 1200, height: 800 };
const [travels, rests] = [{ travels: true }, { rests: true }];

let page: Page;
let screen: InstanceType<typeof Screen>;
let sharpen: boolean;

beforeEach(() => {
  page = new Page();
  screen = new Screen();
});

/** Draws a part of the map from a point, at a twelfth of its size or as large as is said. */
function drawn(x: number, otherwise: Partial<Frame> = {}, zoom = 1 / 12): Mark[] {
  const view = { left: x, top: 0, right: x + size.width / zoom, bottom: size.height / zoom };
  const picture = pictured({ view, level: zoom < 0.1 ? 'far' : 'near' });
  const still = { moves: false, travels: false, rests: false, showsAll: true, peek: null };
  const context = new Context();
  sharpen = screen.draw(context.as(), groundOn, { picture, zoom, dots: 2, size, ...still, ...otherwise });
  return context.marks;
}

const images = (marks: readonly Mark[]): Mark[] => marks.filter(({ what }) => what === 'image');

test('near by all is drawn each time, once and sharp', () => {
  const marks = drawn(0, travels, 1);
  assert.ok(words(marks).includes('Claim a'));
  assert.deepEqual(images(marks), []);
  assert.equal(sharpen, false);
});

test('while the view moves over a far map one copy is shown again and again, where the map is', () => {
  const [one, other] = [drawn(0, travels), drawn(60, travels)].map((marks) => images(marks)[0] ?? assert.fail());
  assert.equal(page.canvases.length, 1);
  assert.equal(other?.colour, one?.colour);
  const [[x = NaN], [further = NaN]] = [one?.box ?? [], other?.box ?? []];
  assert.equal(x - further, 10);
  assert.equal(sharpen, false);
});

test('what comes to rest from afar is drawn once more, sharp, and a copy is ready for the next move', () => {
  drawn(0);
  assert.equal(sharpen, true);
  drawn(0, rests);
  assert.deepEqual([sharpen, page.canvases.length], [false, 1]);
  drawn(30, travels);
  assert.equal(page.canvases.length, 1);
});

test('a copy of another size will do on the way, but not at rest', () => {
  drawn(0, travels, 1 / 12);
  drawn(0, travels, 1 / 14);
  assert.deepEqual([sharpen, page.canvases.length], [true, 1]);
  drawn(0, rests, 1 / 14);
  assert.deepEqual([sharpen, page.canvases.length], [false, 2]);
  drawn(0, rests, 1 / 12);
  assert.equal(page.canvases.length, 2);
});

test('what has changed is drawn anew, and what moves on the map itself is never copied', () => {
  drawn(0, travels);
  screen.forget();
  drawn(0, travels);
  assert.equal(page.canvases.length, 2);
  assert.deepEqual(images(drawn(0, { ...travels, moves: true })), []);
});

test('the small map stands in the lower right corner while not all is in view', () => {
  drawn(0, {}, 1);
  assert.equal(screen.minimap.place, null);
  drawn(0, { showsAll: false }, 1);
  const { left, top, right, bottom } = screen.minimap.place ?? assert.fail();
  assert.deepEqual([right, bottom], [1190, 790]);
  assert.ok(left > 900 && top > 600);
  drawn(0, { showsAll: false, moves: true }, 1);
  assert.equal(screen.minimap.place, null);
});

test('the small map shows all from corner to corner, and a point of it is that point of the map', () => {
  drawn(0, { showsAll: false }, 1);
  const { bounds } = planOf();
  const { left, top, right, bottom } = screen.minimap.place ?? assert.fail();
  const [first, last] = [screen.minimap.toMap(left, top, bounds), screen.minimap.toMap(right, bottom, bounds)];
  const slip = bounds.right / (right - left);
  assert.deepEqual(first, { x: bounds.left, y: bounds.top });
  assert.ok(Math.abs(last.x - bounds.right) < slip && Math.abs(last.y - bounds.bottom) < slip);
});

test('the small map is drawn once until something changes, and frames what is in view', () => {
  const [one, other] = [0, 400].map((x) => drawn(x, { showsAll: false }, 1)) as [Mark[], Mark[]];
  assert.equal(page.canvases.length, 1);
  const frameOf = (marks: readonly Mark[]): readonly number[] =>
    marks.findLast(({ what, colour }) => what === 'frame' && colour === look.ink)?.box ?? [];
  const [[x = NaN, , width = NaN], [further = NaN]] = [frameOf(one), frameOf(other)];
  const place = screen.minimap.place ?? assert.fail();
  assert.deepEqual([x / 2, further > x], [place.left, true]);
  assert.ok(width / 2 < place.right - place.left);
});
