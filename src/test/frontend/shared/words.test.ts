import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { count, say, when, whenExactly } from '../../../../frontend/shared/words';
import { put } from './made';

process.env['TZ'] = 'UTC';
const page = { lang: '' };

beforeEach(() => {
  page.lang = 'en-GB';
  put('document', { documentElement: page });
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-03-02T15:00:00Z') });
});
afterEach(() => mock.timers.reset());

const texts = { 'by': '{0} answers {1}', 'twice': '{0}, {0}', 'plain': 'As it is', 'empty': '' };

test('a text is said with its values in their places', () => {
  assert.equal(say(texts, 'plain'), 'As it is');
  assert.equal(say(texts, 'by', 'Amber', 7), 'Amber answers 7');
  assert.equal(say(texts, 'twice', 0), '0, 0');
});

test('a missing text shows its key, so that it is noticed', () => {
  assert.equal(say(texts, 'never.written', 'Amber'), 'never.written');
  assert.equal(count(texts, 'news', 1), 'news.one');
});

test('a text that is empty on purpose stays empty', () => {
  assert.equal(say(texts, 'empty', 'Amber'), '');
});

test('a place without a value stays, and a value without a place is left out', () => {
  assert.equal(say(texts, 'by', 'Amber'), 'Amber answers {1}');
  assert.equal(say(texts, 'plain', 'Amber'), 'As it is');
});

test('what people typed is said as they typed it', () => {
  assert.equal(say(texts, 'by', 'Amber', 'cost $$5 and $&'), 'Amber answers cost $$5 and $&');
  assert.equal(say(texts, 'by', 'A{1}', 'x'), 'A{1} answers x');
});

test('one is counted as one, none and all others as many', () => {
  const news = { 'new.one': '{0} new answer', 'new.many': '{0} new answers' };
  assert.equal(count(news, 'new', 1), '1 new answer');
  assert.equal(count(news, 'new', 0), '0 new answers');
  assert.equal(count(news, 'new', 21), '21 new answers');
});

test('what was said today has a time, what was said before has a day', () => {
  assert.equal(when('2026-03-02T09:05:00Z'), '09:05');
  assert.equal(when('2026-03-01T23:59:00Z'), '1 Mar');
  assert.equal(when('2025-03-02T09:05:00Z'), '2 Mar');
});

test('days are written in the language of the page, and in English without one', () => {
  page.lang = 'de';
  assert.equal(when('2026-03-01T23:59:00Z'), '1. März');
  page.lang = '';
  assert.equal(when('2026-03-01T23:59:00Z'), '1 Mar');
});

test('what writes an instant is made once', () => {
  const made = mock.method(Intl, 'DateTimeFormat');
  page.lang = 'fr';
  for (let minute = 10; minute < 20; minute += 1) {
    when(`2026-03-02T09:${minute}:00Z`);
  }
  assert.equal(made.mock.callCount(), 1);
  made.mock.restore();
});

test('an instant in full has its year, its month and its time', () => {
  const exactly = whenExactly('2026-03-01T23:59:00Z');
  for (const part of ['1 March 2026', '23:59']) {
    assert.ok(exactly.includes(part), exactly);
  }
});
