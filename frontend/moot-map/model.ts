import type { Relation, Stance } from '../shared/marks';
import type { Standing } from '../shared/standing';
import type { Elsewhere } from '../shared/stances';

export interface Position {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly statement: string;
}

/** One argument as the map shows it; without a parent it hangs on its position. */
export interface Argument {
  readonly id: string;
  readonly parent: string | null;
  readonly position: string;
  readonly relation: Relation | null;
  readonly stance: Stance;
  /** Null for a question, which claims nothing. */
  readonly standing: Standing | null;
  readonly claim: string;
  readonly author: string;
  readonly mine: boolean;
  /** Rests on evidence that is wrong or uncited. */
  readonly flawed: boolean;
  /** Its stance towards positions other than its own, by its links. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** A tie from one argument to another beside the tree. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
}

export interface Debate {
  readonly positions: readonly Position[];
  readonly nodes: readonly Argument[];
  readonly links: readonly Link[];
}

/** What is new or other than before; `gone` names links. */
export interface Change {
  readonly put: readonly Argument[];
  readonly links: readonly Link[];
  readonly gone: readonly string[];
}
