import type { Argument, Debate, Link, Position } from './model';

/** The debate as the map knows it: what hangs on what, and how much is beneath. Nothing is ever taken out. */
export class Tree {
  readonly positions: readonly Position[];
  private readonly known = new Map<string, Argument>();
  private readonly replies = new Map<string, string[]>();
  /** Counted when somebody asks, since of several moves only the last one leaves a tree. */
  private readonly counts = new Map<string, number>();
  private readonly ties = new Map<string, Link>();

  constructor({ positions, nodes, links }: Debate) {
    this.positions = positions;
    nodes.forEach((node) => this.put(node));
    links.forEach((link) => this.tie(link));
  }

  get size(): number {
    return this.known.size;
  }

  get all(): Iterable<Argument> {
    return this.known.values();
  }

  get links(): Iterable<Link> {
    return this.ties.values();
  }

  get(id: string): Argument | undefined {
    return this.known.get(id);
  }

  position(id: string): Position | undefined {
    return this.positions.find((position) => position.id === id);
  }

  /** The position of an argument, or the position that is meant itself. */
  positionOf(id: string): Position | undefined {
    return this.position(this.known.get(id)?.position ?? id);
  }

  /** Takes in an argument: one that is new, one that hangs elsewhere now, or one that only says something else. */
  put(node: Argument): 'new' | 'moved' | 'changed' {
    const before = this.known.get(node.id);
    const same = before && parentOf(before) === parentOf(node);
    if (before && !same) {
      const siblings = this.replies.get(parentOf(before)) ?? [];
      siblings.splice(siblings.indexOf(node.id), 1);
    }
    this.known.set(node.id, node);
    if (!same) {
      const siblings = this.replies.get(parentOf(node)) ?? [];
      siblings.push(node.id);
      this.replies.set(parentOf(node), siblings);
      this.counts.clear();
    }
    return before === undefined ? 'new' : same ? 'changed' : 'moved';
  }

  tie(link: Link): void {
    this.ties.set(link.id, link);
  }

  untie(id: string): void {
    this.ties.delete(id);
  }

  above(id: string): string | null {
    const node = this.known.get(id);
    return node ? parentOf(node) : null;
  }

  below(id: string): readonly string[] {
    return this.replies.get(id) ?? [];
  }

  /** How many arguments hang on this one, at any depth. */
  beneath(id: string): number {
    let count = this.counts.get(id);
    if (count === undefined) {
      count = this.below(id).reduce((sum, reply) => sum + 1 + this.beneath(reply), 0);
      this.counts.set(id, count);
    }
    return count;
  }

  /** The argument and all above it up to its position, nearest first. */
  path(id: string): string[] {
    const path: string[] = [];
    for (let at: string | null = id; at !== null; at = this.above(at)) {
      path.push(at);
    }
    return path;
  }
}

function parentOf({ parent, position }: Argument): string {
  return parent ?? position;
}
