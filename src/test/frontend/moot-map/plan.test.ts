import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Camera } from '../../../../frontend/moot-map/camera';
import { describe } from '../../../../frontend/moot-map/describe';
import { hitAt, middleOf } from '../../../../frontend/moot-map/hit';
import { wishOf } from '../../../../frontend/moot-map/keys';
import { Plan } from '../../../../frontend/moot-map/plan';
import { Scene } from '../../../../frontend/moot-map/scene';
import { Shown } from '../../../../frontend/moot-map/shown';
import { around, type Box, cardAt, meet } from '../../../../frontend/moot-map/sizes';
import { Tree } from '../../../../frontend/moot-map/tree';
import { argument, contains, debate, forest, link, overlaps, random, three } from './forest';

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });

const view = { width: 1200, height: 800 };
const everywhere: Box = { left: -5e4, top: -5e4, right: 5e4, bottom: 5e4 };
/** P1 has a and d, a has b, b has c; P2 has e. */
const nodes = [
  argument('a'),
  argument('b', 'a'),
  argument('c', 'b'),
  argument('d'),
  argument('e', null, { position: 'P2' }),
];

function planOf(of: Tree = new Tree(debate(nodes)), collapsed: string[] = []): Plan {
  return Plan.tidy(of, new Shown(of, new Set(collapsed), null), view);
}

function at(plan: Plan, id: string): { x: number; y: number } {
  const { x, y } = plan.get(id) ?? assert.fail(`${id} has no place`);
  return { x, y };
}

function loaded(): Scene {
  const scene = new Scene();
  scene.load(debate(nodes), view);
  return scene;
}

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

test('a debate loaded again keeps its places and gives one to what is new', () => {
  const scene = loaded();
  const before = scene.plan.within(everywhere);
  assert.equal(scene.load(debate([...nodes, argument('f', 'a')]), view), 'continued');
  assert.deepEqual(before.map(({ id }) => scene.plan.get(id)), before);
  assert.ok(scene.plan.get('f'));
});

test('another debate begins anew, with nothing chosen and nothing new', () => {
  const scene = loaded();
  scene.change({ put: [argument('f', 'a')], links: [], gone: [] });
  scene.choose('a');
  assert.equal(scene.load(debate([argument('x')]), view), 'begun');
  assert.equal(scene.selected, null);
  assert.equal(scene.fresh.size, 0);
  assert.equal(scene.plan.get('a'), undefined);
});

test('what others post is new until it is looked at; what I post is not', () => {
  const scene = loaded();
  const put = [argument('f', 'a'), argument('g', 'a', { mine: true }), argument('a', null, { claim: 'Otherwise' })];
  assert.deepEqual(scene.change({ put, links: [], gone: [] }), ['f', 'g']);
  assert.deepEqual([...scene.fresh], ['f']);
  scene.choose('f');
  assert.deepEqual([...scene.fresh], []);
});

test('who chooses an argument sees its path and its direct replies apart from the rest', () => {
  const scene = loaded();
  scene.choose('a');
  assert.deepEqual([...(scene.lit ?? [])].toSorted(), ['P1', 'a', 'b']);
  scene.choose(null);
  assert.equal(scene.lit, null);
});

test('folding says how far the folded one has moved, and unfolding brings all of it back', () => {
  const scene = loaded();
  const before = at(scene.plan, 'a');
  const shift = scene.toggle('a');
  const after = at(scene.plan, 'a');
  assert.deepEqual(shift, { x: after.x - before.x, y: after.y - before.y });
  assert.equal(scene.plan.get('c'), undefined);
  scene.toggle('a');
  assert.ok(scene.plan.get('c'));
});

test('who leaves the focus finds all where it was, with what came meanwhile', () => {
  const scene = loaded();
  const before = scene.plan.within(everywhere);
  scene.focus('b', view);
  assert.equal(scene.plan.get('d'), undefined);
  scene.change({ put: [argument('f', 'd')], links: [], gone: [] });
  scene.focus(null, view);
  assert.deepEqual(before.map(({ id }) => scene.plan.get(id)), before);
  assert.ok(scene.plan.get('f'));
});

test('an argument is opened out of a fold and out of a focus that leaves it out', () => {
  const scene = loaded();
  scene.toggle('a');
  scene.open('c', view);
  assert.ok(scene.plan.get('c'));
  scene.focus('c', view);
  scene.open('e', view);
  assert.ok(scene.plan.get('e'));
  assert.equal(scene.plan.shown.focus, null);
});

