import type { Position, Row } from './model';
import type { Rows } from './rows';

/** One line of the tree: the head of a position, an argument, or the place where more will come. */
export interface Item {
  readonly key: string;
  readonly position: Position;
  readonly row: Row | null;
  readonly above: string | null;
  readonly level: number;
  readonly place: number;
  /** How many stand beside each other there; -1 as long as some of them have not come. */
  readonly size: number;
  /** Null for an item without anything beneath. */
  readonly expanded: boolean | null;
  readonly waits: boolean;
}

/** Lays out the tree as flat lines, leaving out what stands beneath a collapsed one. */
export function layOut(positions: readonly Position[], rows: Rows, collapsed: ReadonlySet<string>, more: number): Item[] {
  const sizes = sizesOf(rows, more > 0);
  const last = rows.all.at(-1)?.position ?? positions[0]?.id;
  return positions.flatMap((position, index) => {
    const mine = rows.all.filter((row) => row.position === position.id);
    const open = !collapsed.has(position.id);
    const head: Item = {
      key: position.id,
      position,
      row: null,
      above: null,
      level: 1,
      place: index + 1,
      size: positions.length,
      expanded: mine.length > 0 ? open : null,
      waits: false,
    };
    const lines = open ? linesOf(position, mine, rows, collapsed, sizes) : [];
    const wait: Item = { ...head, key: 'more', waits: true };
    return more > 0 && position.id === last ? [head, ...lines, wait] : [head, ...lines];
  });
}

/** Lays out rows that stand apart, each a line of its own. */
export function layFlat(positions: readonly Position[], rows: Rows, more: number): Item[] {
  const size = rows.all.length + more;
  const lines = rows.all.flatMap((row, index): Item[] => {
    const position = positions.find((one) => one.id === row.position);
    return position
      ? [{ key: row.id, position, row, above: null, level: 1, place: index + 1, size, expanded: null, waits: false }]
      : [];
  });
  const last = lines.at(-1);
  return more > 0 && last ? [...lines, { ...last, key: 'more', row: null, waits: true }] : lines;
}

/** How many new ones wait beneath each line that is shown. */
export function newsOf(items: readonly Item[], rows: Rows): Map<string, number> {
  const shown = new Set(items.map((item) => item.key));
  const held = new Map(rows.held.map(({ row }) => [row.id, row]));
  const news = new Map<string, number>();
  for (const { row } of rows.held) {
    let top = row;
    for (let next: Row | undefined = row; next; next = held.get(next.parent ?? '')) {
      top = next;
    }
    const above = rows.chain(top.parent ?? '').find((one) => shown.has(one.id))?.id ?? row.position;
    news.set(above, (news.get(above) ?? 0) + 1);
  }
  return news;
}

function linesOf(
  position: Position,
  rows: readonly Row[],
  known: Rows,
  collapsed: ReadonlySet<string>,
  sizes: ReadonlyMap<string, number>,
): Item[] {
  const places = new Map<string, number>();
  const lines: Item[] = [];
  let hiddenBelow = Infinity;
  for (const row of rows) {
    const above = row.parent ?? position.id;
    const place = (places.get(above) ?? 0) + 1;
    places.set(above, place);
    if (row.depth > hiddenBelow) {
      continue;
    }
    const shut = collapsed.has(row.id);
    hiddenBelow = shut ? row.depth : Infinity;
    lines.push({
      key: row.id,
      position,
      row,
      above,
      level: row.depth + 2,
      place,
      size: sizes.get(above) ?? place,
      expanded: known.hasReplies(row.id) ? !shut : null,
      waits: false,
    });
  }
  return lines;
}

function sizesOf(rows: Rows, more: boolean): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const row of rows.all) {
    const above = row.parent ?? row.position;
    sizes.set(above, (sizes.get(above) ?? 0) + 1);
  }
  const last = more ? rows.all.at(-1) : undefined;
  const cut = last ? [last.position, ...rows.chain(last.id).map((row) => row.id)] : [];
  cut.forEach((above) => sizes.set(above, -1));
  return sizes;
}
