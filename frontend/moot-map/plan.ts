import { type Curve, linkCurve, strayCurve } from './curve';
import { type Fan, fanOf } from './fan';
import { Grid } from './grid';
import { type Layout, layOut, layOutAgain, type Spot } from './layout';
import type { Shown } from './shown';
import { around, type Box, cardAt, hull, margin, meet, type Size, step } from './sizes';
import { slotFor } from './slots';
import type { Tree } from './tree';

/** How far something has moved on the map. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * Where everything stands, and what is drawn between. Once made, no card moves: a new one is put where
 * there is room, and only a new plan has another order.
 */
export class Plan {
  readonly regions: ReadonlyMap<string, Box>;
  bounds: Box;
  private readonly head: number;
  private readonly spots = new Map<string, Spot>();
  private readonly strangers = new Map<string, Spot>();
  private readonly grid = new Grid();
  private drawn: { fans: Fan[]; curves: Curve[]; links: Curve[] } | null = null;

  constructor(
    readonly tree: Tree,
    readonly shown: Shown,
    { spots, regions, head }: Layout,
  ) {
    this.regions = regions;
    this.head = head;
    this.bounds = hull(regions.values()) ?? { left: 0, top: 0, right: step.across, bottom: step.down };
    spots.forEach((spot) => this.add(spot));
  }

  /** In good order, as large as the view can show it whole. */
  static tidy(tree: Tree, shown: Shown, view: Size): Plan {
    return new Plan(tree, shown, layOut(shown.roots, (id) => shown.below(id), view));
  }

  /** A debate of which an earlier state is already laid out: what was there stays where it is. */
  static keeping(tree: Tree, shown: Shown, before: Plan): Plan {
    const spots = [...before.spots.values()].filter(({ id }) => tree.positionOf(id));
    const plan = new Plan(tree, shown, { spots, regions: before.regions, head: before.head });
    const admit = (id: string): void => {
      plan.admit(id);
      shown.below(id).forEach(admit);
    };
    shown.roots.forEach(admit);
    spots.filter(({ id }) => before.tree.above(id) !== tree.above(id)).forEach(({ id }) => plan.uproot(id));
    return plan;
  }

  /** With other things folded, and else each in the column where it was. */
  refolded(shown: Shown): Plan {
    const columnOf = (id: string): number | undefined => this.get(id)?.column;
    return new Plan(this.tree, shown, layOutAgain(shown.roots, (id) => shown.below(id), this.head, columnOf));
  }

  /** On the way from an earlier plan to this one, of which a part has passed. */
  since(before: Plan, { x, y }: Shift, by: number): Plan {
    const spots = [...this.spots.values()].map((spot) => {
      const start = before.get(spot.id);
      return start ? { ...spot, x: mix(start.x + x, spot.x, by), y: mix(start.y + y, spot.y, by) } : spot;
    });
    return new Plan(this.tree, this.shown, { spots, regions: this.regions, head: this.head });
  }

  /** Those that stand beside the order until the map is tidied. */
  get loose(): readonly Spot[] {
    return [...this.strangers.values()];
  }

  get(id: string): Spot | undefined {
    return this.spots.get(id);
  }

  within(box: Box): Spot[] {
    return this.grid.within(box);
  }

  fans(view: Box): Fan[] {
    return this.lines.fans.filter((fan) => meet(fan.box, view));
  }

  curves(view: Box): Curve[] {
    return this.lines.curves.filter((curve) => meet(curve.box, view));
  }

  links(view: Box): Curve[] {
    return this.lines.links.filter((link) => meet(link.box, view));
  }

  /** Gives a new argument a place, if it is to be seen at all. */
  admit(id: string): void {
    const above = this.tree.above(id);
    const parent = above === null ? undefined : this.get(above);
    const position = this.tree.positionOf(id)?.id ?? '';
    const region = this.regions.get(position);
    if (this.spots.has(id) || !parent || !region || !this.shown.below(parent.id).includes(id)) {
      return;
    }
    const beside = this.shown.below(parent.id).flatMap((other) => this.get(other) ?? []).filter((spot) => !spot.stray);
    const last = beside.at(-1) ?? { x: parent.x + step.across, y: parent.y - step.down, column: 0, lane: null };
    const columns = [...new Set([last.x, ...beside.map((spot) => spot.x)])];
    const ground = { ...region, top: this.get(position)?.y ?? region.top };
    const slot = slotFor({ x: last.x, y: last.y + step.down }, columns, ground, (box) => this.isFree(box, region));
    const line = beside.find((spot) => spot.x === slot.x) ?? (slot.x === last.x ? last : null);
    const { column, lane } = line ?? last;
    this.add({ id, ...slot, column, lane, loose: true, stray: line === null });
    this.redraw();
  }

  /** What hangs elsewhere now stays where it is, with a line of its own, until the map is tidied. */
  uproot(id: string): void {
    const spot = this.spots.get(id);
    if (spot) {
      this.grid.remove(spot);
      this.add({ ...spot, lane: null, loose: true, stray: true });
      this.redraw();
    }
  }

  /** Lets lines and links be drawn anew after something has come or gone. */
  redraw(): void {
    this.drawn = null;
  }

  private add(spot: Spot): void {
    this.spots.set(spot.id, spot);
    this.grid.put(spot);
    if (spot.loose) {
      this.strangers.set(spot.id, spot);
      this.bounds = hull([this.bounds, around(cardAt(spot.x, spot.y), margin)]) ?? this.bounds;
    }
  }

  private isFree(box: Box, own: Box): boolean {
    return (
      this.grid.within(box).length === 0 &&
      [...this.regions.values()].every((region) => region === own || !meet(region, box))
    );
  }

  private get lines(): { fans: Fan[]; curves: Curve[]; links: Curve[] } {
    return (this.drawn ??= { ...this.drawTree(), links: this.drawLinks() });
  }

  private drawTree(): { fans: Fan[]; curves: Curve[] } {
    const fans: Fan[] = [];
    const curves: Curve[] = [];
    for (const parent of this.spots.values()) {
      const replies = this.shown.below(parent.id).flatMap((id) => this.get(id) ?? []);
      const fan = fanOf(parent, replies.filter((reply) => !reply.stray));
      fans.push(...(fan ? [fan] : []));
      for (const reply of replies.filter((one) => one.stray)) {
        curves.push(strayCurve(parent, reply, this.tree.get(reply.id)?.relation ?? null));
      }
    }
    return { fans, curves };
  }

  private drawLinks(): Curve[] {
    return [...this.tree.links].flatMap((link) => {
      const from = this.get(this.shown.standIn(link.from) ?? '');
      const to = this.get(this.shown.standIn(link.to) ?? '');
      return from && to && from !== to ? [linkCurve(link.id, link.relation, from, to)] : [];
    });
  }
}

function mix(from: number, to: number, by: number): number {
  return from + (to - from) * by;
}
