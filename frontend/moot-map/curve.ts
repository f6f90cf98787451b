import type { Relation } from '../shared/marks';
import type { Spot } from './layout';
import { type Box, card, meet, step, turn } from './sizes';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that bends from one card to another, as short straight pieces, so that what is out of view costs nothing. */
export interface Curve {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation | null;
  readonly points: readonly Point[];
  /** How long the line is up to each point, so that dashes do not crawl while the map moves. */
  readonly lengths: readonly number[];
  readonly box: Box;
}

/** A stretch of a curve that is in view. */
export interface Stretch {
  readonly points: readonly Point[];
  readonly start: number;
}

const pieces = 40;

/** From a parent to a reply that stands beside the order. */
export function strayCurve(parent: Spot, reply: Spot, relation: Relation | null): Curve {
  const from = { x: parent.x + card.width, y: middle(parent) };
  const to = { x: reply.x, y: middle(reply) };
  const ease = Math.max(turn * 2, (to.x - from.x) / 2);
  return curve(reply.id, parent.id, reply.id, relation, [from, right(from, ease), right(to, -ease), to]);
}

/** From one argument to another beside the tree: around the outside of the cards when they stand below each other. */
export function linkCurve(id: string, relation: Relation, from: Spot, to: Spot): Curve {
  const ways = to.x - from.x;
  const leave = ways > -step.across / 2 ? 1 : -1;
  const arrive = ways >= step.across / 2 ? -1 : 1;
  const start = { x: leave > 0 ? from.x + card.width : from.x, y: middle(from) + card.height * 0.3 };
  const end = { x: arrive > 0 ? to.x + card.width : to.x, y: middle(to) - card.height * 0.3 };
  const ease = Math.max(turn * 2, Math.abs(end.x - start.x) / 2);
  return curve(id, from.id, to.id, relation, [start, right(start, leave * ease), right(end, arrive * ease), end]);
}

/** What of a curve reaches into a box. */
export function stretches({ points, lengths, box }: Curve, view: Box): Stretch[] {
  if (!meet(box, view)) {
    return [];
  }
  const found: { points: Point[]; start: number }[] = [];
  let open: Point[] | null = null;
  for (let i = 1; i < points.length; i += 1) {
    const [one, other] = [points[i - 1], points[i]];
    if (!one || !other || !meet(boxOf(one, other), view)) {
      open = null;
    } else if (open) {
      open.push(other);
    } else {
      open = [one, other];
      found.push({ points: open, start: lengths[i - 1] ?? 0 });
    }
  }
  return found;
}

function curve(
  id: string,
  from: string,
  to: string,
  relation: Relation | null,
  [a, b, c, d]: [Point, Point, Point, Point],
): Curve {
  const points = Array.from({ length: pieces + 1 }, (_, i) => bezier(a, b, c, d, i / pieces));
  let length = 0;
  const lengths = points.map((point, i) => {
    const before = points[i - 1] ?? point;
    return (length += Math.hypot(point.x - before.x, point.y - before.y));
  });
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const box = {
    left: Math.min(...across) - 1,
    top: Math.min(...down) - 1,
    right: Math.max(...across) + 1,
    bottom: Math.max(...down) + 1,
  };
  return { id, from, to, relation, points, lengths, box };
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const [ka, kb, kc, kd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: ka * a.x + kb * b.x + kc * c.x + kd * d.x, y: ka * a.y + kb * b.y + kc * c.y + kd * d.y };
}

/** A hair wider than the points, for a line along an axis has no inside. */
function boxOf(one: Point, other: Point): Box {
  return {
    left: Math.min(one.x, other.x) - 1,
    top: Math.min(one.y, other.y) - 1,
    right: Math.max(one.x, other.x) + 1,
    bottom: Math.max(one.y, other.y) + 1,
  };
}

function right({ x, y }: Point, by: number): Point {
  return { x: x + by, y };
}

function middle({ y }: Spot): number {
  return y + card.height / 2;
}
