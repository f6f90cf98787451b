import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFull, patched } from '../../../../frontend/moot-outline/model';

const short = {
  id: 'a',
  position: 'P1',
  depth: 0,
  stance: 'against',
  claim: 'It is not so',
  author: 'Amber Heron',
  at: '2026-03-02T09:00:00Z',
  replies: 2,
  revision: 3,
} as const;

test('what goes without saying is filled in', () => {
  const row = inFull(short);
  assert.deepEqual([row.parent, row.relation, row.standing, row.trace, row.context], [null, null, null, null, null]);
  assert.deepEqual([row.cites, row.links, row.linked, row.elsewhere], [[], [], [], []]);
  assert.equal(row.mine, false);
});

test('what was said is never replaced by what is usual', () => {
  const said = { parent: 'z', relation: 'rebuts', mine: true, standing: 'contested', trace: 'merged' } as const;
  const row = inFull({ ...short, ...said });
  assert.deepEqual({ ...row, ...short, ...said }, row);
});

test('what is said otherwise takes the place of what was said', () => {
  const row = patched(inFull({ ...short, standing: 'stands' }), { id: 'a', replies: 3, standing: 'contested' });
  assert.deepEqual(row, { ...inFull(short), replies: 3, standing: 'contested' });
});

test('what is said no more is as usual', () => {
  const link = { relation: 'supports', letter: 'B', label: 'Another' } as const;
  const said = inFull({ ...short, unless: 'a war begins', links: [link], linked: [link] });
  const row = patched(said, { id: 'a', unless: null, links: null, linked: null });
  assert.deepEqual(row, inFull(short));
});
