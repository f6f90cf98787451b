import { faces } from './faces';
import type { Ground } from './ground';
import { positionColour } from './look';
import type { Plan } from './plan';
import { type Box, cardAt, meet } from './sizes';

const [inset, high] = [8, 30];

/**
 * The name of each position on its ground, in letters of one size however far away, as on a map of countries. It
 * stays in view while its ground is, and gives way to the card of the position where that can be read. On narrow ground
 * the letter stands alone, as far inside as there is room.
 */
export function paintLabels(ground: Ground, plan: Plan, view: Box, readable: boolean): void {
  for (const [id, region] of plan.regions) {
    const head = plan.get(id);
    const read = readable && head && meet(cardAt(head.x, head.y), view);
    if (!read && meet(region, view)) {
      paintLabel(ground, plan, id, region, view);
    }
  }
}

function paintLabel(ground: Ground, plan: Plan, id: string, region: Box, view: Box): void {
  const { pen, look, wraps } = ground;
  const position = plan.tree.position(id);
  const px = ground.hair * look.unit;
  const across = (Math.min(region.right, view.right) - Math.max(region.left, view.left)) / px;
  if (!position || across < high) {
    return;
  }
  const room = across - 2 * inset;
  const words = room < 90 ? '' : wraps.line(position, position.label, faces.strong, Math.min(room - 48, 320));
  const width = words === '' ? high : wraps.width(words, faces.strong) + 46;
  const x = Math.max(region.left, view.left) + Math.min(inset, (across - high) / 2) * px;
  const y = Math.max(Math.min(Math.max(region.top, view.top) + inset * px, region.bottom - (high + inset) * px), region.top);
  const colour = positionColour(look, position.letter);
  pen.apart(1, x, y, px, () => {
    pen.begin();
    pen.round(0, 0, width, high, high / 2);
    pen.fill(look.surface);
    pen.stroke(colour, 1.5);
    pen.begin();
    pen.round(3, 3, high - 6, high - 6, high / 2);
    pen.fill(colour);
    pen.text(position.letter, high / 2, high / 2 + 5.5, faces.strong, look.onPosition, 'middle');
    pen.text(words, high + 4, high / 2 + 5.5, faces.strong, look.ink);
  });
}
