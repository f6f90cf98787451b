import type { Ground } from './ground';
import type { Spot } from './layout';
import { faces } from './faces';
import { card } from './sizes';

const height = 28;

/** To the right of a card, on the line to its replies: how much hangs on it, and which way it folds. */
export function paintHandle(ground: Ground, spot: Spot, beneath: number, collapsed: boolean, zoom: number): void {
  const { pen, look, wraps } = ground;
  const words = String(beneath);
  const width = wraps.width(words, faces.plain) + 32;
  const ink = collapsed ? look.onAccent : look.ink;
  pen.apart(1, spot.x + card.width + 4, spot.y + card.height / 2, zoom, () => {
    pen.begin();
    pen.round(0, -height / 2, width, height, height / 2);
    pen.fill(collapsed ? look.accent : look.surface);
    pen.stroke(collapsed ? look.accent : look.strong, 1.25);
    pen.text(words, 10, 6, faces.plain, ink);
    const tip = collapsed ? 4 : -4;
    const at = width - 13;
    pen.begin();
    pen.polyline([[at - tip / 2, -5], [at + tip / 2, 0], [at - tip / 2, 5]]);
    pen.stroke(ink, 2);
  });
}

/** Whether a point of the map is on the handle of a card; `slop` is for fingers. */
export function onHandle(spot: Spot, x: number, y: number, slop: number): boolean {
  const [across, down] = [x - spot.x - card.width - 24, y - spot.y - card.height / 2];
  return Math.abs(across) <= Math.max(24, slop) && Math.abs(down) <= Math.max(height / 2 + 4, slop);
}

/** From further off: that something is folded away behind it. */
export function paintFolded({ pen, look, hair }: Ground, spot: Spot): void {
  const width = Math.max(24, 2 * hair);
  pen.slab(spot.x + card.width, spot.y + card.height * 0.2, width, card.height * 0.6, look.accent);
}
