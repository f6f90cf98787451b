import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Look } from '../../../../frontend/moot-map/look';
import { SvgPen } from '../../../../frontend/moot-map/svg-pen';

const look = { sans: '"A & B", sans-serif', serif: 'Serif' } as Look;
const face = { name: 'claim', size: 18, weight: 400, serif: true } as const;
const view = { left: -10, top: 5.004, right: 90, bottom: 45.004 };

function fileOf(draw: (pen: SvgPen) => void, title = 'Title'): string {
  const pen = new SvgPen(look);
  draw(pen);
  return pen.file(view, title);
}

test('words and the title are escaped, so that a claim cannot become markup', () => {
  const file = fileOf((pen) => pen.text('a < b && <script>x</script>', 0, 0, face, 'black'), '<b>&amp;');
  assert.match(file, />a &lt; b &amp;&amp; &lt;script&gt;x&lt;\/script&gt;<\/text>/);
  assert.match(file, /<title>&lt;b&gt;&amp;amp;<\/title>/);
  assert.doesNotMatch(file, /<script|<b>/);
});

test('the file shows the part of the map that was asked for, in its own size', () => {
  assert.match(fileOf(() => {}), /width="100" height="40"\s+viewBox="-10 5 100 40"/);
});

test('what no file of XML may hold is left out', () => {
  assert.match(fileOf((pen) => pen.text('a\u0008b\u001f\uffffc\t', 0, 0, face, 'black')), />abc\t<\/text>/);
});

test('a face is described once however often it is used, and its fonts are escaped', () => {
  const file = fileOf((pen) => {
    pen.text('one', 0, 0, face, 'black');
    pen.text('two', 0, 0, face, 'black');
    pen.text('three', 0, 0, { ...face, name: 'plain', serif: false, weight: 600 }, 'black');
  });
  assert.equal(file.match(/\.claim\{/g)?.length, 1);
  assert.match(file, /\.claim\{font:400 18px Serif;/);
  assert.match(file, /\.plain\{font:600 18px "A &amp; B", sans-serif;/);
});

test('a path has all that was drawn since it was begun, and nothing from before', () => {
  const file = fileOf((pen) => {
    pen.polyline([[1, 1], [2, 2]]);
    pen.begin();
    pen.polyline([[0, 0], [10, 0.126]]);
    pen.polyline([[3, 4], [5, 6], [7, 8]], true);
    pen.fill('red');
  });
  assert.match(file, /<path d="M0 0L10 0.13M3 4L5 6L7 8Z" fill="red"\/>/);
});

test('a line has its width, its dashes and where they start, and is not filled', () => {
  const file = fileOf((pen) => {
    pen.begin();
    pen.polyline([[0, 0], [1, 0]]);
    pen.stroke('blue', 2, [9, 7], 4);
    pen.stroke('green', 1);
  });
  assert.match(file, /fill="none" stroke="blue" stroke-width="2" stroke-dasharray="9 7" stroke-dashoffset="4"\/>/);
  assert.match(file, /fill="none" stroke="green" stroke-width="1"\/>/);
});

test('corners are no rounder than the shape allows, and the way around ends where it began', () => {
  const file = fileOf((pen) => {
    pen.begin();
    pen.round(10, 20, 30, 8, 100);
    pen.fill('red');
  });
  const path = /d="([^"]*)"/.exec(file)?.[1] ?? '';
  assert.match(path, /^M14 20h22a4 4 0 0 1 4 4v0/);
  const sides = [...path.matchAll(/([hv])(-?[\d.]+)/g)].map(([, way, by]) => [way, Number(by)]);
  assert.deepEqual(sides, [['h', 22], ['v', 0], ['h', -22], ['v', 0]]);
});

test('words are struck and set to the middle only where that is asked for', () => {
  const file = fileOf((pen) => {
    pen.text('plain', 1, 2, face, 'black');
    pen.text('struck', 1, 2, face, 'black', 'middle', true);
  });
  assert.match(file, /fill="black">plain</);
  assert.match(file, /fill="black" text-anchor="middle" text-decoration="line-through">struck</);
});

test('what is drawn apart is closed again before what comes after it', () => {
  const file = fileOf((pen) => {
    pen.apart(0.5, 10, 20, 2, () => pen.slab(0, 0, 1, 1, 'inner'));
    pen.slab(0, 0, 1, 1, 'outer');
  });
  assert.match(file, /<g opacity="0.5" transform="translate\(10 20\) scale\(2\)">\s*<rect[^>]*"inner"\/>/);
  assert.match(file, /"inner"\/>\s*<\/g>\s*<rect[^>]*"outer"\/>/);
});
