import { paintCard } from './card';
import type { Ground } from './ground';
import { positionColour } from './look';
import type { Picture } from './painter';
import { type Box, card } from './sizes';

const [beside, rim] = [10, 6];

/** The card of one argument in its own size beside its block, where the block alone cannot be read. */
export function paintPeek(ground: Ground, { plan, view, level }: Picture, id: string | null): void {
  const spot = plan.get(id ?? '');
  const position = plan.tree.positionOf(id ?? '');
  if (!spot || !position || level === 'near') {
    return;
  }
  const { pen, look } = ground;
  const px = ground.hair * look.unit;
  const { x, y } = placeFor(spot, view, px);
  const piece = {
    spot: { ...spot, x: 0, y: 0 },
    position,
    argument: plan.tree.get(spot.id) ?? null,
    colour: positionColour(look, position.letter),
  };
  pen.apart(1, x, y, px, () => {
    paintCard({ ...ground, hair: 1 }, piece);
    pen.begin();
    pen.round(0, 0, card.width, card.height, 5);
    pen.stroke(look.ink, 2);
  });
}

/** Above the block and to the left, for what answers it stands to the right and below; else beneath, and within the view. */
function placeFor(spot: { readonly x: number; readonly y: number }, view: Box, px: number): { x: number; y: number } {
  const [width, height] = [card.width * px, card.height * px];
  const above = spot.y - height - beside * px;
  const y = above > view.top + rim * px ? above : spot.y + card.height + beside * px;
  return {
    x: Math.min(Math.max(spot.x + card.width - width, view.left + rim * px), view.right - width - rim * px),
    y: Math.min(y, view.bottom - height - rim * px),
  };
}
