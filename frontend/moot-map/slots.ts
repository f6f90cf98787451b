import { around, type Box, card, cardAt, gap, step } from './sizes';

/** A place for a card, by its upper left corner. */
export interface Slot {
  readonly x: number;
  readonly y: number;
}

const stride = step.down / 4;

/** Further columns than these are no longer near. */
const most = 8;

/**
 * A free place for a new argument, as near as can be to where it would best be: in the columns of those beside
 * it, then further right, then further left; beyond the ground of its position when that is full. Nothing moves.
 */
export function slotFor(best: Slot, columns: readonly number[], region: Box, isFree: (box: Box) => boolean): Slot {
  const fits = ({ x, y }: Slot): boolean => isFree(around(cardAt(x, y), gap.down - 1));
  const inside = (y: number): boolean => y >= region.top && y + card.height <= region.bottom;
  const ways = waysOf(columns, region);
  const reach = ways.length === 0 ? -1 : region.bottom - region.top;
  for (let away = 0; away <= reach; away += stride) {
    for (const x of ways) {
      const slot = [best.y + away, best.y - away].map((y) => ({ x, y })).find((one) => inside(one.y) && fits(one));
      if (slot) {
        return slot;
      }
    }
  }
  return beyond(best, region, fits);
}

/** The columns of a position's ground, the wanted ones first. */
function waysOf(columns: readonly number[], { left, right }: Box): number[] {
  const ways = columns.filter((x) => x + card.width <= right);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  for (let x = last + step.across; x + card.width <= right && ways.length < most; x += step.across) {
    ways.push(x);
  }
  for (let x = first - step.across; x >= left + step.across && ways.length < most; x -= step.across) {
    ways.push(x);
  }
  return ways;
}

/** Where the ground of the position is full: to the right of it or below, whichever is nearer. */
function beyond(best: Slot, region: Box, fits: (slot: Slot) => boolean): Slot {
  const right = { x: region.right + gap.across, y: Math.min(Math.max(best.y, region.top), region.bottom - step.down) };
  const below = { x: best.x, y: region.bottom + step.down - gap.down };
  for (;;) {
    if (fits(below)) {
      return below;
    }
    if (fits(right)) {
      return right;
    }
    right.x += step.across;
    below.y += stride;
  }
}
