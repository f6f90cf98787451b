import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Camera } from '../../../../frontend/moot-map/camera';
import { hitAt, middleOf } from '../../../../frontend/moot-map/hit';
import { at, planOf, view } from './made';

test('a card is hit on itself, beside it only by fingers, and between cards nothing is', () => {
  const plan = planOf();
  const camera = new Camera();
  const { x, y } = at(plan, 'd');
  assert.deepEqual(hitAt(plan, camera, x + 5, y + 5, 0), { id: 'd', handle: false, standing: false });
  assert.equal(hitAt(plan, camera, x - 5, y + 60, 0), null);
  assert.deepEqual(hitAt(plan, camera, x - 5, y + 60, 8), { id: 'd', handle: false, standing: false });
});

test('the handle is hit only beside a card with replies, and only where it can be seen', () => {
  const plan = planOf();
  const camera = new Camera();
  const [a, d] = [at(plan, 'a'), at(plan, 'd')];
  assert.deepEqual(hitAt(plan, camera, a.x + 330, a.y + 88, 0), { id: 'a', handle: true, standing: false });
  assert.equal(hitAt(plan, camera, d.x + 330, d.y + 88, 0), null);
  camera.view = { x: 0, y: 0, zoom: 0.2 };
  assert.equal(hitAt(plan, camera, (a.x + 330) * 0.2, (a.y + 88) * 0.2, 0), null);
});

test('the label of how an argument stands is hit where the whole card can be read', () => {
  const plan = planOf();
  const camera = new Camera();
  const { x, y } = at(plan, 'd');
  assert.equal(hitAt(plan, camera, x + 60, y + 137, 0)?.standing, true);
  assert.equal(hitAt(plan, camera, x + 60, y + 110, 0)?.standing, false);
  assert.equal(hitAt(plan, camera, x + 260, y + 137, 0)?.standing, false);
  camera.view = { x: 0, y: 0, zoom: 0.5 };
  assert.equal(hitAt(plan, camera, (x + 60) * 0.5, (y + 137) * 0.5, 0)?.standing, false);
});

test('the card nearest to the middle of the screen is found where the view is', () => {
  const plan = planOf();
  const camera = new Camera();
  camera.size = view;
  const { x, y } = at(plan, 'b');
  camera.view = { x: x + 150 - 600, y: y + 80 - 400, zoom: 1 };
  assert.equal(middleOf(plan, camera), 'b');
  camera.view = { x: 1e5, y: 1e5, zoom: 1 };
  assert.equal(middleOf(plan, camera), null);
});
