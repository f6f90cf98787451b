import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Grid } from '../../../../frontend/moot-map/grid';
import { type Layout, layOut, layOutAgain } from '../../../../frontend/moot-map/layout';
import { card, cardAt, hull, meet, step } from '../../../../frontend/moot-map/sizes';
import { slotFor } from '../../../../frontend/moot-map/slots';
import { Tree } from '../../../../frontend/moot-map/tree';
import { argument, contains, debate, forest, overlaps, random, spot, three } from './made';

const views = [{ width: 1200, height: 800 }, { width: 400, height: 900 }, { width: 5000, height: 700 }];

/** Runs over debates of several shapes in views of several shapes. */
function each(check: (tree: Tree, layout: Layout, name: string) => void): void {
  for (let seed = 1; seed <= 6; seed += 1) {
    for (const view of views) {
      const tree = new Tree(debate(forest(seed, 40 * seed), three));
      check(tree, layOut(three, (id) => tree.below(id), view), `seed ${seed}, ${view.width} wide`);
    }
  }
}

function many(count: number): Tree {
  return new Tree(debate(Array.from({ length: count }, (_, i) => argument(`a${i}`)), ['P1']));
}

test('every argument stands on the map once and no card lies on another', () => {
  each((tree, { spots }, name) => {
    assert.equal(spots.length, three.length + tree.size, name);
    assert.equal(new Set(spots.map(({ id }) => id)).size, spots.length, name);
    assert.deepEqual(overlaps(spots), [], name);
  });
});

test('a reply stands to the right of its parent and no higher', () => {
  each((tree, { spots }, name) => {
    const places = new Map(spots.map((one) => [one.id, one]));
    for (const one of spots) {
      const above = places.get(tree.above(one.id) ?? '');
      assert.ok(!above || (one.x >= above.x + step.across && one.y >= above.y), `${name}, ${one.id}`);
    }
  });
});

test('replies are read in their order, down a column and then on to the right', () => {
  each((tree, { spots }, name) => {
    const places = new Map(spots.map((one) => [one.id, one]));
    for (const parent of spots) {
      const replies = tree.below(parent.id).flatMap((id) => places.get(id) ?? []);
      replies.slice(1).forEach((one, i) => {
        const before = replies[i] ?? assert.fail();
        const below = one.x === before.x && one.column === before.column && one.y >= before.y + step.down;
        const onward = one.x >= before.x + step.across && one.column === before.column + 1 && one.y === replies[0]?.y;
        assert.ok(below || onward, `${name}, ${before.id} and ${one.id}`);
      });
    }
  });
});

test('all arguments stand on the ground of their position, and no ground reaches into another', () => {
  each((tree, { spots, regions }, name) => {
    for (const { id, x, y } of spots) {
      const ground = regions.get(tree.positionOf(id)?.id ?? '') ?? assert.fail();
      assert.ok(contains(ground, cardAt(x, y)), `${name}, ${id}`);
    }
    const grounds = [...regions.values()];
    assert.ok(grounds.every((one, i) => grounds.slice(i + 1).every((other) => !meet(one, other))), name);
  });
});

test('a small debate has its cards side by side at even distances', () => {
  const tree = new Tree(debate([argument('a'), argument('b'), argument('c', 'a')], ['P1']));
  const { spots, regions, head } = layOut(['P1'], (id) => tree.below(id), { width: 4000, height: 3000 });
  const places = spots.map(({ id, x, y, lane }) => [id, x, y, lane]);
  assert.deepEqual(places, [['P1', 32, 32, null], ['a', 448, 32, null], ['c', 864, 32, null], ['b', 448, 228, null]]);
  assert.deepEqual(regions.get('P1'), { left: 0, top: 0, right: 1616, bottom: 848 });
  assert.equal(head, 0);
});

test('what is seen too small for its cards keeps room for the name of the position', () => {
  const { spots, head } = layOut(['P1'], () => [], { width: 161.6, height: 84.8 });
  assert.ok(Math.abs(head - 460) < 1e-6);
  assert.ok(Math.abs((spots[0]?.y ?? 0) - 492) < 1e-6);
});

