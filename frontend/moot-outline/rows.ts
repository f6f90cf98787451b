import type { Position, Put, Row } from './model';

/**
 * The arguments that have arrived, in the order of the outline, and those held back so that nothing
 * moves under the reader's eye. It knows order only; what is in view is for the element to say.
 */
export class Rows {
  private order: Row[] = [];
  private byId = new Map<string, Row>();
  private waiting: Put[] = [];
  private children = new Set<string>();

  constructor(
    private positions: readonly Position[],
    rows: readonly Row[],
    private more: number,
  ) {
    this.extend(rows, more);
  }

  get all(): readonly Row[] {
    return this.order;
  }

  get held(): readonly Put[] {
    return this.waiting;
  }

  get(id: string): Row | undefined {
    return this.byId.get(id);
  }

  hasReplies(id: string): boolean {
    return this.children.has(id);
  }

  isHeld(id: string | null): boolean {
    return this.waiting.some((put) => put.row.id === id);
  }

  /** The next page; what a change has brought meanwhile is refreshed, not shown twice. */
  extend(rows: readonly Row[], more: number): void {
    this.more = more;
    for (const row of rows) {
      this.waiting = this.waiting.filter((put) => put.row.id !== row.id);
      if (!this.refresh(row)) {
        this.insertAt(this.order.length, row);
      }
    }
  }

  recount(positions: readonly Position[], more: number): void {
    this.positions = positions;
    this.more = more;
  }

  /** Patches a row that is already here or waiting; false when it is new. */
  refresh(row: Row): boolean {
    if (this.isHeld(row.id)) {
      this.waiting = this.waiting.map((put) => (put.row.id === row.id ? { row, after: put.after } : put));
      return true;
    }
    if (!this.byId.has(row.id)) {
      return false;
    }
    this.byId.set(row.id, row);
    this.order[this.order.findIndex((known) => known.id === row.id)] = row;
    return true;
  }

  /** Where a new row belongs, or null when its place is on a page that has not come yet. */
  placeOf(put: Put): number | null {
    if (put.after !== null) {
      const before = this.order.findIndex((row) => row.id === put.after);
      return before < 0 ? null : before + 1;
    }
    const rank = this.rank(put.row.position);
    const next = this.order.findIndex((row) => this.rank(row.position) >= rank);
    if (next >= 0) {
      return next;
    }
    return this.more > 0 ? null : this.order.length;
  }

  hold(put: Put): void {
    this.waiting.push(put);
  }

  /** Inserts a row; one that waits for the same place comes after it, as it did on the server. */
  insert(put: Put): boolean {
    const place = this.placeOf(put);
    if (place === null) {
      return false;
    }
    this.insertAt(place, put.row);
    this.waiting = this.waiting.map((other) =>
      other.after === put.after && (put.after !== null || other.row.position === put.row.position)
        ? { row: other.row, after: put.row.id }
        : other,
    );
    return true;
  }

  /** Inserts all that waited and says which rows these were. */
  release(): string[] {
    const released = this.waiting;
    this.waiting = [];
    return released.filter((put) => this.insert(put)).map((put) => put.row.id);
  }

  /** The row and all above it, nearest first. */
  chain(id: string): Row[] {
    const chain: Row[] = [];
    for (let row = this.byId.get(id); row; row = row.parent === null ? undefined : this.byId.get(row.parent)) {
      chain.push(row);
    }
    return chain;
  }

  private insertAt(place: number, row: Row): void {
    this.order.splice(place, 0, row);
    this.byId.set(row.id, row);
    if (row.parent !== null) {
      this.children.add(row.parent);
    }
  }

  private rank(position: string): number {
    return this.positions.findIndex((known) => known.id === position);
  }
}
