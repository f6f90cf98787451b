/** How much is drawn of each argument: a block of colour, its signs, the beginning of its claim, or the whole card. */
export type Level = 'far' | 'block' | 'brief' | 'near';

/** What can be read at a zoom, where `full` is the zoom of text in its own size. */
export function levelOf(zoom: number, full: number): Level {
  const share = zoom / full;
  return share >= 0.62 ? 'near' : share >= 0.35 ? 'brief' : share >= 0.13 ? 'block' : 'far';
}

/** Whether claims can be read at a zoom. */
export function readable(zoom: number, full: number): boolean {
  return ['near', 'brief'].includes(levelOf(zoom, full));
}
