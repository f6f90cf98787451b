import { paintBlock, paintBrief } from './block';
import { paintCard } from './card';
import { paintFar } from './far';
import type { Ground, Piece } from './ground';
import { paintFolded, paintHandle } from './handle';
import type { Spot } from './layout';
import type { Level } from './level';
import { paintCurves, paintFans, paintWay } from './lines';
import { type Look, positionColour, tint } from './look';
import type { Plan } from './plan';
import { around, type Box, card, cardAt, gap, holds, meet, turn } from './sizes';

/** All that decides what the map looks like at one moment. */
export interface Picture {
  readonly plan: Plan;
  readonly view: Box;
  readonly level: Level;
  readonly selected: string | null;
  /** What is told apart from the rest; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
  readonly fresh: ReadonlySet<string>;
  /** How far those have grown that are just coming. */
  readonly growth: ReadonlyMap<string, number>;
}

/** Draws what is in view, from the ground up, and nothing else. */
export function paint(ground: Ground, picture: Picture): void {
  const { plan, view, level, lit } = picture;
  const pieces = piecesOf(ground, plan, around(view, turn));
  const links = plan.links(view);
  const far = level === 'far' || level === 'block';
  ground.pen.slab(view.left, view.top, view.right - view.left, view.bottom - view.top, ground.look.page);
  paintRegions(ground, plan, view);
  paintIslands(ground, plan, view);
  paintFans(ground, plan, plan.fans(view), view, far);
  paintCurves(ground, plan.curves(view), view, 'reply', 1);
  paintCurves(ground, links, view, 'link', level === 'far' ? 0.2 : far ? 0.6 : 1);
  paintPieces(ground, picture, pieces);
  if (lit) {
    veil(ground, view);
    paintWay(ground, plan, picture.selected === null ? [] : plan.tree.path(picture.selected));
    paintCurves(ground, plan.curves(view).filter(({ from, to }) => lit.has(from) && lit.has(to)), view, 'reply', 1);
    paintPieces(ground, picture, pieces.filter(({ spot }) => lit.has(spot.id)));
    const { selected } = picture;
    paintCurves(ground, links.filter(({ from, to }) => from === selected || to === selected), view, 'link', 1);
  }
  const chosen = picture.selected === null ? undefined : plan.get(picture.selected);
  if (chosen) {
    choose(ground, chosen);
  }
}

function piecesOf({ look }: Ground, plan: Plan, view: Box): Piece[] {
  const pieces: Piece[] = [];
  for (const spot of plan.within(view)) {
    const argument = plan.tree.get(spot.id) ?? null;
    const position = plan.tree.positionOf(spot.id);
    if (position) {
      pieces.push({ spot, argument, position, colour: positionColour(look, position.letter) });
    }
  }
  return pieces;
}

function paintRegions({ pen, look, hair }: Ground, plan: Plan, view: Box): void {
  for (const [id, box] of plan.regions) {
    const position = plan.tree.position(id);
    if (position && meet(box, view)) {
      const colour = positionColour(look, position.letter);
      pen.begin();
      pen.round(box.left, box.top, box.right - box.left, box.bottom - box.top, 24);
      pen.fill(groundOf(look, position.letter));
      pen.stroke(tint(colour, look.page, 0.35), Math.max(1, hair));
    }
  }
}

/** Outside of the ground of its position a late argument stands on an island of the same. */
function paintIslands({ pen, look }: Ground, plan: Plan, view: Box): void {
  for (const { id, x, y } of plan.loose) {
    const position = plan.tree.positionOf(id);
    const island = around(cardAt(x, y), gap.down / 2 - 1);
    const home = plan.regions.get(position?.id ?? '');
    if (position && meet(island, view) && !(home && holds(home, x, y))) {
      pen.slab(island.left, island.top, island.right - island.left, island.bottom - island.top, groundOf(look, position.letter));
    }
  }
}

function groundOf(look: Look, letter: string): string {
  return tint(positionColour(look, letter), look.page, 0.07);
}

function paintPieces(ground: Ground, picture: Picture, pieces: readonly Piece[]): void {
  const grown = pieces.filter(({ spot }) => !picture.growth.has(spot.id));
  paintLevel(ground, picture, grown);
  for (const piece of pieces) {
    const size = picture.growth.get(piece.spot.id);
    if (size !== undefined) {
      const zoom = 0.8 + 0.2 * size;
      const middle = piece.spot.y + card.height / 2;
      ground.pen.apart(size, piece.spot.x * (1 - zoom), middle * (1 - zoom), zoom, () => paintLevel(ground, picture, [piece]));
    }
  }
}

function paintLevel(ground: Ground, { level, plan, fresh }: Picture, pieces: readonly Piece[]): void {
  if (level === 'far') {
    paintFar(ground, pieces);
  } else {
    pieces.forEach((piece) => (level === 'near' ? paintCard : level === 'brief' ? paintBrief : paintBlock)(ground, piece));
  }
  for (const { spot } of pieces) {
    const beneath = plan.tree.beneath(spot.id);
    const collapsed = plan.shown.collapsed.has(spot.id);
    if (beneath > 0 && (level === 'near' || level === 'brief')) {
      paintHandle(ground, spot, beneath, collapsed, level === 'near' ? 1 : 1.5);
    } else if (beneath > 0 && collapsed) {
      paintFolded(ground, spot);
    }
    if (fresh.has(spot.id)) {
      paintFresh(ground, spot);
    }
  }
}

/** A dot on the corner of what has come since. */
function paintFresh({ pen, look, hair }: Ground, { x, y }: Spot): void {
  const radius = Math.max(8, 3.5 * hair);
  pen.begin();
  pen.round(x - radius, y - radius, 2 * radius, 2 * radius, radius);
  pen.fill(look.accent);
  pen.stroke(look.page, radius / 4);
}

function choose({ pen, look, hair }: Ground, { x, y }: Spot): void {
  const line = Math.max(3, 2.5 * hair);
  pen.begin();
  pen.round(x - line, y - line, card.width + 2 * line, card.height + 2 * line, 5 + line);
  pen.stroke(look.accent, line);
}

function veil({ pen, look }: Ground, { left, top, right, bottom }: Box): void {
  pen.apart(0.68, 0, 0, 1, () => pen.slab(left, top, right - left, bottom - top, look.page));
}
