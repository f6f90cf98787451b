import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCurve, strayCurve, stretches } from '../../../../frontend/moot-map/curve';
import { fanOf, wayTo } from '../../../../frontend/moot-map/fan';
import type { Ground } from '../../../../frontend/moot-map/ground';
import { paintCurves, paintFans, paintWay } from '../../../../frontend/moot-map/lines';
import type { Look } from '../../../../frontend/moot-map/look';
import { Plan } from '../../../../frontend/moot-map/plan';
import { Shown } from '../../../../frontend/moot-map/shown';
import { cardAt, meet } from '../../../../frontend/moot-map/sizes';
import { Tree } from '../../../../frontend/moot-map/tree';
import { Wraps } from '../../../../frontend/moot-map/wraps';
import { argument, contains, debate, everywhere, forest, notingPen, spot, three } from './made';

const grey = 'rgb(9, 9, 9)';
const look = { page: grey, strong: 'strong', accent: 'rgb(1, 1, 1)', warning: 'rgb(2, 2, 2)', muted: 'muted' } as Look;

function planOf(nodes: ReturnType<typeof forest>, positions = three): Plan {
  const tree = new Tree(debate(nodes, positions));
  return Plan.tidy(tree, new Shown(tree, new Set(), null), { width: 1200, height: 800 });
}

function groundAt(hair: number): { ground: Ground; notes: unknown[][] } {
  const { pen, notes } = notingPen();
  return { ground: { pen, look, texts: {}, wraps: new Wraps(() => 0), hair }, notes };
}

function of(notes: unknown[][], what: string): unknown[][] {
  return notes.filter(([name]) => name === what);
}

test('the lines to replies below each other turn down once and reach the middle of each', () => {
  const [parent, a, b] = [spot('p', 0, 0), spot('a', 416, 0), spot('b', 416, 196)];
  assert.deepEqual(fanOf(parent, [a, b])?.trunk, [[304, 88, 376, 88], [376, 88, 376, 284]]);
  assert.deepEqual(wayTo(parent, b), [[304, 88], [376, 88], [376, 284], [416, 284]]);
});

test('the lines to replies in several columns go along above them', () => {
  const [parent, a] = [spot('p', 0, 0), spot('a', 416, 32, { lane: 16 })];
  const b = spot('b', 832, 32, { lane: 16, column: 1 });
  const trunk = fanOf(parent, [a, b])?.trunk ?? [];
  assert.deepEqual(trunk.at(-1), [376, 16, 792, 16]);
  assert.deepEqual(wayTo(parent, b), [[304, 88], [376, 88], [376, 16], [792, 16], [792, 120], [832, 120]]);
});

test('where there is no reply there is no line', () => {
  assert.equal(fanOf(spot('p', 0, 0), []), null);
});

test('no line of the tree goes through a card, and each way runs on lines that are drawn', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const plan = planOf(forest(seed, 100));
    for (const { from, trunk, replies, box } of plan.fans(everywhere)) {
      for (const [x1, y1, x2, y2] of trunk) {
        const [left, top, right, bottom] = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
        const rule = { left, top, right, bottom };
        assert.ok(contains(box, rule));
        assert.deepEqual(plan.within(rule).map(({ id }) => id), [], `seed ${seed}, from ${from}`);
      }
      const parent = plan.get(from) ?? assert.fail();
      for (const reply of replies) {
        const way = wayTo(parent, reply);
        way.slice(1, -1).forEach(([x, y], i) => {
          const [a, b] = way[i] ?? assert.fail();
          const lies = trunk.some(([x1, y1, x2, y2]) => [[x, y], [a, b]].every(([h = 0, v = 0]) =>
            h >= Math.min(x1, x2) && h <= Math.max(x1, x2) && v >= Math.min(y1, y2) && v <= Math.max(y1, y2)));
          assert.ok(lies, `seed ${seed}, to ${reply.id}`);
        });
      }
    }
  }
});

test('the line to a reply beside the order goes from the right edge of one card to the left edge of the other', () => {
  const one = strayCurve(spot('p', 100, 100), spot('a', 900, -500), 'asks');
  assert.deepEqual([one.points[0], one.points.at(-1)], [{ x: 404, y: 188 }, { x: 900, y: -412 }]);
  assert.ok(one.points.every(({ x, y }) => meet(one.box, { left: x, top: y, right: x, bottom: y })));
});

test('a link leaves and arrives on the sides that face each other', () => {
  const [a, b] = [spot('a', 0, 0), spot('b', 1000, 0)];
  const ends = ({ points }: ReturnType<typeof linkCurve>): unknown[] => [points[0]?.x, points.at(-1)?.x];
  assert.deepEqual(ends(linkCurve('l', 'rebuts', a, b)), [304, 1000]);
  assert.deepEqual(ends(linkCurve('l', 'rebuts', b, a)), [1000, 304]);
});

