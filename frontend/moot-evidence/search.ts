import type { Piece } from './model';

/** What the reader looks for; an empty field looks for everything. */
export interface Search {
  readonly words: string;
  readonly kind: string;
  readonly check: string;
  readonly position: string;
  readonly origin: string;
}

export const everything: Search = { words: '', kind: '', check: '', position: '', origin: '' };

export function isOpen(search: Search): boolean {
  return Object.values(search).some((field) => field !== '');
}

/** The pieces that match, in their order; every word typed must stand somewhere on the card. */
export function find(pieces: readonly Piece[], { words, kind, check, position, origin }: Search): Piece[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return pieces.filter(
    (piece) =>
      (kind === '' || piece.kind === kind) &&
      (check === '' || piece.check === check) &&
      (position === '' || piece.for.includes(position) || piece.against.includes(position)) &&
      (origin === '' || (origin === 'class') === isOfClass(piece)) &&
      wanted.every((word) => textOf(piece).includes(word)),
  );
}

/** Whether the class added it; what the pack itself added is the pack's. */
export function isOfClass(piece: Piece): boolean {
  return piece.id.startsWith('added-');
}

const texts = new WeakMap<Piece, string>();

function textOf(piece: Piece): string {
  const known = texts.get(piece);
  if (known !== undefined) {
    return known;
  }
  const sources = [...piece.sources, ...piece.notes.flatMap((note) => note.sources)];
  const text = plain(
    [
      piece.statement,
      piece.at,
      piece.speaker,
      piece.locator,
      ...piece.notes.map((note) => note.text),
      ...sources.flatMap((source) => [source.label, source.reference]),
    ].join(' '),
  );
  texts.set(piece, text);
  return text;
}

/** Without accents and capitals, so that "elysee" finds "Élysée". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
