import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { onConnection, online } from '../../../../frontend/moot-keep/connection';
import { put } from '../shared/made';

/** The connection of a page to its server, which tells whoever listens. */
class Connection {
  readonly listeners = new Set<() => void>();
  state = 'connected';

  addStateChangeListener(listener: () => void): void {
    this.listeners.add(listener);
  }

  removeStateChangeListener(listener: () => void): void {
    this.listeners.delete(listener);
  }
}

let page: EventTarget & { Vaadin?: object };
let connection: Connection;

beforeEach(() => {
  connection = new Connection();
  page = Object.assign(new EventTarget(), { Vaadin: { connectionState: connection } });
  put('window', page);
  put('navigator', { onLine: true });
});

test('the server is reached while connected or loading, and in no other state', () => {
  const reached = { 'connected': true, 'loading': true, 'reconnecting': false, 'connection-lost': false };
  for (const [state, expected] of Object.entries(reached)) {
    connection.state = state;
    assert.equal(online(), expected, state);
  }
});

test('a browser without a network reaches nothing, whatever the page believes', () => {
  put('navigator', { onLine: false });
  assert.equal(online(), false);
});

test('before the page has a connection the browser is believed', () => {
  for (const vaadin of [undefined, {}]) {
    Object.assign(page, { Vaadin: vaadin });
    put('navigator', { onLine: true });
    assert.equal(online(), true);
    put('navigator', { onLine: false });
    assert.equal(online(), false);
  }
});

test('a change of the network or of the connection is told, until that is stopped', () => {
  let told = 0;
  const stop = onConnection(() => (told += 1));
  page.dispatchEvent(new Event('offline'));
  page.dispatchEvent(new Event('online'));
  assert.equal(told, 2);
  connection.listeners.forEach((listener) => listener());
  assert.equal(told, 3);
  stop();
  page.dispatchEvent(new Event('offline'));
  page.dispatchEvent(new Event('online'));
  assert.equal(told, 3);
  assert.equal(connection.listeners.size, 0);
});

test('it stops listening to the very connection to which it listened', () => {
  const stop = onConnection(() => {});
  Object.assign(page, { Vaadin: { connectionState: new Connection() } });
  stop();
  assert.equal(connection.listeners.size, 0);
});

test('without a connection the network alone is listened to', () => {
  delete page.Vaadin;
  let told = 0;
  const stop = onConnection(() => (told += 1));
  page.dispatchEvent(new Event('online'));
  stop();
  page.dispatchEvent(new Event('online'));
  assert.equal(told, 1);
});
