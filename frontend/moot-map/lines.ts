import type { Relation } from '../shared/marks';
import { type Curve, stretches } from './curve';
import { branchX, branchY, type Fan, wayTo } from './fan';
import { dashes, type Ground, relationColour } from './ground';
import { tint } from './look';
import type { Plan } from './plan';
import { type Box, meet, turn } from './sizes';

/** The tree: quiet lines that replies share, and for each its own piece, drawn as it bears on its parent. */
export function paintFans(ground: Ground, plan: Plan, fans: readonly Fan[], view: Box, far: boolean): void {
  const { pen, look, hair } = ground;
  const width = Math.max(1.5, hair);
  for (const { trunk } of fans) {
    for (const [x1, y1, x2, y2] of trunk) {
      const [w, h] = x1 === x2 ? [width, Math.abs(y2 - y1)] : [Math.abs(x2 - x1), width];
      pen.slab(Math.min(x1, x2) - (x1 === x2 ? width / 2 : 0), Math.min(y1, y2) - (y1 === y2 ? width / 2 : 0), w, h, look.strong);
    }
  }
  const own = byRelation(plan, fans, view);
  for (const [relation, stubs] of own) {
    const colour = relationColour(look, relation);
    if (far || relation === null) {
      // Shorter than two pixels nobody sees them, and there are thousands.
      (hair > turn / 2 ? [] : stubs).forEach(([x, y, end]) => pen.slab(x, y - width / 2, end - x, width, colour));
    } else {
      pen.begin();
      stubs.forEach(([x, y, end]) => pen.polyline([[x, y], [end, y]]));
      pen.stroke(colour, Math.max(2.5, hair), dashes[relation]);
    }
  }
}

type Stub = readonly [x: number, y: number, end: number];

function byRelation(plan: Plan, fans: readonly Fan[], view: Box): Map<Relation | null, Stub[]> {
  const found = new Map<Relation | null, Stub[]>();
  for (const { replies } of fans) {
    for (const reply of replies) {
      const [x, y] = [branchX(reply), branchY(reply)];
      if (meet({ left: x, top: y - 1, right: reply.x, bottom: y + 1 }, view)) {
        const relation = plan.tree.get(reply.id)?.relation ?? null;
        const stubs = found.get(relation) ?? [];
        stubs.push([x, y, reply.x]);
        found.set(relation, stubs);
      }
    }
  }
  return found;
}

/** Lines that bend: to replies beside the order in full, links beside the tree always dashed. */
export function paintCurves(ground: Ground, curves: readonly Curve[], view: Box, kind: 'reply' | 'link', strength: number): void {
  const { pen, look, hair } = ground;
  for (const one of curves) {
    const colour = tint(relationColour(look, one.relation), look.page, strength);
    const plain = one.relation === null ? [] : dashes[one.relation];
    const dash = kind === 'link' && plain.length === 0 ? [9, 7] : plain;
    for (const { points, start } of stretches(one, view)) {
      pen.begin();
      pen.polyline(points.map(({ x, y }) => [x, y] as const));
      pen.stroke(colour, Math.max(2, 1.2 * hair), scaled(dash, hair), start);
    }
    if (kind === 'link') {
      arrow(ground, one, colour);
    }
  }
}

/** The way from an argument up to its position, over everything else. */
export function paintWay({ pen, look, hair }: Ground, plan: Plan, path: readonly string[]): void {
  pen.begin();
  path.forEach((id, index) => {
    const [spot, above] = [plan.get(id), plan.get(path[index + 1] ?? '')];
    if (spot && above && !spot.stray) {
      pen.polyline(wayTo(above, spot));
    }
  });
  pen.stroke(look.accent, Math.max(3, 2 * hair));
}

/** Dashes are as long on the screen from afar as from near, else they would blur. */
function scaled(dash: readonly number[], hair: number): readonly number[] {
  return hair <= 1 ? dash : dash.map((length) => length * hair);
}

function arrow({ pen, hair }: Ground, { points }: Curve, colour: string): void {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (tip && before) {
    const size = Math.max(11, 5 * hair) * Math.sign(before.x - tip.x || 1);
    pen.begin();
    const half = Math.abs(size) / 2;
    pen.polyline([[tip.x + size, tip.y - half], [tip.x, tip.y], [tip.x + size, tip.y + half]], true);
    pen.fill(colour);
  }
}
