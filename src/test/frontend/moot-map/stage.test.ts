import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Scene } from '../../../../frontend/moot-map/scene';
import type { Mark } from './canvas';
import { debate, nodes, notingPen, view } from './made';
import { Page } from './page';
import { Stage, words } from './painted';

let page: Page;
let scene: Scene;
let stage: InstanceType<typeof Stage>;
let marks: Mark[];

/** A stage with a canvas, on which the five are seen near by. */
beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  page = new Page();
  page.wished.add('(prefers-reduced-motion: reduce)');
  scene = new Scene();
  scene.load(debate(nodes), view);
  stage = new Stage(page.host, scene);
  const canvas = page.canvas();
  marks = canvas.context.marks;
  stage.canvas = canvas as unknown as HTMLCanvasElement;
  stage.resize(view.width, view.height);
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

/** Draws until nothing is asked for any more; says how many frames that were. */
function settle(): number {
  let frames = 0;
  for (let drawn = page.draw(); drawn > 0; drawn = page.draw()) {
    frames += drawn;
    assert.ok(frames < 99, 'there is no end of it');
  }
  return frames;
}

/** Sees the map from so far that it is shown as a copy. */
function far(): void {
  stage.dress();
  stage.see({ x: -4000, y: -4000, zoom: 0.1 });
  settle();
  marks.length = 0;
}

test('nothing is drawn before it is known what the page looks like', () => {
  stage.ask();
  settle();
  assert.deepEqual(marks, []);
  stage.dress();
  assert.equal(settle(), 1);
  assert.ok(words(marks).includes('Claim a'));
});

test('whatever changes before a frame is drawn with it', () => {
  stage.dress();
  stage.see({ x: 5, y: 5, zoom: 1 });
  stage.refresh();
  stage.ask();
  assert.equal(settle(), 1);
});

test('a page that looks the same is not drawn anew, and one that has turned dark is', () => {
  stage.dress();
  settle();
  stage.dress();
  assert.equal(settle(), 0);
  page.scheme = 'dark';
  stage.dress();
  assert.equal(settle(), 1);
  assert.ok(marks.some(({ colour }) => colour === 'dark ink'));
});

test('the canvas has all the dots of the screen, and the map is as large as the text of the page', () => {
  page.fontSize = '24px';
  stage.dress();
  assert.equal(stage.camera.full, 1.5);
  assert.deepEqual([stage.canvas?.width, stage.canvas?.height], [2400, 1600]);
  assert.deepEqual(stage.camera.size, view);
});

test('on a gentle way each frame asks for the next until it is there', () => {
  page.wished.clear();
  mock.method(performance, 'now', () => 0);
  stage.dress();
  page.draw();
  const to = { x: 300, y: 100, zoom: 1 };
  stage.see(to, true);
  assert.equal(stage.camera.view.x, 0);
  page.draw(60);
  assert.ok(stage.camera.view.x > 0 && stage.camera.view.x < 300);
  page.draw(1000);
  assert.equal(stage.camera.view, to);
  assert.equal(page.draw(1001), 0);
});

test('who looks elsewhere on the way is there at once and stays', () => {
  page.wished.clear();
  mock.method(performance, 'now', () => 0);
  stage.dress();
  page.draw();
  stage.see({ x: 300, y: 100, zoom: 1 }, true);
  const to = { x: 10, y: 20, zoom: 1 };
  stage.see(to);
  page.draw(1000);
  assert.equal(stage.camera.view, to);
});

test('where no motion is wanted a gentle way takes one frame', () => {
  stage.dress();
  settle();
  stage.see({ x: 300, y: 100, zoom: 1 }, true);
  assert.equal(settle(), 1);
  assert.equal(stage.camera.view.x, 300);
});

test('a map seen from afar is drawn once more when it has come to rest, and not again', () => {
  far();
  mock.timers.tick(139);
  assert.deepEqual(marks, []);
  mock.timers.tick(1);
  const sharp = marks.length;
  assert.ok(sharp > 0);
  mock.timers.tick(10_000);
  assert.equal(marks.length, sharp);
});

test('a stage that is left draws no more', () => {
  far();
  stage.ask();
  stage.stop();
  assert.equal(settle(), 0);
  mock.timers.tick(10_000);
  assert.deepEqual(marks, []);
  stage.ask();
  assert.equal(settle(), 1);
});

test('a canvas that was resized is drawn without waiting for a frame', () => {
  stage.dress();
  stage.drawNow();
  assert.ok(marks.length > 0);
  assert.equal(settle(), 0);
});

test('on paper the map is light however dark the page is, and has the words of the page', () => {
  page.scheme = 'dark';
  stage.dress();
  stage.texts = { flawed: 'at fault' };
  const { look, hair, texts } = stage.paper(() => notingPen().pen);
  assert.deepEqual([look.page, hair, texts['flawed']], ['light page', 1, 'at fault']);
});
