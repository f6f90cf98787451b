import type { Bearing, Check, Citation, Relation, Stance } from '../shared/marks';

export interface Position {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly statement: string;
  readonly count: number;
}

export interface Cited {
  readonly id: string;
  readonly label: string;
  readonly check: Check;
  readonly citation: Citation;
  readonly bearing: Bearing;
}

/** One argument as the outline shows it; rows come in depth-first order, grouped by position. */
export interface Row {
  readonly id: string;
  readonly parent: string | null;
  readonly position: string;
  readonly depth: number;
  readonly relation: Relation | null;
  readonly stance: Stance;
  readonly claim: string;
  readonly author: string;
  readonly mine: boolean;
  readonly at: string;
  readonly sure: 'certainly' | 'probably' | 'possibly' | null;
  readonly unless: string | null;
  readonly cites: readonly Cited[];
  readonly replies: number;
  readonly revision: number;
  readonly withdrawn: boolean;
  readonly answers: number | null;
  readonly parentRevision: number | null;
}

export interface Debate {
  readonly positions: readonly Position[];
  readonly rows: readonly Row[];
  readonly more: number;
  readonly selected: string | null;
  readonly mayPost: boolean;
  readonly empty: string;
}

/** A row and the row it stands after; null puts it first in its position. */
export interface Put {
  readonly row: Row;
  readonly after: string | null;
}

export interface Change {
  readonly put: readonly Put[];
  readonly positions: readonly Position[];
  readonly more: number;
}
