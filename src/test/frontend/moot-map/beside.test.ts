import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintLabels } from '../../../../frontend/moot-map/labels';
import { type Box, card, cardAt, meet } from '../../../../frontend/moot-map/sizes';
import { Tree } from '../../../../frontend/moot-map/tree';
import type { Mark } from './canvas';
import { argument, at, contains, debate, planOf } from './made';
import { marksOf, paintPeek, pictured, words } from './painted';

const wide: Box = { left: -500, top: -500, right: 5500, bottom: 3500 };
const scale = 5;

/** Where the card of an argument is shown that one points at, when all of the map is seen at a fifth. */
function peeked(id: string, view = wide): Box | null {
  const marks = marksOf((ground) => paintPeek(ground, pictured({ view, level: 'block' }), id), scale);
  const [left, top, right, bottom] = marks[0]?.box ?? [];
  return marks.length === 0 ? null : ({ left, top, right, bottom } as Box);
}

test('the card one points at is shown in its own size, in view, and never over its own block', () => {
  const plan = planOf();
  for (const id of ['P1', 'a', 'b', 'c', 'd', 'e']) {
    const { x, y } = at(plan, id);
    for (const [left, top] of [[x - 10, y - 10], [x - 5600, y - 3700], [x - 3000, y - 2000]] as const) {
      const view = { left, top, right: left + 6000, bottom: top + 4000 };
      const box = peeked(id, view) ?? assert.fail(id);
      assert.equal(box.right - box.left, card.width * scale);
      assert.ok(contains(view, box), `${id}, ${left} ${top}`);
      assert.ok(!meet(box, cardAt(x, y)), `${id}, ${left} ${top}`);
    }
  }
});

test('where cards can be read, or where there is none, no card is shown beside', () => {
  const near = marksOf((ground) => paintPeek(ground, pictured(), 'a'));
  assert.deepEqual([near, peeked('gone')], [[], null]);
  assert.deepEqual(marksOf((ground) => paintPeek(ground, pictured({ level: 'block' }), null)), []);
});

const one = planOf(new Tree(debate([argument('a')], ['P1'])));
const labelled = (view: Box, readable = false): Mark[] => marksOf((ground) => paintLabels(ground, one, view, readable));

test('the name of a position stays in view and on its ground, and is gone with it', () => {
  const ground = one.regions.get('P1') ?? assert.fail();
  for (let left = -2000; left < 2500; left += 130) {
    for (let top = -1200; top < 1500; top += 26) {
      const view = { left, top, right: left + 1200, bottom: top + 800 };
      const [x, y, right, bottom] = labelled(view)[0]?.box ?? [];
      const label = { left: x, top: y, right, bottom } as Box;
      assert.ok(x === undefined || (meet(view, ground) && contains(ground, label)), `${left} ${top}`);
      assert.ok(x === undefined || (label.left >= left && label.right <= view.right), `${left} ${top}`);
      assert.ok(x === undefined || label.top >= top || ground.bottom < top + 46, `${left} ${top}`);
    }
  }
  assert.deepEqual(words(labelled({ left: 700, top: 300, right: 1900, bottom: 1100 })), ['1', 'Position P1']);
});

test('where only a strip of the ground is in view the letter stands alone', () => {
  const strip = (width: number): string[] => words(labelled({ left: width - 1200, top: 0, right: width, bottom: 800 }));
  const { left } = one.regions.get('P1') ?? assert.fail();
  assert.deepEqual([strip(left + 300), strip(left + 80), strip(left + 32)], [['1', 'Position P1'], ['1'], ['1']]);
  assert.deepEqual(strip(left + 29), []);
});

test('the name of a position gives way to its card where that can be read', () => {
  const from = (left: number): Box => ({ left, top: 0, right: left + 1200, bottom: 800 });
  assert.deepEqual(words(labelled(from(0))), ['1', 'Position P1']);
  assert.deepEqual(labelled(from(0), true), []);
  assert.deepEqual(words(labelled(from(500), true)), ['1', 'Position P1']);
});
