import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Sight } from './looking';

const dwell = 120;
let sight: Sight;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  sight = Sight.seen();
});
afterEach(() => mock.timers.reset());

/** Points a little within the upper left corner of a card. */
function pointAt(id: string): boolean {
  const { x, y } = sight.place(id);
  return sight.guide.point(x + 4, y + 4);
}

test('a card is shown when one has pointed at it for a moment, and no longer than one does', () => {
  assert.equal(pointAt('a'), true);
  assert.equal(sight.stage.peek, null);
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, 'a');
  sight.guide.point(-1, -1);
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, null);
});

test('cards that one only passes over are not shown', () => {
  for (const id of ['a', 'b', 'c']) {
    pointAt(id);
    mock.timers.tick(dwell - 1);
    assert.equal(sight.stage.peek, null, id);
  }
});

test('where nothing is there is nothing to point at, and a handle shows no card', () => {
  assert.equal(sight.guide.point(5, 5), false);
  const { x, y } = sight.place('a');
  const { zoom } = sight.camera.view;
  assert.equal(sight.guide.point(x + 330 * zoom, y + 88 * zoom), true);
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, null);
});

test('a card chosen from the keyboard is shown again after one has pointed at others', () => {
  sight.guide.step('c');
  pointAt('a');
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, 'a');
  sight.guide.point(-1, -1);
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, 'c');
  sight.guide.choose(null);
  sight.guide.point(-1, -1);
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, null);
});

test('who pans on while pointing sees no card', () => {
  pointAt('a');
  sight.guide.pan(3, 0);
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, null);
});

test('what lies under the small map cannot be pointed at', () => {
  const { x, y } = sight.place('a');
  sight.stage.screen.minimap.place = { left: x, top: y, right: x + 50, bottom: y + 50 };
  assert.equal(pointAt('a'), false);
  mock.timers.tick(dwell);
  assert.equal(sight.stage.peek, null);
});

test('who presses the small map looks there, and goes on while holding it, even beyond its edge', () => {
  const { guide, stage, camera } = sight;
  guide.zoom(3);
  assert.equal(guide.jump(80, 60, true), false);
  stage.screen.minimap.place = { left: 50, top: 50, right: 150, bottom: 150 };
  const before = camera.view;
  assert.equal(guide.jump(20, 20, true), false);
  assert.equal(camera.view, before);
  assert.equal(guide.jump(80, 60, true), true);
  assert.deepEqual(camera.toMap(600, 400), { x: 800, y: 600 });
  assert.equal(guide.jump(40, 60, false), true);
  assert.deepEqual(camera.toMap(600, 400), { x: 400, y: 600 });
});
