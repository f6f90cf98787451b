import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wishOf } from '../../../../frontend/moot-map/keys';
import { planOf } from './made';

test('arrows go along the tree as it is drawn and stop at its ends', () => {
  const plan = planOf();
  assert.deepEqual(wishOf('ArrowRight', plan, 'a'), { go: 'b' });
  assert.deepEqual(wishOf('ArrowLeft', plan, 'b'), { go: 'a' });
  assert.deepEqual(wishOf('ArrowDown', plan, 'a'), { go: 'd' });
  assert.deepEqual(wishOf('ArrowUp', plan, 'd'), { go: 'a' });
  assert.deepEqual(wishOf('ArrowDown', plan, 'P1'), { go: 'P2' });
  assert.deepEqual(['ArrowDown', 'ArrowRight'].map((key) => wishOf(key, plan, 'd')), [null, null]);
  assert.equal(wishOf('ArrowUp', plan, 'P1'), null);
});

test('from nowhere any arrow goes to the first position', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    assert.deepEqual(wishOf(key, planOf(), null), { go: 'P1' });
    assert.deepEqual(wishOf(key, planOf(undefined, ['a']), 'c'), { go: 'P1' });
  }
});

test('an arrow to the right unfolds what is folded, and only what has replies can be folded', () => {
  assert.deepEqual(wishOf('ArrowRight', planOf(undefined, ['a']), 'a'), { toggle: 'a' });
  assert.deepEqual(wishOf(' ', planOf(), 'a'), { toggle: 'a' });
  assert.equal(wishOf(' ', planOf(), 'd'), null);
});

test('an argument can be read and a position cannot, and other keys ask for nothing', () => {
  assert.deepEqual(wishOf('Enter', planOf(), 'a'), { open: 'a' });
  assert.equal(wishOf('Enter', planOf(), 'P1'), null);
  assert.deepEqual(wishOf('w', planOf(), 'a'), { why: 'a' });
  assert.equal(wishOf('w', planOf(), 'P1'), null);
  assert.equal(wishOf('x', planOf(), 'a'), null);
});