test('many replies go on in further columns where the view is wide, and stay in one where it is narrow', () => {
  const tree = many(60);
  const below = (id: string): readonly string[] => tree.below(id);
  const wide = layOut(['P1'], below, { width: 3000, height: 1000 });
  const narrow = layOut(['P1'], below, { width: 100, height: 100000 });
  const columns = ({ spots }: Layout): number => new Set(spots.filter(({ id }) => id !== 'P1').map(({ x }) => x)).size;
  assert.ok(columns(wide) >= 4);
  assert.equal(columns(narrow), 1);
  const { right, bottom } = hull(wide.regions.values()) ?? assert.fail();
  assert.ok(Math.min(3000 / right, 1000 / bottom) > (2 * 1000) / (60 * step.down));
});

test('laid out again each keeps its column, and one that was nowhere comes last', () => {
  const tree = new Tree(debate(['a', 'b', 'c', 'd'].map((id) => argument(id)), ['P1']));
  const columns: Record<string, number> = { P1: 0, a: 0, b: 1, c: 1 };
  const { spots } = layOutAgain(['P1'], (id) => tree.below(id), 100, (id) => columns[id]);
  const found = spots.slice(1).map(({ id, column, x, y, lane }) => [id, column, x, y, lane]);
  assert.deepEqual(found, [
    ['a', 0, 448, 164, 148],
    ['b', 1, 864, 164, 148],
    ['c', 1, 864, 360, 148],
    ['d', 1, 864, 556, 148],
  ]);
});

test('a new card comes where it would best be when that is free', () => {
  const region = { left: 0, top: 0, right: 2000, bottom: 2000 };
  assert.deepEqual(slotFor({ x: 500, y: 300 }, [500], region, () => true), { x: 500, y: 300 });
});

test('else it comes to the nearest free place in its column, with a gap to the next card', () => {
  const region = { left: 0, top: -400, right: 814, bottom: 2000 };
  const taken = (x: number, y: number) => (box: Parameters<typeof meet>[0]): boolean => !meet(box, cardAt(x, y));
  assert.deepEqual(slotFor({ x: 500, y: 100 }, [500], region, taken(500, 100)), { x: 500, y: 296 });
  assert.deepEqual(slotFor({ x: 500, y: 100 }, [500], region, taken(500, 150)), { x: 500, y: -47 });
});

test('on ground that is full a new card comes beyond it, to the right or below', () => {
  const region = { left: 0, top: 0, right: 900, bottom: 500 };
  const slot = slotFor({ x: 500, y: 100 }, [500], region, (box) => !meet(box, region));
  assert.ok(!meet(cardAt(slot.x, slot.y), region));
  assert.ok(slot.x === 500 || slot.y === 100);
});

test('the grid finds the cards that looking at all of them would find, also left of and above its origin', () => {
  const next = random(3);
  const spots = Array.from({ length: 300 }, (_, i) => spot(`s${i}`, next() * 12000 - 6000, next() * 12000 - 6000));
  const grid = new Grid();
  spots.forEach((one) => grid.put(one));
  const gone = spots.filter((_, i) => i % 5 === 0);
  gone.forEach((one) => grid.remove(one));
  for (let i = 0; i < 60; i += 1) {
    const [left, top] = [next() * 12000 - 6000, next() * 12000 - 6000];
    const box = { left, top, right: left + next() * 3000, bottom: top + next() * 3000 };
    const all = spots.filter((one) => !gone.includes(one) && meet(cardAt(one.x, one.y), box)).map(({ id }) => id);
    assert.deepEqual(grid.within(box).map(({ id }) => id).toSorted(), all.toSorted());
  }
});

test('cards that only touch do not meet, and nothing has no hull', () => {
  assert.equal(meet(cardAt(0, 0), cardAt(card.width, 0)), false);
  assert.equal(meet(cardAt(0, 0), cardAt(card.width - 1, card.height - 1)), true);
  assert.equal(hull([]), null);
  const around = { left: -5, top: 0, right: card.width, bottom: card.height + 9 };
  assert.deepEqual(hull([cardAt(0, 9), cardAt(-5, 0)]), around);
});
