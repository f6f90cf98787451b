import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Teller } from '../../../../frontend/shared/teller';
import { put } from './made';

let told: number[];
let teller: Teller;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  put('window', globalThis);
  told = [];
  teller = new Teller((number) => told.push(number));
});
afterEach(() => mock.timers.reset());

function hear(times: number): void {
  for (let time = 0; time < times; time++) {
    teller.hear();
  }
}

test('what comes at once is told once, with its number', () => {
  hear(3);
  assert.deepEqual(told, []);
  mock.timers.tick(700);
  assert.deepEqual(told, [3]);
  mock.timers.tick(10_000);
  assert.deepEqual(told, [3]);
});

test('while more keeps coming nothing is told', () => {
  for (let time = 0; time < 5; time++) {
    hear(1);
    mock.timers.tick(600);
  }
  assert.deepEqual(told, []);
  mock.timers.tick(100);
  assert.deepEqual(told, [5]);
});

test('what comes later is counted anew', () => {
  hear(2);
  mock.timers.tick(700);
  hear(1);
  mock.timers.tick(700);
  assert.deepEqual(told, [2, 1]);
});

test('at rest nothing is told', () => {
  hear(2);
  teller.rest();
  mock.timers.tick(10_000);
  assert.deepEqual(told, []);
});

test('after a rest it counts from the beginning', () => {
  hear(2);
  teller.rest();
  hear(1);
  mock.timers.tick(700);
  assert.deepEqual(told, [1]);
});
