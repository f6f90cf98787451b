import { card, gap, lane, margin, type Size, step } from './sizes';

/** An argument with all that hangs on it, and the room that this takes. */
export interface Block {
  readonly id: string;
  readonly inner: readonly Block[];
  /** For a position, which keeps room for more on its ground, how much of it is left free above for its name. */
  readonly head: number | null;
  width: number;
  height: number;
  /** The height with all beneath in one column each; unknown at first. */
  straight: number;
  /** The replies as they are parted into columns, top to bottom and then to the right. */
  columns: readonly (readonly Block[])[];
}

/** How the replies of one are parted into columns, given how tall they would be in one. */
export type Parting = (inner: readonly Block[], height: number) => readonly (readonly Block[])[];

/** The ground of a position on which little is argued yet: four columns, four rows. */
const least: Size = { width: 4 * step.across - gap.across, height: 4 * step.down };

/** The whole debate has no name and holds the positions. */
export const whole = '';

export function grow(roots: readonly string[], below: (id: string) => readonly string[], head: number): Block {
  const one = (id: string, ids: readonly string[], depth: number): Block => ({
    id,
    inner: ids.map((reply) => one(reply, below(reply), depth + 1)),
    head: depth === 1 ? head : null,
    width: 0,
    height: 0,
    straight: Infinity,
    columns: [],
  });
  return one(whole, roots, 0);
}

/** In as few columns as have the limit for a height, and these as even as they come. */
export function parted(limit: number): Parting {
  return (inner, height) => {
    const most = Math.ceil(height / limit);
    let cap = height / most;
    let columns = most === 1 ? [inner] : filled(inner, cap);
    while (columns.length > most) {
      cap *= 1.05;
      columns = filled(inner, cap);
    }
    return columns;
  };
}

/** Each in the column in which it was; those that were nowhere come last. */
export function kept(columnOf: (id: string) => number | undefined): Parting {
  return (inner) => {
    const columns: Block[][] = [];
    for (const block of inner) {
      (columns[columnOf(block.id) ?? Math.max(columns.length - 1, 0)] ??= []).push(block);
    }
    return columns.filter((column) => column.length > 0);
  };
}

/** Lets all replies stand in one column. */
export function straighten(all: Block): void {
  measure(all, (inner) => [inner]);
  const note = (block: Block): void => {
    block.straight = block.height;
    block.inner.forEach(note);
  };
  note(all);
}

/** Gives a block and all within it their room; what is straight and low enough stays as it is. */
export function measure(block: Block, parting: Parting, low = 0): void {
  if (block.straight <= low) {
    return;
  }
  const { inner } = block;
  block.columns = [];
  block.width = block.id === whole ? -gap.across : card.width;
  block.height = block.id === whole ? 0 : card.height;
  if (inner.length > 0) {
    inner.forEach((one) => measure(one, parting, low));
    block.columns = parting(inner, heightOf(inner));
    const lead = leads(block) ? lane : 0;
    block.height = Math.max(block.height, ...block.columns.map((column) => lead + heightOf(column)));
    block.width = block.columns.reduce((sum, column) => sum + gap.across + widthOf(column), block.width);
  }
  if (block.head !== null) {
    block.width = Math.max(block.width, least.width) + 2 * margin;
    block.height = block.head + Math.max(block.height * 1.08 + step.down, least.height) + 2 * margin;
  }
}

/** Whether a line of its own leads above the replies to their columns. */
export function leads({ id, columns }: Block): boolean {
  return id !== whole && columns.length > 1;
}

export function heightOf(column: readonly Block[]): number {
  return column.reduce((sum, block) => sum + block.height + gap.down, -gap.down);
}

export function widthOf(column: readonly Block[]): number {
  return column.reduce((most, block) => Math.max(most, block.width), 0);
}

function filled(inner: readonly Block[], cap: number): Block[][] {
  const columns: Block[][] = [];
  let room = 0;
  for (const block of inner) {
    if (room < block.height || columns.length === 0) {
      columns.push([]);
      room = cap;
    }
    columns.at(-1)?.push(block);
    room -= block.height + gap.down;
  }
  return columns;
}
