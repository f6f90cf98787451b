import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scene } from '../../../../frontend/moot-map/scene';
import { argument, at, debate, everywhere, nodes, view } from './made';

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });

function loaded(): Scene {
  const scene = new Scene();
  scene.load(debate(nodes), view);
  return scene;
}

test('a debate loaded again keeps its places and gives one to what is new', () => {
  const scene = loaded();
  const before = scene.plan.within(everywhere);
  assert.equal(scene.load(debate([...nodes, argument('f', 'a')]), view), 'continued');
  assert.deepEqual(before.map(({ id }) => scene.plan.get(id)), before);
  assert.ok(scene.plan.get('f'));
});

test('another debate begins anew, with nothing chosen and nothing new', () => {
  const scene = loaded();
  scene.change({ put: [argument('f', 'a')], links: [], gone: [] });
  scene.choose('a');
  assert.equal(scene.load(debate([argument('x')]), view), 'begun');
  assert.equal(scene.selected, null);
  assert.equal(scene.fresh.size, 0);
  assert.equal(scene.plan.get('a'), undefined);
});

test('what others post is new until it is looked at; what I post is not', () => {
  const scene = loaded();
  const put = [argument('f', 'a'), argument('g', 'a', { mine: true }), argument('a', null, { claim: 'Otherwise' })];
  assert.deepEqual(scene.change({ put, links: [], gone: [] }), ['f', 'g']);
  assert.deepEqual([...scene.fresh], ['f']);
  scene.choose('f');
  assert.deepEqual([...scene.fresh], []);
});

test('who chooses an argument sees its path and its direct replies apart from the rest', () => {
  const scene = loaded();
  scene.choose('a');
  assert.deepEqual([...(scene.lit ?? [])].toSorted(), ['P1', 'a', 'b']);
  scene.choose(null);
  assert.equal(scene.lit, null);
});

test('folding says how far the folded one has moved, and unfolding brings all of it back', () => {
  const scene = loaded();
  const before = at(scene.plan, 'a');
  const shift = scene.toggle('a');
  const after = at(scene.plan, 'a');
  assert.deepEqual(shift, { x: after.x - before.x, y: after.y - before.y });
  assert.equal(scene.plan.get('c'), undefined);
  scene.toggle('a');
  assert.ok(scene.plan.get('c'));
});

test('who leaves the focus finds all where it was, with what came meanwhile', () => {
  const scene = loaded();
  const before = scene.plan.within(everywhere);
  scene.focus('b', view);
  assert.equal(scene.plan.get('d'), undefined);
  scene.change({ put: [argument('f', 'd')], links: [], gone: [] });
  scene.focus(null, view);
  assert.deepEqual(before.map(({ id }) => scene.plan.get(id)), before);
  assert.ok(scene.plan.get('f'));
});

test('an argument is opened out of a fold and out of a focus that leaves it out', () => {
  const scene = loaded();
  scene.toggle('a');
  scene.open('c', view);
  assert.ok(scene.plan.get('c'));
  scene.focus('c', view);
  scene.open('e', view);
  assert.ok(scene.plan.get('e'));
  assert.equal(scene.plan.shown.focus, null);
});
