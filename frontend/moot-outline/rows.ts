import { type Patch, patched, type Position, type Put, type Row } from './model';

/** What bears on a row that has not come yet, and the version of the debate that says so. */
interface Late {
  readonly version: number;
  readonly put?: Put;
  readonly patch?: Patch;
}

/**
 * The arguments that have arrived, in the order of the outline, and those held back so that nothing
 * moves under the reader's eye. It knows order only; what is in view is for the element to say.
 */
export class Rows {
  private order: Row[] = [];
  private byId = new Map<string, Row>();
  private waiting: Put[] = [];
  private children = new Set<string>();
  private late: Late[] = [];
  /** Whether all had come before the rows that are being put in. */
  private complete = false;

  constructor(
    private positions: readonly Position[],
    rows: readonly Row[],
    private total: number,
  ) {
    this.extend(rows, total, 0);
  }

  get all(): readonly Row[] {
    return this.order;
  }

  /** How many there are that have not come. */
  get more(): number {
    return Math.max(0, this.total - this.order.length - this.waiting.length);
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

  /**
   * The next page. What a change has brought meanwhile is not shown twice and stays as it is, for changes have kept it
   * up to date.
   *
   * @param version of the debate as the page shows it; what came late for it since is done now
   */
  extend(rows: readonly Row[], total: number, version: number): void {
    this.total = Math.max(this.total, total);
    for (const row of rows.filter((one) => !this.byId.has(one.id))) {
      const held = this.waiting.find((put) => put.row.id === row.id);
      this.waiting = this.waiting.filter((put) => put !== held);
      this.insertAt(this.order.length, held?.row ?? row);
    }
    this.complete = this.order.length + this.waiting.length >= total;
    const late = this.late.filter((one) => one.version > version);
    this.late = [];
    late.forEach((one) => this.catchUp(one));
  }

  /** Before the rows are put in that make up the new number. */
  recount(positions: readonly Position[], total: number): void {
    this.complete = this.more === 0;
    this.positions = positions;
    this.total = total;
  }

  /** Changes a row where it is, or once it has come. */
  patch(patch: Patch, version: number): void {
    const known = this.byId.get(patch.id) ?? this.waiting.find((put) => put.row.id === patch.id)?.row;
    if (known) {
      this.refresh(patched(known, patch));
    } else {
      this.late.push({ version, patch });
    }
  }

  /** Remembers a row that belongs where no page has come yet. */
  putOff(put: Put, version: number): void {
    this.late.push({ version, put });
  }

  private catchUp(late: Late): void {
    if (late.patch) {
      this.patch(late.patch, late.version);
    } else if (late.put && !this.refresh(late.put.row) && !this.insert(late.put)) {
      this.late.push(late);
    }
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
    return this.complete ? this.order.length : null;
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
