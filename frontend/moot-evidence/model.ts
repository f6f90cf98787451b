import type { Check, Citation } from '../shared/marks';

export type Kind = 'fact' | 'statistic' | 'quotation' | 'legal' | 'judgement' | 'inference';

export interface Source {
  readonly id: string;
  readonly label: string;
  readonly reference: string;
  readonly url: string | null;
  /** Who added it, if the class did. */
  readonly by?: string;
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
  readonly locator: string | null;
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
  /** Letters of the positions on which it bears. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** What somebody found who looked a piece up. */
export interface Checked {
  readonly by: string;
  readonly outcome: 'holds' | 'holds-in-part' | 'does-not-hold' | 'not-found';
  readonly what: string;
  readonly where: string;
  readonly found: string;
  readonly settled: boolean;
}

/** What a class has made of one piece; `piece` itself where the class added it. */
export interface Mark {
  readonly id: string;
  readonly check: Check;
  readonly piece?: Piece;
  readonly by?: string;
  readonly accepted?: boolean;
  readonly checks: readonly Checked[];
}

export interface Evidence {
  readonly items: readonly Piece[];
  readonly positions: ReadonlyArray<{ readonly letter: string; readonly label: string }>;
}

export const kinds: readonly Kind[] = ['fact', 'statistic', 'quotation', 'legal', 'judgement', 'inference'];
export const checks: readonly Check[] = ['supported', 'partly', 'wrong', 'not-found', 'inference', 'unchecked'];

/** All there is to argue from: the pieces as they are marked now, and behind them those that the class added. */
export function marked(items: readonly Piece[], marks: ReadonlyMap<string, Mark>): readonly Piece[] {
  if (marks.size === 0) {
    return items;
  }
  const own = items.map((piece) => {
    const check = marks.get(piece.id)?.check ?? piece.check;
    return check === piece.check ? piece : { ...piece, check };
  });
  return [...own, ...[...marks.values()].flatMap((mark) => mark.piece ?? [])];
}
