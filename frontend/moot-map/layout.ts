import { type Block, grow, kept, leads, measure, parted, straighten, whole, widthOf } from './blocks';
import { type Box, card, gap, lane, margin, type Size, step } from './sizes';

/** Where an argument or a position stands on the map. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** In which column of its parent's replies. */
  readonly column: number;
  /** The height of the line that leads to its column, where its parent has several. */
  readonly lane: number | null;
  /** Put in later where there was room, until the map is tidied. */
  readonly loose: boolean;
  /** Out of line with those beside it, so that only a line of its own leads there. */
  readonly stray: boolean;
}

/** Where all stands, and the ground of each position. */
export interface Layout {
  readonly spots: readonly Spot[];
  readonly regions: ReadonlyMap<string, Box>;
  /** How much is left free above on each ground, for the name of the position as it is written from afar. */
  readonly head: number;
}

/** Seen smaller than this, the card of a position cannot be read and its name is written on its ground. */
const legible = 0.35;

/** The height of such a name on the screen. */
const name = 46;

type Below = (id: string) => readonly string[];

/**
 * Lays out the trees from left to right, each reply to the right of its parent and no higher. What would
 * become too tall goes on in a further column, as in a newspaper, so that the whole fits the view as
 * large as it can.
 */
export function layOut(roots: readonly string[], below: Below, view: Size): Layout {
  const all = grow(roots, below, 0);
  straighten(all);
  const { limit, fit } = bestLimit(all, view);
  const chosen = grow(roots, below, fit < legible ? name / fit : 0);
  straighten(chosen);
  measure(chosen, parted(limit), limit);
  return place(chosen);
}

/** Lays out anew with each one in the column in which it was, after something has been folded. */
export function layOutAgain(
  roots: readonly string[],
  below: Below,
  head: number,
  columnOf: (id: string) => number | undefined,
): Layout {
  const all = grow(roots, below, head);
  measure(all, kept(columnOf));
  return place(all);
}

/** From tall to low, so that what is low enough needs no second look: until the whole gets no larger any more. */
function bestLimit(all: Block, view: Size): { limit: number; fit: number } {
  let best = { limit: Infinity, fit: fitOf(all, view) };
  let worse = 0;
  for (let limit = all.height * 0.8; limit > card.height && worse < 5; limit *= 0.8) {
    measure(all, parted(limit), limit);
    const fit = fitOf(all, view);
    worse = fit > best.fit ? 0 : worse + 1;
    best = fit > best.fit * 1.04 ? { limit, fit } : best;
  }
  return best;
}

/** How large the whole can be shown, up to its own size. */
function fitOf({ width, height }: Block, view: Size): number {
  return Math.min(1, view.width / width, view.height / height);
}

function place(all: Block): Layout {
  const spots: Spot[] = [];
  const regions = new Map<string, Box>();
  const put = (block: Block, left: number, top: number, column: number, from: number | null): void => {
    const pad = block.head === null ? 0 : margin;
    const [x, y] = [left + pad, top + pad + (block.head ?? 0)];
    if (block.head !== null) {
      regions.set(block.id, { left, top, right: left + block.width, bottom: top + block.height });
    }
    if (block.id !== whole) {
      spots.push({ id: block.id, x, y, column, lane: from, loose: false, stray: false });
    }
    const led = leads(block);
    let across = block.id === whole ? x : x + step.across;
    block.columns.forEach((blocks, index) => {
      let down = led ? y + lane : y;
      for (const inner of blocks) {
        put(inner, across, down, index, led ? y + lane / 2 : null);
        down += inner.height + gap.down;
      }
      across += widthOf(blocks) + gap.across;
    });
  };
  put(all, 0, 0, 0, null);
  return { spots, regions, head: all.inner[0]?.head ?? 0 };
}
