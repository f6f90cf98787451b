import { viewOf } from '../shared/view';
import type { Position, Row } from './model';
import type { Rows } from './rows';

/** Says of a new row and its place in the order whether putting it in would move what is in view. */
export type Seams = (row: Row, place: number) => boolean;

/** Looks at the screen once, before a change, so that a burst of new rows costs one measurement. */
export function seamsOf(
  host: HTMLElement,
  lines: readonly HTMLElement[],
  positions: readonly Position[],
  rows: Rows,
  collapsed: ReadonlySet<string>,
): Seams {
  if (!host.checkVisibility()) {
    return () => false;
  }
  const view = viewOf(host);
  const tops = new Map(lines.map((line) => [line.dataset['key'], line.getBoundingClientRect().top]));
  return (row, place) => {
    const above = [row.position, ...rows.chain(row.parent ?? '').map((one) => one.id)];
    if (above.some((id) => collapsed.has(id))) {
      return false;
    }
    const rank = positions.findIndex((position) => position.id === row.position);
    const below = [
      ...rows.all.slice(place).filter((other) => other.position === row.position),
      ...positions.slice(rank + 1),
    ];
    const seam = below.map(({ id }) => tops.get(id)).find((top) => top !== undefined);
    return seam !== undefined && seam > view.top + 1 && seam < view.bottom;
  };
}
