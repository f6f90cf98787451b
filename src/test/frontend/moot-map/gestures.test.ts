import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Camera } from '../../../../frontend/moot-map/camera';
import { Gestures, type Wishes } from '../../../../frontend/moot-map/gestures';

/** A part of the page 100 from its left and 50 from its top, to which hands do something. */
class Surface {
  readonly held: number[] = [];
  readonly clientHeight = 600;
  private readonly listeners = new Map<string, (event: unknown) => void>();

  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.listeners.set(name, listener);
  }

  setPointerCapture(id: number): void {
    this.held.push(id);
  }

  getBoundingClientRect(): { left: number; top: number } {
    return { left: 100, top: 50 };
  }

  /** Does something at a point of the surface. */
  at(x: number, y: number, name: string, otherwise: object = {}): void {
    const plain = { clientX: x + 100, clientY: y + 50, button: 0, pointerId: 1, pointerType: 'mouse' };
    this.listeners.get(name)?.({ ...plain, ...otherwise });
  }

  /** Turns the wheel; says whether the page was kept from scrolling. */
  turn(deltaX: number, deltaY: number, otherwise: object = {}): boolean {
    let kept = false;
    const plain = { deltaX, deltaY, deltaMode: 0, preventDefault: () => (kept = true) };
    this.at(30, 40, 'wheel', { ...plain, ...otherwise });
    return kept;
  }
}

let surface: Surface;
let asked: unknown[][];
let small: boolean;

beforeEach(() => {
  [surface, asked, small] = [new Surface(), [], false];
  const note = (what: string) => (...how: unknown[]): void => void asked.push([what, ...how]);
  handed({
    pan: note('pan'),
    zoom: note('zoom'),
    press: note('press'),
    point: note('point'),
    leave: note('leave'),
    jump: (x, y, begins) => {
      asked.push(...(small ? [['jump', x, y, begins]] : []));
      return small;
    },
  });
});

function handed(wishes: Wishes): void {
  new Gestures(surface as unknown as HTMLElement, wishes);
}

test('a press is known by where it began, and whether by a finger', () => {
  surface.at(10, 20, 'pointerdown');
  surface.at(13, 22, 'pointermove');
  surface.at(13, 22, 'pointerup');
  surface.at(10, 20, 'pointerdown', { pointerType: 'touch' });
  surface.at(10, 20, 'pointerup', { pointerType: 'touch' });
  assert.deepEqual(asked, [['press', 10, 20, false], ['press', 10, 20, true]]);
});

test('a drag pans by as much as the hand has moved and is no press, even when it comes back', () => {
  surface.at(10, 20, 'pointerdown');
  surface.at(30, 20, 'pointermove');
  surface.at(30, 25, 'pointermove');
  surface.at(10, 20, 'pointermove');
  surface.at(10, 20, 'pointerup');
  assert.deepEqual(asked, [['pan', -20, 0], ['pan', 0, -5], ['pan', 20, 5]]);
  assert.deepEqual(surface.held, [1]);
});

test('whoever moves without holding points at something, until the surface is left', () => {
  surface.at(10, 20, 'pointermove');
  surface.at(10, 20, 'pointerleave');
  assert.deepEqual(asked, [['point', 10, 20], ['leave']]);
});

test('other buttons than the first ask for nothing, also after a press', () => {
  surface.at(10, 20, 'pointerdown');
  surface.at(10, 20, 'pointerup');
  surface.at(30, 40, 'pointerdown', { button: 2 });
  surface.at(30, 40, 'pointerup', { button: 2 });
  assert.deepEqual([asked, surface.held], [[['press', 10, 20, false]], [1]]);
});

test('a press that the system has taken away is none, and the next one counts', () => {
  surface.at(10, 20, 'pointerdown');
  surface.at(10, 20, 'pointercancel');
  surface.at(40, 50, 'pointermove');
  surface.at(40, 50, 'pointerdown');
  surface.at(40, 50, 'pointerup');
  assert.deepEqual(asked, [['point', 40, 50], ['press', 40, 50, false]]);
});

test('between two fingers the map stays under both of them', () => {
  const camera = new Camera();
  camera.size = { width: 800, height: 600 };
  camera.bounds = { left: -5000, top: -5000, right: 5000, bottom: 5000 };
  camera.view = { x: 300, y: 200, zoom: 0.5 };
  handed({
    pan: (across, down) => (camera.view = camera.panned(across, down)),
    zoom: (by, x, y) => (camera.view = camera.zoomed(by, x, y)),
    press: () => assert.fail(),
    point: () => {},
    leave: () => {},
    jump: () => false,
  });
  const [one, other] = [camera.toMap(200, 300), camera.toMap(400, 300)];
  surface.at(200, 300, 'pointerdown', { pointerId: 1 });
  surface.at(400, 300, 'pointerdown', { pointerId: 2 });
  surface.at(520, 300, 'pointermove', { pointerId: 2 });
  surface.at(120, 300, 'pointermove', { pointerId: 1 });
  assert.equal(camera.view.zoom, 1);
  assert.deepEqual(camera.toScreen(one.x, one.y), { x: 120, y: 300 });
  assert.deepEqual(camera.toScreen(other.x, other.y), { x: 520, y: 300 });
  surface.at(520, 300, 'pointerup', { pointerId: 2 });
  surface.at(120, 300, 'pointerup', { pointerId: 1 });
});

test('the finger that stays when another is lifted goes on panning', () => {
  surface.at(10, 20, 'pointerdown', { pointerId: 1 });
  surface.at(90, 20, 'pointerdown', { pointerId: 2 });
  surface.at(90, 20, 'pointerup', { pointerId: 2 });
  surface.at(11, 20, 'pointermove', { pointerId: 1 });
  surface.at(11, 20, 'pointerup', { pointerId: 1 });
  assert.deepEqual(asked, [['pan', -1, 0]]);
});

test('the small map is held and moved from where it was pressed, and that pans and chooses nothing', () => {
  small = true;
  surface.at(10, 20, 'pointerdown');
  surface.at(60, 70, 'pointermove');
  surface.at(60, 70, 'pointerup');
  assert.deepEqual(asked, [['jump', 10, 20, true], ['jump', 60, 70, false]]);
  small = false;
  surface.at(60, 70, 'pointermove');
  assert.deepEqual(asked.at(-1), ['point', 60, 70]);
});

test('the wheel pans both ways, across with shift, and the page does not scroll', () => {
  assert.ok(surface.turn(3, 12));
  assert.ok(surface.turn(0, 12, { shiftKey: true }));
  assert.ok(surface.turn(12, 0, { shiftKey: true }));
  assert.deepEqual(asked, [['pan', 3, 12], ['pan', 12, 0], ['pan', 12, 0]]);
});

test('a wheel that counts lines or pages goes as far as one that counts pixels', () => {
  surface.turn(0, 3, { deltaMode: 1 });
  surface.turn(0, 1, { deltaMode: 2 });
  assert.deepEqual(asked, [['pan', 0, 54], ['pan', 0, 600]]);
});

test('with control or command the wheel zooms around the pointer: in when turned away, and back by as much', () => {
  for (const key of ['ctrlKey', 'metaKey']) {
    asked = [];
    assert.ok(surface.turn(0, -100, { [key]: true }));
    assert.ok(surface.turn(0, 100, { [key]: true }));
    const [[, closer, ...where], [, back]] = asked as [[string, number, ...unknown[]], [string, number]];
    assert.ok(closer > 1);
    assert.ok(Math.abs(closer * back - 1) < 1e-9);
    assert.deepEqual(where, [30, 40]);
  }
});
