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

const days = { 'day': '{0} {1}', 'months': 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec' };

test('what was said today has a time, what was said before has a day', () => {
  assert.equal(when(days, '2026-03-02T09:05:00Z'), '09:05');
  assert.equal(when(days, '2026-03-02T00:00:00Z'), '00:00');
  assert.equal(when(days, '2026-03-01T23:59:00Z'), '1 Mar');
  assert.equal(when(days, '2025-03-02T09:05:00Z'), '2 Mar');
  assert.equal(when(days, '2025-12-31T09:05:00Z'), '31 Dec');
});

test('days are written by the texts of the page', () => {
  const german = { 'day': '{0}. {1}', 'months': 'Jan. Feb. März' };
  assert.equal(when(german, '2026-03-01T23:59:00Z'), '1. März');
});

test('a time of day and a day are written without the writer of the browser', () => {
  const made = mock.method(Intl, 'DateTimeFormat');
  const used = mock.method(Date.prototype, 'toLocaleString');
  when(days, '2026-03-02T09:05:00Z');
  when(days, '2026-03-01T09:05:00Z');
  assert.equal(made.mock.callCount() + used.mock.callCount(), 0);
  made.mock.restore();
  used.mock.restore();
});

test('an instant in full has its year, its month and its time', () => {
  const exactly = whenExactly('2026-03-01T23:59:00Z');
  for (const part of ['1 March 2026', '23:59']) {
    assert.ok(exactly.includes(part), exactly);
  }
});

test('an instant in full is written in the language of the page', () => {
  page.lang = 'de';
  assert.ok(whenExactly('2026-03-01T23:59:00Z').includes('März'));
});
