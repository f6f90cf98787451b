import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, Camera } from '../../../../frontend/moot-map/camera';
import { levelOf, readable } from '../../../../frontend/moot-map/level';

function looking(): Camera {
  const camera = new Camera();
  camera.size = { width: 800, height: 600 };
  camera.bounds = { left: 0, top: 0, right: 4000, bottom: 2000 };
  camera.view = { x: 1000, y: 500, zoom: 0.5 };
  return camera;
}

const near = (one: number, other: number): void => assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);

test('a point of the screen is a point of the map and back', () => {
  const camera = looking();
  assert.deepEqual(camera.toMap(0, 0), { x: 1000, y: 500 });
  assert.deepEqual(camera.toMap(800, 600), { x: 2600, y: 1700 });
  assert.deepEqual(camera.toScreen(2600, 1700), { x: 800, y: 600 });
});

test('what is seen is what lies between the corners of the screen', () => {
  assert.deepEqual(looking().seen, { left: 1000, top: 500, right: 2600, bottom: 1700 });
});

test('the point around which one zooms stays where it is', () => {
  for (const by of [0.8, 1.4, 2]) {
    const camera = looking();
    const fixed = camera.toMap(200, 450);
    camera.view = camera.zoomed(by, 200, 450);
    near(camera.toScreen(fixed.x, fixed.y).x, 200);
    near(camera.toScreen(fixed.x, fixed.y).y, 450);
  }
});

test('one zooms no further out than to the whole, and no further in than to twice the size of the text', () => {
  const camera = looking();
  assert.equal(camera.zoomed(0.0001).zoom, camera.whole.zoom);
  assert.equal(camera.zoomed(1000).zoom, 2);
});

test('the whole shows every corner of the map', () => {
  const camera = looking();
  assert.equal(camera.showsAll, false);
  camera.view = camera.whole;
  assert.equal(camera.showsAll, true);
  const corner = camera.toScreen(4000, 2000);
  assert.ok(corner.x <= 800 && corner.y <= 600);
});

test('a small map is shown no larger than its text', () => {
  const camera = looking();
  camera.bounds = { left: 0, top: 0, right: 100, bottom: 100 };
  assert.equal(camera.whole.zoom, 1);
});

test('one pans as far as the finger goes', () => {
  assert.deepEqual(looking().panned(100, -50), { x: 1200, y: 400, zoom: 0.5 });
});

test('however far one pans, something of the map stays in view', () => {
  const camera = looking();
  for (const [across, down] of [[1e6, 0], [-1e6, 0], [0, 1e6], [0, -1e6]] as const) {
    camera.view = camera.panned(across, down);
    const { left, top, right, bottom } = camera.seen;
    assert.ok(left < 4000 && right > 0 && top < 2000 && bottom > 0);
  }
});

test('what is in view already needs no move', () => {
  const camera = looking();
  assert.deepEqual(camera.revealing({ left: 1500, top: 900, right: 1700, bottom: 1000 }), camera.view);
});

test('what is out of view is brought in, by no more than it needs', () => {
  const camera = looking();
  camera.view = camera.revealing({ left: 2600, top: 900, right: 2800, bottom: 1000 });
  near(camera.seen.right, 2800 + 48);
  assert.equal(camera.view.y, 500);
});

test('a way between two views begins at the one and ends at the other', () => {
  const [from, to] = [
    { x: 0, y: 0, zoom: 1 },
    { x: 900, y: 300, zoom: 0.25 },
  ];
  assert.deepEqual(between(from, to, 0), from);
  assert.deepEqual(between(from, to, 1), to);
  near(between(from, to, 0.5).zoom, 0.5);
});

test('on the way between two views of one zoom, half of the time is half of the way', () => {
  const middle = between({ x: 0, y: 0, zoom: 1 }, { x: 100, y: 40, zoom: 1 }, 0.5);
  near(middle.x, 50);
  near(middle.y, 20);
});

test('what is drawn of a card follows the size of its text', () => {
  assert.equal(levelOf(1, 1), 'near');
  assert.equal(levelOf(1, 2), 'brief');
  assert.equal(levelOf(0.2, 1), 'block');
  assert.equal(levelOf(0.05, 1), 'far');
  assert.equal(readable(0.4, 1), true);
  assert.equal(readable(0.3, 1), false);
});
