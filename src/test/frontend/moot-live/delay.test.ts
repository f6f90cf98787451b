import assert from 'node:assert/strict';
import { test } from 'node:test';
import { again, moment } from '../../../../frontend/moot-live/delay';

test('each failure doubles the wait, up to a quarter of a minute', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 50].map((failures) => again(failures, 1)),
    [500, 1000, 2000, 4000, 8000, 15_000, 15_000],
  );
});

test('a class that loses its server at once does not call again at once', () => {
  assert.equal(again(3, 0), 2000);
  assert.equal(again(3, 0.5), 3000);
});

test('what is on the screen already waits longer for the rest of it', () => {
  assert.deepEqual([moment(true, 0), moment(true, 1)], [200, 600]);
  assert.deepEqual([moment(false, 0), moment(false, 1)], [0, 100]);
});