test('a card is hit on itself, beside it only by fingers, and between cards nothing is', () => {
  const plan = planOf();
  const camera = new Camera();
  const { x, y } = at(plan, 'd');
  assert.deepEqual(hitAt(plan, camera, x + 5, y + 5, 0), { id: 'd', handle: false });
  assert.equal(hitAt(plan, camera, x - 5, y + 60, 0), null);
  assert.deepEqual(hitAt(plan, camera, x - 5, y + 60, 8), { id: 'd', handle: false });
});

test('the handle is hit only beside a card with replies, and only where it can be seen', () => {
  const plan = planOf();
  const camera = new Camera();
  const [a, d] = [at(plan, 'a'), at(plan, 'd')];
  assert.deepEqual(hitAt(plan, camera, a.x + 330, a.y + 88, 0), { id: 'a', handle: true });
  assert.equal(hitAt(plan, camera, d.x + 330, d.y + 88, 0), null);
  camera.view = { x: 0, y: 0, zoom: 0.2 };
  assert.equal(hitAt(plan, camera, (a.x + 330) * 0.2, (a.y + 88) * 0.2, 0), null);
});

test('the card nearest to the middle of the screen is found where the view is', () => {
  const plan = planOf();
  const camera = new Camera();
  camera.size = view;
  const { x, y } = at(plan, 'b');
  camera.view = { x: x + 150 - 600, y: y + 80 - 400, zoom: 1 };
  assert.equal(middleOf(plan, camera), 'b');
  camera.view = { x: 1e5, y: 1e5, zoom: 1 };
  assert.equal(middleOf(plan, camera), null);
});

test('arrows go along the tree as it is drawn and stop at its ends', () => {
  const plan = planOf();
  assert.deepEqual(wishOf('ArrowRight', plan, 'a'), { go: 'b' });
  assert.deepEqual(wishOf('ArrowLeft', plan, 'b'), { go: 'a' });
  assert.deepEqual(wishOf('ArrowDown', plan, 'a'), { go: 'd' });
  assert.deepEqual(wishOf('ArrowUp', plan, 'd'), { go: 'a' });
  assert.deepEqual(wishOf('ArrowDown', plan, 'P1'), { go: 'P2' });
  assert.deepEqual(['ArrowDown', 'ArrowRight'].map((key) => wishOf(key, plan, 'd')), [null, null]);
  assert.equal(wishOf('ArrowUp', plan, 'P1'), null);
});

test('from nowhere any arrow goes to the first position', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    assert.deepEqual(wishOf(key, planOf(), null), { go: 'P1' });
    assert.deepEqual(wishOf(key, planOf(undefined, ['a']), 'c'), { go: 'P1' });
  }
});

test('an arrow to the right unfolds what is folded, and only what has replies can be folded', () => {
  assert.deepEqual(wishOf('ArrowRight', planOf(undefined, ['a']), 'a'), { toggle: 'a' });
  assert.deepEqual(wishOf(' ', planOf(), 'a'), { toggle: 'a' });
  assert.equal(wishOf(' ', planOf(), 'd'), null);
});

test('an argument can be read and a position cannot, and other keys ask for nothing', () => {
  assert.deepEqual(wishOf('Enter', planOf(), 'a'), { open: 'a' });
  assert.equal(wishOf('Enter', planOf(), 'P1'), null);
  assert.equal(wishOf('x', planOf(), 'a'), null);
});

test('a screen reader hears what an argument claims and only the facts that it has', () => {
  const texts = {
    told: '{0} ({1})',
    'told.position': '{0}: {1}, {2}',
    'arguments.many': '{0} arguments',
    'relation.asks': 'asks',
    'stance.open': 'leaves {0} open',
    'replies.one': 'one reply',
    flawed: 'evidence at fault',
    mine: '{0}, that is you',
  };
  const asking = { relation: 'asks', stance: 'open', standing: null, mine: true, flawed: true } as const;
  const tree = new Tree(debate([argument('a', null, asking), argument('b', 'a')]));
  const told = 'Claim a (asks, leaves 1 open, evidence at fault, Amber Heron, that is you, one reply)';
  assert.equal(describe(texts, tree, 'a'), told);
  assert.equal(describe(texts, tree, 'P1'), '1: Position P1, 2 arguments');
  assert.equal(describe(texts, tree, 'gone'), '');
});
