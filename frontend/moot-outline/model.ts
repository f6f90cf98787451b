import type { Bearing, Check, Citation, Relation, Stance } from '../shared/marks';
import type { Standing } from '../shared/standing';
import type { Elsewhere } from '../shared/stances';

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

/** A link to or from another argument, besides the one that it answers. */
export interface Tie {
  readonly relation: Relation;
  /** Of the position at the other's root. */
  readonly letter: string;
  /** The beginning of the other's claim; empty where the reader may not read it. */
  readonly label: string;
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
  /** Null for a question, which claims nothing. */
  readonly standing: Standing | null;
  /** Why it is argued no more; its claim is empty where the reader may not read it. */
  readonly trace: 'withdrawn' | 'hidden' | 'merged' | null;
  readonly links: readonly Tie[];
  /** The links by which others bear on it. */
  readonly linked: readonly Tie[];
  /** Its stance towards positions other than its own, by its links. */
  readonly elsewhere: readonly Elsewhere[];
  /** What it answers, where it stands apart from it. */
  readonly context: string | null;
  /** The part of it in which a word was found that its claim does not show. */
  readonly hit: string | null;
  readonly answers: number | null;
  readonly parentRevision: number | null;
}

const usual = {
  parent: null,
  relation: null,
  mine: false,
  sure: null,
  unless: null,
  cites: [],
  standing: null,
  trace: null,
  links: [],
  linked: [],
  elsewhere: [],
  context: null,
  hit: null,
  answers: null,
  parentRevision: null,
} as const;

/** A row as it travels: without what goes without saying. */
export type Short = Omit<Row, keyof typeof usual> & Partial<Row>;

export function inFull(row: Short): Row {
  return { ...usual, ...row };
}

/** What is said otherwise of a row; null where nothing is said any more. */
export type Patch = { readonly id: string } & { readonly [Field in keyof Row]?: Row[Field] | null };

export function patched(row: Row, patch: Patch): Row {
  const fields = Object.entries(patch).map(([field, value]) => [field, value ?? usual[field as keyof typeof usual]]);
  return { ...row, ...(Object.fromEntries(fields) as Partial<Row>) };
}

export interface Debate {
  readonly positions: readonly Position[];
  readonly rows: readonly Short[];
  /** How many arguments there are, here and on the server. */
  readonly total: number;
  /** Of the debate, as it is shown here. */
  readonly version: number;
  readonly selected: string | null;
  /** Whether it is what the reader has before them, put in order anew. */
  readonly again: boolean;
  /** Whether what the reader looks at stays where it is on the screen. */
  readonly still: boolean;
  readonly mayPost: boolean;
  readonly empty: string;
  /** Whether rows stand apart, in an order of their own, instead of beneath what they answer. */
  readonly flat: boolean;
  /** The words that were searched for, to be marked. */
  readonly words: readonly string[];
}

/** A row and the row it stands after; null puts it first in its position. */
export interface Put<R = Row> {
  readonly row: R;
  readonly after: string | null;
}

export interface Change {
  /** The versions of the debate between which this lies. */
  readonly from: number;
  readonly to: number;
  readonly put: ReadonlyArray<Put<Short>>;
  readonly patches?: readonly Patch[];
  /** How many arguments each position has now, by its id. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}
