import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { Plan } from '../../../../frontend/moot-map/plan';
import { around } from '../../../../frontend/moot-map/sizes';
import { Tree } from '../../../../frontend/moot-map/tree';
import { put } from '../shared/made';
import { Canvas } from './canvas';
import { argument, debate, nodes, planOf } from './made';
import { groundWith, look, save, words } from './painted';

/** A canvas that makes pictures of at most a number of dots, as browsers do. */
class Picture extends Canvas {
  static most = Infinity;
  static all: Picture[] = [];

  toBlob(done: (file: Blob | null) => void, type: string): void {
    Picture.all.push(this);
    done(this.width * this.height > Picture.most ? null : new Blob(['picture'], { type }));
  }
}

/** A link to a file that was made here; whoever clicks it is given the file. */
class Link {
  href = '';
  download = '';

  constructor(private readonly files: ReadonlyMap<string, Blob>) {}

  click(): void {
    given.push({ name: this.download, file: this.files.get(this.href) ?? assert.fail('no file') });
  }
}

const texts = { label: 'Debate <1>', file: 'debate' };
let given: { name: string; file: Blob }[];
let dropped: string[];

beforeEach(() => {
  [given, dropped, Picture.all, Picture.most] = [[], [], [], Infinity];
  const files = new Map<string, Blob>();
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(URL, 'createObjectURL', (file: Blob) => {
    files.set(`blob:${files.size}`, file);
    return [...files.keys()].at(-1);
  });
  mock.method(URL, 'revokeObjectURL', (address: string) => dropped.push(address));
  put('document', { createElement: (name: string) => (name === 'canvas' ? new Picture() : new Link(files)) });
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

const saved = (kind: 'svg' | 'png', plan: Plan = planOf()): Promise<boolean> =>
  save(kind, (pen) => groundWith(pen(look)), plan, texts);

test('a drawing has all of the debate as text, and its title', async () => {
  await saved('svg');
  const { name, file } = given[0] ?? assert.fail();
  assert.deepEqual([name, file.type], ['debate.svg', 'image/svg+xml']);
  const drawing = await file.text();
  assert.match(drawing, /<title>Debate &lt;1&gt;<\/title>/);
  assert.match(drawing, /width="1616" height="1716"/);
  nodes.forEach(({ id }) => assert.ok(drawing.includes(`>Claim ${id}<`), id));
});

test('what is folded is not in the drawing', async () => {
  await saved('svg', planOf(undefined, ['a']));
  assert.doesNotMatch((await given[0]?.file.text()) ?? '', /Claim b/);
});

test('a picture of a small debate has two dots for each of the map, and all cards as they are near by', async () => {
  const plan = planOf();
  plan.bounds = around(plan.bounds, 50);
  await saved('png', plan);
  assert.deepEqual(given.map(({ name, file }) => [name, file.type]), [['debate.png', 'image/png']]);
  const { width, height, context } = Picture.all[0] ?? assert.fail();
  assert.deepEqual([width, height], [2 * 1716, 2 * 1816]);
  assert.ok(words(context.marks).includes('Amber Heron'));
  const page = context.marks[0];
  assert.deepEqual([page?.colour, page?.box], [look.page, [0, 0, width, height]]);
});

test('no side of a picture is longer than a viewer can bear', async () => {
  const many = Array.from({ length: 100 }, (_, i) => argument(`n${i}`, i === 0 ? null : `n${i - 1}`));
  await saved('png', planOf(new Tree(debate(many))));
  const { width, height } = Picture.all[0] ?? assert.fail();
  assert.ok(width <= 8000 && width > 7990 && height < width);
});

test('a picture that is too large for this browser is made smaller until it is not', async () => {
  Picture.most = 2_000_000;
  await saved('png');
  assert.equal(given.length, 1);
  const sizes = Picture.all.map(({ width, height }) => width * height);
  assert.deepEqual(sizes.map((size) => size <= Picture.most), [...sizes.slice(1).map(() => false), true]);
  assert.ok(Picture.most / (sizes.at(-1) ?? 0) < 3);
});

test('where no picture can be made nothing is handed over, and that is said', async () => {
  assert.equal(await saved('png'), true);
  [given, Picture.most] = [[], 0];
  assert.equal(await saved('png'), false);
  assert.deepEqual(given, []);
});

test('what was handed over is let go when the browser has had time to take it', async () => {
  await saved('svg');
  assert.deepEqual(dropped, []);
  mock.timers.tick(60_000);
  assert.deepEqual(dropped, ['blob:0']);
});
