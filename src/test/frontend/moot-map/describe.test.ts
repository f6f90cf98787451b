import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../../frontend/moot-map/describe';
import { Tree } from '../../../../frontend/moot-map/tree';
import { argument, debate } from './made';

test('a screen reader hears what an argument claims and only the facts that it has', () => {
  const texts = {
    told: '{0} ({1})',
    'told.position': '{0}: {1}, {2}',
    'arguments.many': '{0} arguments',
    'relation.asks': 'asks',
    'stance.open': 'leaves {0} open',
    'relation.supports': 'supports',
    'stance.for': 'for {0}',
    'standing.stands': 'stands',
    'replies.one': 'one reply',
    'replies.many': '{0} replies',
    flawed: 'evidence at fault',
    mine: '{0}, that is you',
  };
  const asking = { relation: 'asks', stance: 'open', standing: null, mine: true, flawed: true } as const;
  const elsewhere = [{ letter: '2', stance: 'open' }] as const;
  const tree = new Tree(debate([argument('a', null, asking), argument('b', 'a'), argument('c', 'a', { elsewhere })]));
  const told = 'Claim a (asks, leaves 1 open, evidence at fault, Amber Heron, that is you, 2 replies)';
  assert.equal(describe(texts, tree, 'a'), told);
  assert.equal(describe(texts, tree, 'P1'), '1: Position P1, 3 arguments');
  assert.equal(describe(texts, tree, 'b'), 'Claim b (supports, for 1, stands, Amber Heron, 0 replies)');
  assert.equal(describe(texts, tree, 'c'), 'Claim c (supports, for 1, leaves 2 open, stands, Amber Heron, 0 replies)');
  assert.equal(describe(texts, tree, 'gone'), '');
});
