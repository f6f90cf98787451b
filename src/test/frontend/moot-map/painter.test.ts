import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tint } from '../../../../frontend/moot-map/look';
import type { Argument } from '../../../../frontend/moot-map/model';
import { Plan } from '../../../../frontend/moot-map/plan';
import { Shown } from '../../../../frontend/moot-map/shown';
import { cardAt } from '../../../../frontend/moot-map/sizes';
import { Tree } from '../../../../frontend/moot-map/tree';
import type { Mark } from './canvas';
import { argument, at, contains, debate, nodes, planOf, spot } from './made';
import { look, painted, words } from './painted';

const slabs = (marks: readonly Mark[], of: string): Mark[] =>
  marks.filter(({ what, colour }) => what === 'rect' && colour === of);
const claims = (marks: readonly Mark[]): string[] =>
  words(marks).filter((line) => line.startsWith('Claim')).toSorted();
const tree = (...more: Argument[]): Tree => new Tree(debate([...nodes, ...more]));

test('what is in view is drawn and what is not costs nothing', () => {
  const plan = planOf();
  assert.deepEqual(claims(painted()), ['a', 'b', 'c', 'd', 'e'].map((id) => `Claim ${id}`));
  const { x, y } = at(plan, 'e');
  const marks = painted({ plan, view: { left: x + 50, top: y + 50, right: x + 60, bottom: y + 60 } });
  assert.deepEqual(claims(marks), ['Claim e']);
});

test('the further off, the less is written: all, only claims, only letters, nothing', () => {
  assert.ok(words(painted()).includes('Amber Heron'));
  const brief = words(painted({ level: 'brief' }));
  assert.ok(brief.includes('Claim a') && !brief.includes('Amber Heron'));
  assert.deepEqual([...new Set(words(painted({ level: 'block' })))].toSorted(), ['+', '1', '2']);
  assert.deepEqual(words(painted({ level: 'far' })), []);
});

test('near by one reads the stance towards its own position and, by its links, towards others', () => {
  const elsewhere = [{ letter: '2', stance: 'against' }] as const;
  const plan = planOf(tree(argument('w', null, { elsewhere })));
  assert.ok(words(painted({ plan })).includes('stance.for, stance.against'));
});

test('what a withdrawn argument claimed is struck and pale, near by and from some way off', () => {
  const plan = planOf(tree(argument('w', null, { standing: 'withdrawn', claim: 'Withdrawn' })));
  for (const level of ['near', 'brief'] as const) {
    const marks = painted({ plan, level });
    const place = marks.findIndex((mark) => words([mark])[0] === 'Withdrawn');
    assert.equal(marks[place]?.colour, look.muted, level);
    assert.deepEqual([marks[place + 1]?.what, marks[place + 1]?.colour], ['rect', look.muted], level);
    assert.ok(marks.slice(0, place).every(({ what, colour }) => what !== 'rect' || colour !== look.muted), level);
  }
});

test('evidence at fault is seen from everywhere', () => {
  const plan = planOf(tree(argument('w', null, { flawed: true })));
  for (const level of ['near', 'brief', 'block', 'far'] as const) {
    const faults = (marks: readonly Mark[]): number =>
      marks.filter(({ what, colour }) => what !== 'text' && colour === look.warning).length;
    assert.equal(faults(painted({ plan, level })), 1, level);
    assert.equal(faults(painted({ level })), 0, level);
  }
});

test('over all that is paler, what is told apart is drawn once more', () => {
  const marks = painted({ selected: 'b', lit: new Set(['P1', 'a', 'b', 'c']) });
  const veil = marks.findIndex(({ what, more }) => what === 'rect' && more === 0.68);
  assert.deepEqual(claims(marks.slice(0, veil)).length, 5);
  assert.deepEqual(claims(marks.slice(veil)), ['Claim a', 'Claim b', 'Claim c']);
  assert.equal(painted().findIndex(({ more }) => more === 0.68), -1);
});

test('what is chosen has a frame that can be seen from afar', () => {
  const { x, y } = at(planOf(), 'd');
  for (const hair of [1, 20]) {
    const { what, colour, box, more } = painted({ selected: 'd', level: 'far' }, hair).at(-1) ?? assert.fail();
    assert.deepEqual([what, colour], ['stroke', look.accent]);
    const [left = NaN, top = NaN, right = NaN, bottom = NaN] = box;
    assert.ok(contains({ left, top, right, bottom }, cardAt(x, y)));
    const [width = NaN] = more as number[];
    assert.ok(width / hair >= 2);
  }
});

test('what is new has a dot on its corner', () => {
  const { x, y } = at(planOf(), 'e');
  const dots = painted({ fresh: new Set(['e']) }).filter((mark) => mark.what === 'fill' && mark.colour === look.accent);
  assert.deepEqual(dots.map(({ box }) => box), [[x - 8, y - 8, x + 8, y + 8]]);
});

test('what is just coming is paler and smaller, and grows from its line to its own place', () => {
  const { x, y } = at(planOf(), 'e');
  const coming = painted({ level: 'far', growth: new Map([['e', 0.5]]) }).filter(({ more }) => more === 0.5);
  const [left = NaN, top = NaN, width = NaN, height = NaN] = coming[0]?.box ?? [];
  assert.deepEqual([left, top + height / 2].map(Math.round), [x, y + 88]);
  assert.ok(width < 304 && width > 0.8 * 304);
});

test('near by each card says how many hang on it, from further off only what is folded shows', () => {
  const numbers = (marks: readonly Mark[]): string[] => words(marks).filter((one) => /^[3-9]$/.test(one));
  const plan = planOf(tree(argument('f', 'b'), argument('g', 'c')), ['a']);
  assert.deepEqual(numbers(painted({ plan })).toSorted(), ['4', '6']);
  const folded = slabs(painted({ plan, level: 'block' }), look.accent);
  assert.deepEqual(folded.map(({ box }) => box[0]), [at(plan, 'a').x + 304]);
});

test('a late argument beside the ground of its position stands on an island of the same', () => {
  const all = new Tree(debate([argument('a'), argument('b')], ['P1']));
  const spots = [spot('P1', 32, 32), spot('a', 448, 32, { loose: true }), spot('b', 3000, 32, { loose: true })];
  const regions = new Map([['P1', { left: 0, top: 0, right: 1600, bottom: 800 }]]);
  const plan = new Plan(all, new Shown(all, new Set(), null), { spots, regions, head: 0 });
  const ground = tint(look.positions['1'] ?? '', look.page, 0.07);
  const islands = slabs(painted({ plan }), ground);
  assert.equal(islands.length, 1);
  const [left = NaN, top = NaN, width = NaN, height = NaN] = islands[0]?.box ?? [];
  assert.ok(contains({ left, top, right: left + width, bottom: top + height }, cardAt(3000, 32)));
});
