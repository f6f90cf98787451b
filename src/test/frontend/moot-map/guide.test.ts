import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Argument } from '../../../../frontend/moot-map/model';
import { Sight } from './looking';
import { argument, debate, nodes } from './made';

const coming = (...put: Argument[]) => ({ put, links: [], gone: [] });
const mine = (id: string, parent: string): Argument => argument(id, parent, { mine: true });
const near = (one: object, other: object): void => assert.deepEqual(rounded(one), rounded(other));
const rounded = (one: object): unknown => Object.entries(one).map(([key, value]) => [key, value.toFixed(6)]);

test('at first one sees the whole, and goes on seeing it in a window of another size', () => {
  const { guide, camera } = Sight.seen();
  near(camera.view, camera.whole);
  guide.resize(500, 900);
  near(camera.view, camera.whole);
});

test('who has looked closer keeps in the middle what was there when the window changes', () => {
  const { guide, camera } = Sight.seen({ x: 200, y: 150 });
  const middle = camera.toMap(600, 400);
  guide.resize(500, 900);
  near(camera.toMap(250, 450), middle);
  assert.equal(camera.view.zoom, 1);
});

test('who asks for the whole again keeps it', () => {
  const { guide, camera, stage } = Sight.seen({ x: 200, y: 150 });
  guide.fit();
  assert.equal(stage.ways.at(-1)?.gently, true);
  guide.resize(500, 900);
  near(camera.view, camera.whole);
});

test('a map that has no room for a while is found as it was left', () => {
  const { guide, camera } = Sight.seen({ x: 200, y: 150 });
  const before = camera.view;
  guide.resize(0, 0);
  guide.resize(1200, 800);
  near(camera.view, before);
});

test('what comes while nobody looks stands in good order when somebody does, else beside the order', () => {
  const { guide, scene } = Sight.seen();
  guide.change(coming(argument('f', 'a')));
  guide.resize(1100, 800);
  assert.deepEqual(scene.plan.loose.map(({ id }) => id), ['f']);
  guide.resize(0, 0);
  guide.change(coming(argument('g', 'a')));
  guide.resize(1100, 800);
  assert.deepEqual(scene.plan.loose, []);
});

test('what others post moves nothing, and what I post comes into view', () => {
  const sight = Sight.seen({ x: 0, y: -300 });
  const before = sight.camera.view;
  assert.deepEqual(sight.guide.change(coming(argument('f', 'e'))), ['f']);
  assert.equal(sight.camera.view, before);
  assert.equal(sight.sees('f'), false);
  sight.guide.change(coming(mine('g', 'e')));
  assert.equal(sight.sees('g'), true);
  assert.equal(sight.camera.view.zoom, before.zoom);
});

test('what I post under something folded is unfolded', () => {
  const sight = Sight.seen();
  sight.guide.toggle('a');
  sight.guide.change(coming(mine('f', 'b')));
  assert.equal(sight.sees('f'), true);
});

test('who posts before the map is seen for the first time sees the whole of it then', () => {
  const { guide, camera } = new Sight();
  guide.change(coming(mine('f', 'b')));
  guide.resize(1200, 800);
  near(camera.view, camera.whole);
});

test('what is chosen before the map is seen for the first time can be read then, in the middle', () => {
  const sight = new Sight();
  sight.guide.show('c');
  sight.guide.resize(1200, 800);
  assert.equal(sight.camera.view.zoom, 0.75);
  near(sight.place('c'), { x: 600 - 152 * 0.75, y: 400 - 88 * 0.75 });
  assert.equal(sight.stage.ways.some((way) => way.gently), false);
});

test('a debate that is loaded again leaves the view where it is, another one is seen whole', () => {
  const { guide, camera } = Sight.seen({ x: 200, y: 150 });
  const before = camera.view;
  guide.load(debate([...nodes, argument('f', 'a')]));
  assert.equal(camera.view, before);
  guide.load(debate([argument('x')]));
  near(camera.view, camera.whole);
});

test('an argument is shown so large that it can be read, and no larger than one looks already', () => {
  const sight = Sight.seen();
  sight.guide.resize(600, 300);
  sight.guide.show('e');
  assert.equal(sight.scene.selected, 'e');
  assert.equal(sight.camera.view.zoom, 0.75);
  assert.equal(sight.sees('e'), true);
  sight.guide.zoom(0.6 / 0.75);
  sight.guide.show('c');
  near({ zoom: sight.camera.view.zoom }, { zoom: 0.6 });
});

test('what is in view already is chosen without a move', () => {
  const sight = Sight.seen();
  const before = sight.camera.view;
  sight.guide.step('c');
  assert.deepEqual([sight.scene.selected, sight.stage.peek], ['c', 'c']);
  near(sight.camera.view, before);
  assert.equal(sight.stage.ways.at(-1)?.gently, false);
});

test('from the keyboard one comes gently to what is out of view, at the size at which one looks', () => {
  const sight = Sight.seen({ x: 0, y: -300 });
  sight.guide.step('c');
  assert.equal(sight.sees('c'), true);
  assert.equal(sight.camera.view.zoom, 1);
  assert.equal(sight.stage.ways.at(-1)?.gently, true);
});

test('what is chosen stays where it is on the screen while all else is tidied', () => {
  const sight = Sight.seen({ x: 100, y: 40 });
  sight.guide.choose('d');
  sight.guide.change(coming(argument('f', 'b'), argument('g', 'b')));
  const before = sight.place('d');
  const other = sight.place('P2');
  sight.guide.tidy();
  near(sight.place('d'), before);
  assert.notDeepEqual(sight.place('P2'), other);
});

test('what is folded stays where it is on the screen', () => {
  const sight = Sight.seen({ x: 100, y: 40 });
  sight.guide.change(coming(argument('f', 'b'), argument('g', 'b'), argument('h', 'd')));
  sight.guide.tidy();
  const before = sight.place('d');
  sight.guide.toggle('a');
  const moved = sight.place('d');
  sight.guide.toggle('d');
  assert.notDeepEqual(moved, before);
  near(sight.place('d'), moved);
});

test('when what is chosen is folded away, that which stands for it is chosen', () => {
  const { guide, scene } = Sight.seen();
  guide.choose('c');
  guide.toggle('a');
  assert.equal(scene.selected, 'a');
  guide.toggle('P2');
  assert.equal(scene.selected, 'a');
});

test('after tidying one sees the whole if one saw it before', () => {
  const { guide, camera } = Sight.seen();
  guide.change(coming(...Array.from({ length: 9 }, (_, i) => argument(`f${i}`, 'c'))));
  guide.tidy();
  near(camera.view, camera.whole);
});

test('in focus one path is seen whole, and after it what one saw before', () => {
  const { guide, scene, camera } = Sight.seen({ x: 200, y: 150 });
  const before = camera.view;
  guide.focus('b');
  near(camera.view, camera.whole);
  guide.focus('c');
  guide.focus(null);
  assert.equal(scene.plan.shown.focus, null);
  near(camera.view, before);
});

test('a step back leads out of the focus first, and then from what is chosen', () => {
  const { guide, scene } = Sight.seen();
  guide.choose('b');
  guide.focus('b');
  guide.release();
  assert.deepEqual([scene.plan.shown.focus, scene.selected], [null, 'b']);
  guide.release();
  assert.equal(scene.selected, null);
});
