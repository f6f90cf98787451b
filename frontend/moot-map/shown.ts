import type { Tree } from './tree';

/** What of the tree is laid out: nothing beneath a collapsed one and, in focus, only one path and what hangs on it. */
export class Shown {
  private readonly way: ReadonlySet<string>;

  constructor(
    private readonly tree: Tree,
    readonly collapsed: ReadonlySet<string>,
    readonly focus: string | null,
  ) {
    this.way = new Set(focus === null ? [] : tree.path(focus));
  }

  get roots(): string[] {
    const roots = this.tree.positions.map((position) => position.id);
    return this.focus === null ? roots : roots.filter((root) => this.way.has(root));
  }

  below(id: string): readonly string[] {
    if (this.collapsed.has(id)) {
      return [];
    }
    const all = this.tree.below(id);
    return this.focus !== id && this.way.has(id) ? all.filter((reply) => this.way.has(reply)) : all;
  }

  /** The argument itself or, when it is folded away, the one that stands for it; null when it is out of focus. */
  standIn(id: string): string | null {
    const path = this.tree.path(id);
    if (this.focus !== null && !path.includes(this.focus) && !this.way.has(id)) {
      return null;
    }
    return path.findLast((above) => above !== id && this.collapsed.has(above)) ?? id;
  }

  /** The same with one more folded, or one less. */
  toggled(id: string): Shown {
    const collapsed = new Set(this.collapsed);
    if (!collapsed.delete(id)) {
      collapsed.add(id);
    }
    return new Shown(this.tree, collapsed, this.focus);
  }

  /** The same with an argument in view, whatever was folded or left out above it. */
  opened(id: string): Shown {
    const path = new Set(this.tree.path(id).slice(1));
    const hidden = this.focus !== null && this.standIn(id) === null;
    const collapsed = new Set([...this.collapsed].filter((shut) => !path.has(shut)));
    return new Shown(this.tree, collapsed, hidden ? null : this.focus);
  }

  focused(id: string | null): Shown {
    return new Shown(this.tree, this.collapsed, id);
  }
}
