import type { Change, Debate } from './model';
import { Passage } from './passage';
import { Plan, type Shift } from './plan';
import { Shown } from './shown';
import type { Size } from './sizes';
import { Tree } from './tree';

interface Move {
  readonly before: Plan;
  readonly shift: Shift;
  readonly passage: Passage;
}

const still = { x: 0, y: 0 };

/** What the map shows and how it came there: the plan, what is chosen, what is new, what is just moving. */
export class Scene {
  tree = new Tree({ positions: [], nodes: [], links: [] });
  plan = new Plan(this.tree, new Shown(this.tree, new Set(), null), { spots: [], regions: new Map(), head: 0 });
  lit: ReadonlySet<string> | null = null;
  selected: string | null = null;
  readonly fresh = new Set<string>();
  private readonly coming = new Map<string, Passage>();
  private move: Move | null = null;
  private unfocused: Plan | null = null;

  /** Shows a debate; one that is already shown keeps its places, and what is new finds its own. */
  load(debate: Debate, view: Size): 'begun' | 'continued' {
    const before = this.unfocused ?? this.plan;
    this.tree = new Tree(debate);
    const kept = before.tree.size > 0 && [...before.tree.all].every(({ id }) => this.tree.get(id));
    const collapsed = kept ? before.shown.collapsed : new Set<string>();
    const shown = new Shown(this.tree, collapsed, null);
    this.plan = kept ? Plan.keeping(this.tree, shown, before) : Plan.tidy(this.tree, shown, view);
    this.unfocused = null;
    this.still();
    if (!kept) {
      this.fresh.clear();
    }
    this.choose(this.has(this.selected) ? this.selected : null);
    return kept ? 'continued' : 'begun';
  }

  /** Takes in what has come; says which arguments are new. */
  change({ put, links, gone }: Change): string[] {
    const [added, moved]: [string[], string[]] = [[], []];
    for (const node of put) {
      const kind = this.tree.put(node);
      (kind === 'new' ? added : kind === 'moved' ? moved : []).push(node.id);
    }
    gone.forEach((id) => this.tree.untie(id));
    links.forEach((link) => this.tree.tie(link));
    for (const plan of [this.plan, ...(this.unfocused ? [this.unfocused] : [])]) {
      added.forEach((id) => plan.admit(id));
      moved.forEach((id) => plan.uproot(id));
      plan.redraw();
    }
    added.forEach((id) => this.coming.set(id, new Passage()));
    added.filter((id) => !this.tree.get(id)?.mine).forEach((id) => this.fresh.add(id));
    this.choose(this.selected);
    return added;
  }

  has(id: string | null): boolean {
    return id !== null && (this.tree.get(id) ?? this.tree.position(id)) !== undefined;
  }

  /** Tells the path of one argument and its direct replies apart from all the rest. */
  choose(id: string | null): void {
    this.selected = id;
    this.lit = id === null || this.plan.shown.focus !== null ? null : new Set([...this.tree.path(id), ...this.tree.below(id)]);
    if (id !== null) {
      this.fresh.delete(id);
    }
  }

  /** Folds what hangs on one, or unfolds it; says how far that one has moved. */
  toggle(id: string): Shift {
    return this.turnTo(this.plan.refolded(this.plan.shown.toggled(id)), id);
  }

  tidy(view: Size, anchor: string | null): Shift {
    return this.turnTo(Plan.tidy(this.tree, this.plan.shown, view), anchor);
  }

  /** Shows one path and what hangs on it alone, or all again as it was. */
  focus(id: string | null, view: Size): Shift {
    const whole = this.unfocused ?? this.plan;
    this.unfocused = id === null ? null : whole;
    const to = id === null ? whole : Plan.tidy(this.tree, whole.shown.focused(id), view);
    return this.turnTo(to, id ?? this.selected);
  }

  /** Makes sure that an argument is laid out; says how far the one chosen has moved meanwhile. */
  open(id: string, view: Size): Shift {
    const shift = this.plan.get(id) || this.plan.shown.focus === null ? still : this.focus(null, view);
    if (this.plan.get(id)) {
      return shift;
    }
    const more = this.turnTo(this.plan.refolded(this.plan.shown.opened(id)), this.selected);
    return { x: shift.x + more.x, y: shift.y + more.y };
  }

  /** The plan as it looks at a moment, which may be on the way. */
  planAt(now: number): Plan {
    const by = this.move?.passage.at(now) ?? 1;
    if (!this.move || by >= 1) {
      this.move = null;
      return this.plan;
    }
    return this.plan.since(this.move.before, this.move.shift, by);
  }

  growthAt(now: number): ReadonlyMap<string, number> {
    const growth = new Map<string, number>();
    for (const [id, passage] of this.coming) {
      const by = passage.at(now);
      if (by >= 1) {
        this.coming.delete(id);
      } else {
        growth.set(id, by);
      }
    }
    return growth;
  }

  /** Ends all that is on its way. */
  still(): void {
    this.move = null;
    this.coming.clear();
  }

  get moves(): boolean {
    return this.move !== null || this.coming.size > 0;
  }

  private turnTo(plan: Plan, anchor: string | null): Shift {
    const [from, to] = [this.plan.get(anchor ?? ''), plan.get(anchor ?? '')];
    const shift = from && to ? { x: to.x - from.x, y: to.y - from.y } : still;
    this.move = { before: this.plan, shift, passage: new Passage() };
    this.plan = plan;
    this.choose(this.selected);
    return shift;
  }
}
