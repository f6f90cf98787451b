import type { Relation, Stance } from '../shared/marks';
import type { Texts } from '../shared/words';
import type { Spot } from './layout';
import type { Look } from './look';
import type { Argument, Position } from './model';
import type { Pen } from './pen';
import type { Wraps } from './wraps';

/** What everything is drawn with. */
export interface Ground {
  readonly pen: Pen;
  readonly look: Look;
  readonly texts: Texts;
  readonly wraps: Wraps;
  /** How many units of the map one pixel of the screen is. */
  readonly hair: number;
}

/** One thing to be drawn: an argument, or the head of its position. */
export interface Piece {
  readonly spot: Spot;
  readonly position: Position;
  readonly argument: Argument | null;
  readonly colour: string;
}

/** Dashes differ so that relations can be told apart without colour. */
export const dashes: Readonly<Record<Relation, readonly number[]>> = {
  supports: [],
  rebuts: [14, 6],
  undercuts: [14, 5, 3, 5],
  disputes: [6, 6],
  asks: [2.5, 5],
};

export function relationColour(look: Look, relation: Relation | null): string {
  if (relation === null) {
    return look.strong;
  }
  return relation === 'supports' ? look.accent : relation === 'asks' ? look.muted : look.warning;
}

/** The left edge of a card: full for, double against, dotted where the position is left open. */
export function edge(pen: Pen, stance: Stance, x: number, y: number, width: number, height: number, colour: string): void {
  if (stance === 'for') {
    pen.slab(x, y, width, height, colour);
  } else if (stance === 'against') {
    pen.slab(x, y, width * 0.36, height, colour);
    pen.slab(x + width * 0.64, y, width * 0.36, height, colour);
  } else {
    for (let down = width / 2; down + width <= height; down += 2 * width) {
      pen.slab(x, y + down, width, width, colour);
    }
  }
}
