import type { Note, Piece, Source } from '../../../../frontend/moot-evidence/model';

/** A fact of the pack that says nothing in particular, but for what is said otherwise. */
export function piece(id: string, otherwise: Partial<Piece> = {}): Piece {
  return {
    id,
    statement: '',
    kind: 'fact',
    check: 'supported',
    citation: 'cited',
    at: null,
    added: false,
    speaker: null,
    asOf: null,
    locator: null,
    sources: [],
    notes: [],
    for: [],
    against: [],
    ...otherwise,
  };
}

export function source(label: string, reference = ''): Source {
  return { id: label, label, reference, url: null };
}

export function note(text: string, ...sources: Source[]): Note {
  return { type: 'correction', text, sources };
}
