import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Face } from '../../../../frontend/moot-map/pen';
import { wrap, Wraps } from '../../../../frontend/moot-map/wraps';

/** Each letter as wide as 1. */
const letters = (words: string): number => words.length;

test('words are broken between words', () => {
  assert.deepEqual(wrap('a truce comes first', 7, 9, letters), ['a truce', 'comes', 'first']);
});

test('what fits stays on one line, and nothing is no line', () => {
  assert.deepEqual(wrap('a truce', 7, 3, letters), ['a truce']);
  assert.deepEqual(wrap('  ', 7, 3, letters), []);
});

test('a word that is too long for a line is broken within', () => {
  assert.deepEqual(wrap('antidisestablishment', 8, 9, letters), ['antidise', 'stablish', 'ment']);
});

test('a letter that takes two units is not cut in two', () => {
  assert.deepEqual(wrap('😀😀', 3, 9, letters), ['😀', '😀']);
  assert.deepEqual(wrap('😀😀', 1, 9, letters), ['😀', '😀']);
});

test('where there is more than there is room, the last line says so and is no wider', () => {
  const lines = wrap('a truce comes first and then the talks', 10, 2, letters);
  assert.deepEqual(lines, ['a truce', 'comes fir…']);
});

test('no line is wider than it may be, and no letter is lost where there is room', () => {
  const words = 'one word after another until nobody listens any more';
  for (let width = 2; width < 40; width += 1) {
    const lines = wrap(words, width, 99, letters);
    assert.ok(lines.every((line) => line.length <= width));
    assert.equal(lines.join('').replaceAll(' ', ''), words.replaceAll(' ', ''));
  }
});

test('a thing is broken once, and another one anew', () => {
  let asked = 0;
  const wraps = new Wraps((words) => {
    asked += 1;
    return words.length;
  });
  const face = { name: 'serif' } as Face;
  const one = {};
  assert.equal(wraps.line(one, 'a truce comes first', face, 8), 'a truce…');
  const once = asked;
  wraps.line(one, 'a truce comes first', face, 8);
  assert.equal(asked, once);
  wraps.line({}, 'a truce comes first', face, 8);
  assert.ok(asked > once);
});
