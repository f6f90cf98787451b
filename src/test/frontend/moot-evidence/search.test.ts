import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Piece } from '../../../../frontend/moot-evidence/model';
import { everything, find, isOfClass, isOpen, type Search } from '../../../../frontend/moot-evidence/search';
import { note, piece, source } from './made';

const pieces: readonly Piece[] = [
  piece('wage', {
    statement: 'The wage rose by 4 per cent',
    kind: 'statistic',
    for: ['A'],
    sources: [source('Office for Statistics', 'Table 12')],
  }),
  piece('speech', {
    statement: 'We shall not raise it',
    kind: 'quotation',
    check: 'partly',
    speaker: 'Zoë Müller',
    at: 'Palais de l’Élysée',
    against: ['A', 'B'],
  }),
  piece('law', {
    statement: 'The ACT sets a wage',
    kind: 'legal',
    check: 'unchecked',
    locator: 'Section 7',
    for: ['B'],
    notes: [note('Amended since', source('Gazette', 'Issue 300'))],
  }),
  piece('added-1', { statement: 'A wage is a price', check: 'unchecked' }),
];

function found(search: Partial<Search>): string[] {
  return find(pieces, { ...everything, ...search }).map((one) => one.id);
}

test('an empty search finds everything, in its order', () => {
  assert.deepEqual(found({}), ['wage', 'speech', 'law', 'added-1']);
  assert.equal(isOpen(everything), false);
});

test('any field that is filled in makes it a search', () => {
  for (const field of ['words', 'kind', 'check', 'position', 'origin']) {
    assert.equal(isOpen({ ...everything, [field]: 'x' }), true, field);
  }
});

test('a word is found whatever its capitals, also as a part of another', () => {
  assert.deepEqual(found({ words: 'WAGE' }), ['wage', 'law', 'added-1']);
  assert.deepEqual(found({ words: 'act' }), ['law']);
  assert.deepEqual(found({ words: 'stat' }), ['wage']);
});

test('accents matter neither in what is typed nor in what is found', () => {
  assert.deepEqual(found({ words: 'elysee' }), ['speech']);
  assert.deepEqual(found({ words: 'Elyse\u0301e' }), ['speech']);
  assert.deepEqual(found({ words: 'wáge 4' }), ['wage']);
});

test('every word must stand on the card, in any order and any part of it', () => {
  assert.deepEqual(found({ words: 'price wage' }), ['added-1']);
  assert.deepEqual(found({ words: 'muller raise' }), ['speech']);
  assert.deepEqual(found({ words: 'wage muller' }), []);
});

test('spaces around and between words do not matter', () => {
  assert.deepEqual(found({ words: '  price \t wage ' }), ['added-1']);
  assert.deepEqual(found({ words: '   ' }), ['wage', 'speech', 'law', 'added-1']);
});

test('words are found in sources, places, speakers, locators and notes', () => {
  const words = { 'office': 'wage', 'table': 'wage', 'palais': 'speech', 'zoe': 'speech', 'section': 'law' };
  for (const [word, id] of Object.entries({ ...words, amended: 'law', gazette: 'law', issue: 'law' })) {
    assert.deepEqual(found({ words: word }), [id], word);
  }
});

test('what a card leaves out is not found as a word', () => {
  assert.deepEqual(found({ words: 'null' }), []);
  assert.deepEqual(found({ words: 'undefined' }), []);
});

test('signs that mean something elsewhere are taken as they are typed', () => {
  assert.deepEqual(found({ words: '.*' }), []);
  assert.deepEqual(found({ words: '(' }), []);
});

test('a filter by kind and one by check leave what is of that kind and that check', () => {
  assert.deepEqual(found({ kind: 'fact' }), ['added-1']);
  assert.deepEqual(found({ check: 'unchecked' }), ['law', 'added-1']);
  assert.deepEqual(found({ kind: 'legal', check: 'supported' }), []);
});

test('a filter by position finds what bears on it, for or against', () => {
  assert.deepEqual(found({ position: 'A' }), ['wage', 'speech']);
  assert.deepEqual(found({ position: 'B' }), ['speech', 'law']);
  assert.deepEqual(found({ position: 'C' }), []);
});

test('what the class added stands apart from what the pack brought', () => {
  assert.deepEqual(found({ origin: 'class' }), ['added-1']);
  assert.deepEqual(found({ origin: 'pack' }), ['wage', 'speech', 'law']);
  assert.equal(isOfClass(piece('added-7')), true);
  assert.equal(isOfClass(piece('was-added-7', { added: true })), false);
});

test('words and filters hold together', () => {
  assert.deepEqual(found({ words: 'wage', check: 'unchecked' }), ['law', 'added-1']);
  assert.deepEqual(found({ words: 'wage', check: 'unchecked', origin: 'pack', position: 'B' }), ['law']);
});

test('a piece that is replaced is searched as it reads now', () => {
  const before = piece('x', { statement: 'Old words' });
  const search = { ...everything, words: 'old' };
  assert.equal(find([before], search).length, 1);
  assert.equal(find([{ ...before, statement: 'New words' }], search).length, 0);
});
