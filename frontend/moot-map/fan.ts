import type { Spot } from './layout';
import { type Box, card, gap, hull, turn } from './sizes';

/** A straight line along an axis. */
export type Rule = readonly [x1: number, y1: number, x2: number, y2: number];

/** The lines from one card to its replies: what they share, and for each reply where its own piece begins. */
export interface Fan {
  readonly from: string;
  readonly trunk: readonly Rule[];
  readonly replies: readonly Spot[];
  readonly box: Box;
}

/** How the replies that stand in order hang on their parent. */
export function fanOf(parent: Spot, replies: readonly Spot[]): Fan | null {
  const first = replies[0];
  if (!first) {
    return null;
  }
  const middle = parent.y + card.height / 2;
  const start = parent.x + card.width;
  const trunk: Rule[] = [[start, middle, branchX(first), middle]];
  for (const x of new Set(replies.map(branchX))) {
    const ends = replies.filter((reply) => branchX(reply) === x).map(branchY);
    const from = first.lane ?? middle;
    const near = x === branchX(first) ? [middle, from] : [from];
    trunk.push([x, Math.min(...near, ...ends), x, Math.max(...near, ...ends)]);
  }
  const last = replies.reduce((most, reply) => Math.max(most, branchX(reply)), 0);
  if (first.lane !== null && last > branchX(first)) {
    trunk.push([branchX(first), first.lane, last, first.lane]);
  }
  return { from: parent.id, trunk, replies, box: boxOf(trunk) };
}

/** The one way from a parent to a reply along these lines, as corners. */
export function wayTo(parent: Spot, reply: Spot): [number, number][] {
  const middle = parent.y + card.height / 2;
  const corners: [number, number][] = [[parent.x + card.width, middle]];
  if (reply.lane !== null && reply.column > 0) {
    const near = parent.x + card.width + turn;
    corners.push([near, middle], [near, reply.lane], [branchX(reply), reply.lane]);
  } else {
    corners.push([branchX(reply), middle]);
  }
  return [...corners, [branchX(reply), branchY(reply)], [reply.x, branchY(reply)]];
}

/** Where the piece that belongs to one reply alone leaves the shared line. */
export function branchX(reply: Spot): number {
  return reply.x - gap.across + turn;
}

export function branchY(reply: Spot): number {
  return reply.y + card.height / 2;
}

function boxOf(trunk: readonly Rule[]): Box {
  const boxes = trunk.map(([x1, y1, x2, y2]) => ({
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2) + gap.across,
    bottom: Math.max(y1, y2) + 1,
  }));
  return hull(boxes) as Box;
}
