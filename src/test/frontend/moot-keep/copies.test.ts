import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { copyOf, drop, dropOld, keep } from '../../../../frontend/moot-keep/copies';
import { put } from '../shared/made';
import { Storage } from './made';

let storage: Storage;
const warned = mock.method(console, 'warn', () => {});

beforeEach(() => {
  storage = new Storage();
  put('localStorage', storage);
  warned.mock.resetCalls();
});

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const copy = (at: string): string => JSON.stringify({ fields: { claim: 'Kept' }, at });

test('what was kept is found again, with the time at which it was typed', () => {
  const before = Date.now();
  assert.equal(keep('debate/7', { claim: 'It is so', because: 'Of “this”\n and that' }), true);
  const found = copyOf('debate/7');
  assert.deepEqual(found?.fields, { claim: 'It is so', because: 'Of “this”\n and that' });
  const at = Date.parse(found?.at ?? '');
  assert.ok(at >= before && at <= Date.now());
});

test('each place has a copy of its own, the latest', () => {
  keep('one', { claim: 'First' });
  keep('two', { claim: 'Other' });
  keep('one', { claim: 'Second' });
  assert.deepEqual(copyOf('one')?.fields, { claim: 'Second' });
  assert.deepEqual(copyOf('two')?.fields, { claim: 'Other' });
  assert.equal(copyOf('three'), null);
});

test('a place that is named like a part of the storage itself has no copy', () => {
  for (const place of ['getItem', 'length', 'constructor', '']) {
    assert.equal(copyOf(place), null, place);
  }
});

test('what is dropped is gone, and nothing else', () => {
  keep('one', { claim: 'First' });
  keep('two', { claim: 'Other' });
  drop('one');
  drop('never kept');
  assert.equal(copyOf('one'), null);
  assert.deepEqual(copyOf('two')?.fields, { claim: 'Other' });
});

test('a copy is dropped after thirty days', () => {
  storage.setItem('moot:keep:young', copy(daysAgo(29.9)));
  storage.setItem('moot:keep:old', copy(daysAgo(30.1)));
  dropOld();
  assert.deepEqual(Object.keys(storage), ['moot:keep:young']);
});

test('a copy that cannot be read is no copy, and is dropped with the old ones', () => {
  const wrong = [
    '{"fields":{}}',
    '{"fields":null,"at":"2026-03-02"}',
    '{"fields":{},"at":"soon"}',
    '{"fields":"x","at":"2026-03-02"}',
  ];
  const broken = ['{', 'null', '7', '{}', ...wrong];
  broken.forEach((text, index) => storage.setItem(`moot:keep:${index}`, text));
  broken.forEach((text, index) => assert.equal(copyOf(`${index}`), null, text));
  dropOld();
  assert.deepEqual(Object.keys(storage), []);
});

test('what others store on the device is left alone', () => {
  storage.setItem('theme', 'dark');
  storage.setItem('other:moot:keep:x', copy(daysAgo(90)));
  storage.setItem('moot:other', copy(daysAgo(90)));
  dropOld();
  drop('theme');
  assert.deepEqual(Object.keys(storage), ['theme', 'other:moot:keep:x', 'moot:other']);
});

test('when the storage is full the person can be told, and the copy from before stays', () => {
  keep('one', { claim: 'Before' });
  Object.defineProperty(storage, 'setItem', {
    value: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  assert.equal(keep('one', { claim: 'Too much' }), false);
  assert.deepEqual(copyOf('one')?.fields, { claim: 'Before' });
  assert.equal(warned.mock.callCount(), 1);
});

test('a device that forbids its storage does no harm', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new DOMException('forbidden', 'SecurityError');
    },
    configurable: true,
  });
  assert.equal(keep('one', { claim: 'Lost' }), false);
  assert.equal(copyOf('one'), null);
  assert.doesNotThrow(() => drop('one'));
  assert.doesNotThrow(dropOld);
});

test('a device without any storage does no harm', () => {
  put('localStorage', null);
  assert.equal(keep('one', { claim: 'Lost' }), false);
  assert.equal(copyOf('one'), null);
  assert.doesNotThrow(() => drop('one'));
  assert.doesNotThrow(dropOld);
});
