import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../../frontend/moot-map/plan';
import { around, cardAt, meet } from '../../../../frontend/moot-map/sizes';
import { Tree } from '../../../../frontend/moot-map/tree';
import { argument, at, contains, debate, everywhere, forest, link, nodes } from './made';
import { overlaps, planOf, random, three } from './made';

test('however many new arguments come, none that had a place is moved and none lies on another', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const next = random(seed);
    const all = forest(seed, 80);
    const tree = new Tree(debate(all, three));
    const plan = planOf(tree);
    const before = plan.within(everywhere);
    for (let i = 0; i < 120; i += 1) {
      const parent = all[Math.floor(next() ** 3 * all.length)] ?? assert.fail();
      const one = argument(`new${i}`, parent.id, { position: parent.position });
      all.push(one);
      tree.put(one);
      plan.admit(one.id);
    }
    const after = plan.within(everywhere);
    assert.equal(after.length, before.length + 120);
    assert.deepEqual(before.map(({ id }) => plan.get(id)), before);
    assert.deepEqual(overlaps(after), [], `seed ${seed}`);
    for (const { id, x, y } of plan.loose) {
      const foreign = [...plan.regions].filter(([other]) => other !== tree.positionOf(id)?.id);
      assert.ok(foreign.every(([, ground]) => !meet(ground, cardAt(x, y))), `seed ${seed}, ${id}`);
      assert.ok(contains(plan.bounds, cardAt(x, y)), `seed ${seed}, ${id}`);
    }
  }
});

test('a new reply comes beneath the one before it', () => {
  const plan = planOf();
  plan.tree.put(argument('f', 'b'));
  plan.admit('f');
  const c = at(plan, 'c');
  assert.deepEqual(at(plan, 'f'), { x: c.x, y: c.y + 196 });
  assert.deepEqual(plan.loose.map(({ id }) => id), ['f']);
});

test('what is folded away gets no place', () => {
  const plan = planOf(undefined, ['a']);
  plan.tree.put(argument('f', 'a'));
  plan.admit('f');
  assert.deepEqual(['b', 'c', 'f'].map((id) => plan.get(id)), [undefined, undefined, undefined]);
});

test('what hangs elsewhere now stays where it is and has a line of its own', () => {
  const plan = planOf();
  const before = at(plan, 'b');
  plan.tree.put(argument('b', 'd'));
  plan.uproot('b');
  assert.deepEqual(at(plan, 'b'), before);
  assert.deepEqual(plan.curves(everywhere).map(({ from, to }) => [from, to]), [['d', 'b']]);
  assert.ok(plan.fans(everywhere).every(({ replies }) => replies.every(({ id }) => id !== 'b')));
  const { x, y } = before;
  assert.deepEqual(plan.within(around(cardAt(x, y), -50)).map(({ id }) => id), ['b']);
});

test('a link is drawn to the one that stands for what is folded, and not from one to itself', () => {
  const tree = new Tree(debate(nodes, ['P1', 'P2'], [link('l', 'c', 'e'), link('m', 'b', 'c')]));
  const ends = (plan: Plan): unknown[] => plan.links(everywhere).map(({ from, to }) => [from, to]);
  assert.deepEqual(ends(planOf(tree)), [['c', 'e'], ['b', 'c']]);
  assert.deepEqual(ends(planOf(tree, ['a'])), [['a', 'e']]);
});

test('on the way between two plans each card is in between, from where it is seen to start', () => {
  const plan = planOf();
  const folded = plan.refolded(plan.shown.toggled('a'));
  const [from, to] = [at(plan, 'd'), at(folded, 'd')];
  const half = at(folded.since(plan, { x: 10, y: -6 }, 0.5), 'd');
  assert.deepEqual(half, { x: (from.x + 10 + to.x) / 2, y: (from.y - 6 + to.y) / 2 });
});
