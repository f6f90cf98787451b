import type { Camera } from './camera';
import { onHandle } from './handle';
import type { Spot } from './layout';
import { levelOf, readable } from './level';
import type { Plan } from './plan';
import { around, card, cardAt, holds, label } from './sizes';

/** What is under a point: a card, what says on it how the argument stands, or the handle beside it. */
export interface Hit {
  readonly id: string;
  readonly handle: boolean;
  readonly standing: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is at a point of the screen; `slop` forgives fingers that are less exact. */
export function hitAt(plan: Plan, camera: Camera, x: number, y: number, slop: number): Hit | null {
  const point = camera.toMap(x, y);
  const { full, view: { zoom } } = camera;
  const reach = slop / zoom;
  const near = plan.within(around({ left: point.x, top: point.y, right: point.x, bottom: point.y }, Math.max(reach, 64)));
  const held = readable(zoom, full)
    ? near.find((spot) => plan.tree.beneath(spot.id) > 0 && onHandle(spot, point.x, point.y, reach))
    : undefined;
  const hit = held ?? nearest(near, point, reach);
  if (!hit) {
    return null;
  }
  const standing = !held && levelOf(zoom, full) === 'near' && holds(label, point.x - hit.x, point.y - hit.y);
  return { id: hit.id, handle: hit === held, standing };
}

/** What is nearest to the middle of the screen. */
export function middleOf(plan: Plan, camera: Camera): string | null {
  const middle = camera.toMap(camera.size.width / 2, camera.size.height / 2);
  return nearest(plan.within(camera.seen), middle, Infinity)?.id ?? null;
}

function nearest(spots: readonly Spot[], point: Point, reach: number): Spot | undefined {
  const away = ({ x, y }: Spot): number => Math.hypot(x + card.width / 2 - point.x, y + card.height / 2 - point.y);
  return spots
    .filter(({ x, y }) => holds(around(cardAt(x, y), reach), point.x, point.y))
    .sort((one, other) => away(one) - away(other))[0];
}
