import { frame } from './card';
import { faces } from './faces';
import { edge, type Ground, type Piece } from './ground';
import { tint } from './look';
import { flaw, glyph, letter, sign } from './signs';
import { card } from './sizes';

/** Seen from some way off: the signs, and the beginning of the claim in larger letters. */
export function paintBrief(ground: Ground, piece: Piece): void {
  const { pen, look, wraps } = ground;
  const { argument, position, spot } = piece;
  const { x, y } = spot;
  frame(ground, piece, 11);
  letter(ground, piece, x + 46, y + 36, 20, faces.mark);
  if (argument) {
    const at = argument.relation === null ? x + 90 : x + 132;
    if (argument.relation !== null) {
      glyph(ground, argument.relation, x + 90, y + 36, 17, faces.mark);
    }
    if (argument.standing !== null) {
      sign(ground, argument.standing, at, y + 36, 14);
    }
    if (argument.flawed) {
      flaw(ground, x + card.width, y, 30);
    }
  }
  const struck = argument?.standing === 'withdrawn';
  const top = argument ? y + 88 : y + 122;
  if (!argument) {
    wraps.lines(position, position.label, faces.mark, card.width - 90, 2).forEach((line, index) => {
      pen.text(line, x + 76, y + 46 + index * 33, faces.mark, look.ink);
    });
  }
  const words = argument?.claim ?? position.statement;
  wraps.lines(argument ?? position, words, faces.brief, card.width - 40, argument ? 3 : 2).forEach((line, index) => {
    pen.text(line, x + 26, top + index * 35, faces.brief, struck ? look.muted : look.ink, 'start', struck);
  });
}

/** Seen from further: whose it is, how it bears and how it stands. */
export function paintBlock(ground: Ground, piece: Piece): void {
  const { argument, spot } = piece;
  const { x, y } = spot;
  const middle = y + card.height / 2;
  block(ground, piece);
  if (!argument) {
    letter(ground, piece, x + card.width / 2, middle, 58, faces.sign);
    return;
  }
  letter(ground, piece, x + 84, middle, 42, faces.sign);
  if (argument.relation !== null) {
    glyph(ground, argument.relation, x + 174, middle, 36, faces.sign);
  }
  if (argument.standing !== null) {
    sign(ground, argument.standing, x + 252, middle, 30);
  }
  if (argument.flawed) {
    flaw(ground, x + card.width, y, 56);
  }
}

function block({ pen, look, hair }: Ground, { spot, argument, colour }: Piece): void {
  const { x, y } = spot;
  const line = Math.max(2, hair);
  pen.slab(x, y, card.width, card.height, argument ? look.strong : colour);
  const inside = argument ? look.surface : tint(colour, look.surface, 0.25);
  pen.slab(x + line, y + line, card.width - 2 * line, card.height - 2 * line, inside);
  edge(pen, argument?.stance ?? 'for', x, y, 26, card.height, colour);
}
