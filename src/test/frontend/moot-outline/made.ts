import { inFull, type Position, type Row } from '../../../../frontend/moot-outline/model';

/** A position of which only the id matters. */
export function position(id: string): Position {
  return { id, letter: id, label: `Position ${id}`, statement: '', count: 0 };
}

/** An argument for position P1, but for what is said otherwise. */
export function row(id: string, otherwise: Partial<Row> = {}): Row {
  return inFull({
    id,
    position: 'P1',
    depth: 0,
    stance: 'for',
    claim: `Claim ${id}`,
    author: 'Amber Heron',
    at: '2026-03-02T09:00:00Z',
    replies: 0,
    revision: 1,
    ...otherwise,
  });
}