test('a link between cards below each other goes around them on the right', () => {
  const { points, lengths } = linkCurve('l', 'rebuts', spot('a', 0, 0), spot('b', 0, 400));
  assert.deepEqual([points[0]?.x, points.at(-1)?.x], [304, 304]);
  assert.ok(points.slice(1, -1).every(({ x }) => x > 304));
  assert.equal(lengths[0], 0);
  assert.ok(lengths.slice(1).every((length, i) => length > (lengths[i] ?? Infinity)));
});

test('of a curve only the stretches in view are drawn, with their dashes where they would be anyway', () => {
  const one = linkCurve('l', 'rebuts', spot('a', 0, 0), spot('b', 0, 400));
  assert.deepEqual(stretches(one, everywhere), [{ points: one.points, start: 0 }]);
  assert.deepEqual(stretches(one, { left: 500, top: 0, right: 600, bottom: 600 }), []);
  const [near, far, ...more] = stretches(one, { left: 300, top: 0, right: 330, bottom: 600 });
  assert.deepEqual(more, []);
  assert.equal(near?.start, 0);
  const from = one.points.findIndex((point) => point === far?.points[0]);
  assert.equal(far?.start, one.lengths[from]);
  assert.ok((near?.points.length ?? 41) + (far?.points.length ?? 41) < 41);
});

test('each relation has its own dashes near by, and from afar all are plain', () => {
  const two = [argument('a', null, { relation: 'supports' }), argument('b', null, { relation: 'asks' })];
  const plan = planOf(two, ['P1']);
  const near = groundAt(1);
  paintFans(near.ground, plan, plan.fans(everywhere), everywhere, false);
  assert.deepEqual(of(near.notes, 'stroke').map(([, , , dash]) => dash), [[], [2.5, 5]]);
  const far = groundAt(8);
  paintFans(far.ground, plan, plan.fans(everywhere), everywhere, true);
  assert.deepEqual(of(far.notes, 'stroke'), []);
  assert.equal(of(far.notes, 'slab').length, of(near.notes, 'slab').length + 2);
});

test('pieces of the tree that are out of view are not drawn', () => {
  const plan = planOf(['a', 'b'].map((id) => argument(id, null, { relation: 'rebuts' })), ['P1']);
  const b = plan.get('b') ?? assert.fail();
  const { ground, notes } = groundAt(1);
  paintFans(ground, plan, plan.fans(everywhere), { ...cardAt(b.x, b.y), left: b.x - 50 }, false);
  assert.deepEqual(of(notes, 'polyline').map(([, points]) => points), [[[b.x - 40, b.y + 88], [b.x, b.y + 88]]]);
});

test('a link is always dashed and has a head at its end, and a reply beside the order has neither', () => {
  const [a, b] = [spot('a', 0, 0), spot('b', 1000, 0)];
  const links = groundAt(1);
  paintCurves(links.ground, [linkCurve('l', 'supports', a, b)], everywhere, 'link', 1);
  assert.deepEqual(of(links.notes, 'stroke')[0]?.[3], [9, 7]);
  assert.equal(of(links.notes, 'fill').length, 1);
  assert.deepEqual((of(links.notes, 'polyline').at(-1)?.[1] as number[][])[1], [1000, 88 - 176 * 0.3]);
  const replies = groundAt(1);
  paintCurves(replies.ground, [strayCurve(a, b, 'supports')], everywhere, 'reply', 1);
  assert.deepEqual(of(replies.notes, 'stroke')[0]?.[3], []);
  assert.deepEqual(of(replies.notes, 'fill'), []);
});

test('dashes keep their length on the screen when the map is seen from afar', () => {
  const { ground, notes } = groundAt(3);
  paintCurves(ground, [linkCurve('l', 'disputes', spot('a', 0, 0), spot('b', 1000, 0))], everywhere, 'link', 1);
  assert.deepEqual(of(notes, 'stroke')[0]?.[3], [18, 18]);
});

test('the way up from an argument has one line for each step', () => {
  const plan = planOf([argument('a'), argument('b', 'a'), argument('c', 'b')], ['P1']);
  const { ground, notes } = groundAt(1);
  paintWay(ground, plan, plan.tree.path('c'));
  const ends = of(notes, 'polyline').map(([, points]) => (points as number[][]).at(-1)?.[0]);
  assert.deepEqual(ends, ['c', 'b', 'a'].map((id) => plan.get(id)?.x));
  assert.equal(of(notes, 'stroke').length, 1);
});
