import { stances } from '../shared/stances';
import { say } from '../shared/words';
import { faces } from './faces';
import { edge, type Ground, type Piece } from './ground';
import { tint } from './look';
import type { Argument } from './model';
import { flaw, glyph, letter, sign } from './signs';
import { card } from './sizes';

const inset = 20;
const room = card.width - inset - 14;

/** The whole card, near enough to be read: how it bears, what it claims, how it stands, who said it. */
export function paintCard(ground: Ground, piece: Piece): void {
  const { argument } = piece;
  frame(ground, piece);
  if (argument) {
    paintArgument(ground, piece, argument);
  } else {
    paintHead(ground, piece);
  }
}

/** What all cards have, however much is written on them. */
export function frame({ pen, look, hair }: Ground, { spot, argument, colour }: Piece, wide = 6): void {
  const { x, y } = spot;
  const over = argument !== null && isOver(argument);
  pen.begin();
  pen.round(x, y, card.width, card.height, 5);
  pen.fill(argument ? (over ? look.page : look.surface) : tint(colour, look.surface, 0.12));
  pen.stroke(argument ? look.line : colour, Math.max(argument ? 1 : 2, hair));
  edge(pen, argument?.stance ?? 'for', x, y, wide, card.height, colour);
}

/** Whether an argument no longer counts, so that the eye may pass it by. */
export function isOver({ standing }: Argument): boolean {
  return standing === 'withdrawn' || standing === 'conceded';
}

function paintArgument(ground: Ground, piece: Piece, argument: Argument): void {
  const { pen, look, texts, wraps } = ground;
  const { x, y } = piece.spot;
  const gone = argument.standing === 'withdrawn';
  bearing(ground, piece, argument);
  wraps.lines(argument, argument.claim, faces.claim, room, 3).forEach((line, index) => {
    pen.text(line, x + inset, y + 66 + index * 23, faces.claim, gone ? look.muted : look.ink, 'start', gone);
  });
  if (argument.standing !== null) {
    sign(ground, argument.standing, x + inset + 8, y + 137, 8);
    pen.text(say(texts, `standing.${argument.standing}`), x + inset + 24, y + 143, faces.plain, look.ink);
  }
  foot(ground, piece, argument);
}

/** Who said it, and whether its evidence is at fault. */
function foot(ground: Ground, { spot: { x, y } }: Piece, argument: Argument): void {
  const { pen, look, texts, wraps } = ground;
  let free = room;
  if (argument.flawed) {
    const words = say(texts, 'flawed');
    pen.text(words, x + card.width - 14, y + 166, faces.strong, look.warning, 'end');
    flaw(ground, x + card.width, y, 16);
    free -= wraps.width(words, faces.strong) + 12;
  }
  const author = argument.mine ? say(texts, 'mine', argument.author) : argument.author;
  pen.text(wraps.line(argument, author, faces.plain, free), x + inset, y + 166, faces.plain, look.muted);
}

function bearing(ground: Ground, piece: Piece, argument: Argument): void {
  const { pen, look, texts, wraps } = ground;
  const { x, y } = piece.spot;
  const { relation } = argument;
  letter(ground, piece, x + inset + 12, y + 27, 12, faces.strong);
  let at = x + inset + 32;
  if (relation !== null) {
    const word = say(texts, `relation.${relation}`);
    glyph(ground, relation, at + 10, y + 27, 10, faces.strong);
    pen.text(word, at + 26, y + 33, faces.strong, look.ink);
    at += 26 + wraps.width(word, faces.strong) + 8;
  }
  const stands = stances(texts, piece.position.letter, argument);
  const words = wraps.line(piece.position, stands, faces.plain, x + card.width - 18 - at);
  pen.text(words, at, y + 33, faces.plain, look.muted);
}

function paintHead(ground: Ground, piece: Piece): void {
  const { pen, look, wraps } = ground;
  const { position, spot } = piece;
  const { x, y } = spot;
  letter(ground, piece, x + inset + 12, y + 28, 13, faces.strong);
  wraps.lines(position, position.label, faces.strong, room - 36, 2).forEach((line, index) => {
    pen.text(line, x + inset + 36, y + 34 + index * 20, faces.strong, look.ink);
  });
  wraps.lines(position, position.statement, faces.claim, room, 4).forEach((line, index) => {
    pen.text(line, x + inset, y + 84 + index * 24, faces.claim, look.ink);
  });
}
