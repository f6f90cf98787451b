import { isOver } from './card';
import type { Ground, Piece } from './ground';
import { tint } from './look';
import type { Argument } from './model';
import { card } from './sizes';

/** Seen from afar, all at once: blocks in the colour of their position; full speaks for it, hollow against, pale neither. */
export function paintFar(ground: Ground, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const { argument } = piece;
    const height = card.height / ground.hair;
    if (!argument) {
      block(ground, piece, 1);
    } else if (argument.stance === 'against' && height >= 4) {
      block(ground, piece, isOver(argument) ? 0.45 : 1);
      hollow(ground, piece);
    } else {
      block(ground, piece, strength(argument));
    }
    if (argument?.flawed && height >= 4) {
      corner(ground, piece);
    }
  }
}

function strength(argument: Argument): number {
  const { stance } = argument;
  return (stance === 'for' ? 1 : stance === 'against' ? 0.5 : 0.3) * (isOver(argument) ? 0.45 : 1);
}

function block({ pen, look }: Ground, { spot, colour }: Piece, share: number): void {
  pen.slab(spot.x, spot.y, card.width, card.height, share === 1 ? colour : tint(colour, look.page, share));
}

function hollow({ pen, look, hair }: Ground, { spot }: Piece): void {
  const rim = Math.max(30, 1.2 * hair);
  pen.slab(spot.x + rim, spot.y + rim, card.width - 2 * rim, card.height - 2 * rim, look.surface);
}

function corner({ pen, look, hair }: Ground, { spot }: Piece): void {
  const size = Math.max(70, 2 * hair);
  pen.slab(spot.x + card.width - size, spot.y, size, size * 0.7, look.warning);
}
