/** A part of the map in its own units, which are pixels of the screen at a zoom of 1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const card: Size = { width: 304, height: 176 };

/** Where on a card it says how its argument stands, for hands that want to know why. */
export const label: Box = { left: 20, top: 122, right: 210, bottom: 152 };

/** Between a card and its replies, and between one card and the next below. */
export const gap = { across: 112, down: 20 };

/** From the left edge of a card to that of its replies, and from one card to the next below. */
export const step = { across: card.width + gap.across, down: card.height + gap.down };

/** How far beyond a card the line to its replies turns down. */
export const turn = 72;

/** Room above replies that stand in several columns, for the line that leads to them. */
export const lane = 32;

/** What a position keeps free around its arguments. */
export const margin = 32;

export function cardAt(x: number, y: number): Box {
  return { left: x, top: y, right: x + card.width, bottom: y + card.height };
}

export function around(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

export function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The smallest box around all; null around nothing. */
export function hull(boxes: Iterable<Box>): Box | null {
  let all: Box | null = null;
  for (const box of boxes) {
    all = all
      ? {
          left: Math.min(all.left, box.left),
          top: Math.min(all.top, box.top),
          right: Math.max(all.right, box.right),
          bottom: Math.max(all.bottom, box.bottom),
        }
      : box;
  }
  return all;
}
