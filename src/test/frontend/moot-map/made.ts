import type { Argument, Debate, Position } from '../../../../frontend/moot-map/model';

export function position(id: string): Position {
  return { id, letter: id, label: `Position ${id}`, statement: '' };
}

/** An argument for position A itself, but for what is said otherwise. */
export function argument(id: string, otherwise: Partial<Argument> = {}): Argument {
  return {
    id,
    parent: null,
    position: 'A',
    relation: null,
    stance: 'for',
    standing: 'stands',
    claim: `Claim ${id}`,
    author: 'Amber Heron',
    mine: false,
    flawed: false,
    ...otherwise,
  };
}

/** A reply to another argument for position A. */
export function reply(id: string, parent: string, otherwise: Partial<Argument> = {}): Argument {
  return argument(id, { parent, relation: 'rebuts', stance: 'against', ...otherwise });
}

export function debate(...nodes: Argument[]): Debate {
  return { positions: [position('A'), position('B')], nodes, links: [] };
}
