import type { Check, Citation } from '../shared/marks';

export type Kind = 'fact' | 'statistic' | 'quotation' | 'legal' | 'judgement' | 'inference';

export interface Source {
  readonly id: string;
  readonly label: string;
  readonly reference: string;
  readonly url: string | null;
}

export interface Note {
  readonly type: 'correction' | 'qualification';
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface Piece {
  readonly id: string;
  readonly statement: string;
  readonly kind: Kind;
  readonly check: Check;
  readonly citation: Citation;
  readonly at: string | null;
  readonly added: boolean;
  readonly speaker: string | null;
  readonly asOf: string | null;
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
  /** Letters of the positions on which it bears. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface Evidence {
  readonly items: readonly Piece[];
  readonly positions: ReadonlyArray<{ readonly letter: string; readonly label: string }>;
}

export const kinds: readonly Kind[] = ['fact', 'statistic', 'quotation', 'legal', 'judgement', 'inference'];
export const checks: readonly Check[] = ['supported', 'partly', 'wrong', 'not-found', 'inference'];
