import type { Spot } from './layout';
import { type Box, card, cardAt, meet, step } from './sizes';

const cell = { width: 2 * step.across, height: 4 * step.down };

/** Finds the cards in a part of the map without looking at all of them. */
export class Grid {
  private readonly cells = new Map<number, Spot[]>();

  put(spot: Spot): void {
    const key = keyOf(Math.floor(spot.x / cell.width), Math.floor(spot.y / cell.height));
    const spots = this.cells.get(key);
    if (spots) {
      spots.push(spot);
    } else {
      this.cells.set(key, [spot]);
    }
  }

  remove(spot: Spot): void {
    const spots = this.cells.get(keyOf(Math.floor(spot.x / cell.width), Math.floor(spot.y / cell.height)));
    spots?.splice(spots.indexOf(spot), 1);
  }

  /** The cards that reach into a box. */
  within(box: Box): Spot[] {
    const found: Spot[] = [];
    const last = { x: Math.floor(box.right / cell.width), y: Math.floor(box.bottom / cell.height) };
    for (let x = Math.floor((box.left - card.width) / cell.width); x <= last.x; x += 1) {
      for (let y = Math.floor((box.top - card.height) / cell.height); y <= last.y; y += 1) {
        for (const spot of this.cells.get(keyOf(x, y)) ?? []) {
          if (meet(cardAt(spot.x, spot.y), box)) {
            found.push(spot);
          }
        }
      }
    }
    return found;
  }
}

function keyOf(x: number, y: number): number {
  return (x + 0x8000) * 0x100000 + (y + 0x8000);
}
