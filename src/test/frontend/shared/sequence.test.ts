import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Sequence, type Step } from '../../../../frontend/shared/sequence';
import { put } from './made';

let taken: string[];
let missed: number;
let sequence: Sequence<Step>;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  put('window', globalThis);
  taken = [];
  missed = 0;
  sequence = new Sequence(
    ({ from, to }) => taken.push(`${from}-${to}`),
    () => (missed += 1),
  );
});
afterEach(() => mock.timers.reset());

function offer(...steps: ReadonlyArray<readonly [number, number]>): void {
  steps.forEach(([from, to]) => sequence.offer({ from, to }));
}

test('steps are taken as they come', () => {
  sequence.begin(3);
  offer([3, 4], [4, 6]);
  assert.deepEqual(taken, ['3-4', '4-6']);
});

test('what comes by the second way is taken once', () => {
  sequence.begin(3);
  offer([3, 4], [3, 4], [2, 3]);
  assert.deepEqual(taken, ['3-4']);
});

test('a step that begins earlier and leads further is taken', () => {
  sequence.begin(3);
  offer([3, 4], [3, 7]);
  assert.deepEqual(taken, ['3-4', '3-7']);
});

test('a step that comes too early waits for the one before it', () => {
  sequence.begin(3);
  offer([5, 6], [4, 5]);
  assert.deepEqual(taken, []);
  offer([3, 4]);
  assert.deepEqual(taken, ['3-4', '4-5', '5-6']);
  mock.timers.tick(10_000);
  assert.equal(missed, 0);
});

test('if the one before it does not come, everything is asked for anew, once', () => {
  sequence.begin(3);
  offer([5, 6], [7, 8]);
  mock.timers.tick(1499);
  assert.equal(missed, 0);
  mock.timers.tick(1);
  assert.equal(missed, 1);
  mock.timers.tick(10_000);
  assert.equal(missed, 1);
  sequence.begin(8);
  offer([8, 9]);
  assert.deepEqual(taken, ['8-9']);
});

test('what came before everything was shown is taken after it, unless it is in it', () => {
  offer([3, 4], [4, 5]);
  assert.deepEqual(taken, []);
  sequence.begin(4);
  assert.deepEqual(taken, ['4-5']);
});

test('a step that says things in part is taken only where it begins', () => {
  sequence.begin(4);
  sequence.offer({ from: 3, to: 5, patches: [] });
  assert.deepEqual(taken, []);
  mock.timers.tick(1500);
  assert.equal(missed, 1);
});

test('what was told and does not come was lost', () => {
  sequence.begin(3);
  sequence.expect(4);
  mock.timers.tick(1000);
  sequence.expect(4);
  mock.timers.tick(500);
  assert.equal(missed, 1);
  mock.timers.tick(10_000);
  assert.equal(missed, 1);
});

test('what was told and comes was not lost', () => {
  sequence.begin(3);
  sequence.expect(3);
  sequence.expect(4);
  offer([3, 4]);
  mock.timers.tick(10_000);
  assert.equal(missed, 0);
});

test('however much comes after it, what is missing is asked for in time', () => {
  sequence.begin(3);
  for (let version = 5; version < 10; version++) {
    offer([version, version + 1]);
    mock.timers.tick(500);
  }
  assert.equal(missed, 1);
});

test('what is shown as it was before what came is asked for anew', () => {
  sequence.begin(3);
  offer([3, 4]);
  sequence.begin(3);
  assert.equal(missed, 1);
  sequence.begin(4);
  assert.equal(missed, 1);
});

test('who rests misses nothing', () => {
  sequence.begin(3);
  offer([5, 6]);
  sequence.rest();
  mock.timers.tick(10_000);
  assert.equal(missed, 0);
});
