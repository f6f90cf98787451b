import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kept } from '../../../../frontend/shared/kept';
import { put } from './made';

function answering(answer: Response, redirected = false): string[] {
  const asked: string[] = [];
  Object.defineProperty(answer, 'redirected', { value: redirected });
  put('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(answer);
  });
  return asked;
}

test('what is kept at an address is fetched from there', async () => {
  const asked = answering(Response.json({ items: [1, 2] }));
  assert.deepEqual(await kept('/evidence/ab12'), { items: [1, 2] });
  assert.deepEqual(asked, ['/evidence/ab12']);
});

test('an address at which nothing is says so with its number', async () => {
  answering(Response.json({ error: 'gone' }, { status: 404 }));
  await assert.rejects(kept('/evidence/ab12'), /\/evidence\/ab12: 404/);
});

test('the page to sign in is not taken for what was asked', async () => {
  answering(Response.json({ sign: 'in' }), true);
  await assert.rejects(kept('/evidence/ab12'), /\/evidence\/ab12/);
});

test('without a network it cannot be had, and neither can what is no data', async () => {
  put('fetch', () => Promise.reject(new TypeError('no network')));
  await assert.rejects(kept('/evidence/ab12'), /no network/);
  answering(new Response('<html>'));
  await assert.rejects(kept('/evidence/ab12'), SyntaxError);
});
