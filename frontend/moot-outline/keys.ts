import type { Item } from './items';

/** What a key asks for: to go to a line, to open or shut one, or to act on it. */
export type Wish =
  | { readonly go: string }
  | { readonly toggle: string }
  | { readonly act: 'open' | 'answer'; readonly on: string };

/**
 * The keys of a tree, as the ARIA practices describe them, and `a` to answer. What has not come yet is not passed over.
 */
export function wishOf(key: string, items: readonly Item[], current: string): Wish | null {
  const lines = items.filter((item) => !item.waits);
  const index = lines.findIndex((item) => item.key === current);
  const item = lines[index];
  if (!item) {
    return null;
  }
  const go = (to: Item | undefined): Wish | null => (to && !to.waits ? { go: to.key } : null);
  const below = items[items.indexOf(item) + 1];
  switch (key) {
    case 'ArrowDown':
      return go(below);
    case 'ArrowUp':
      return go(lines[index - 1]);
    case 'Home':
      return go(lines[0]);
    case 'End':
      return go(lines.at(-1));
    case 'ArrowRight':
      return item.expanded === false ? { toggle: item.key } : item.expanded ? go(below) : null;
    case 'ArrowLeft':
      return item.expanded ? { toggle: item.key } : item.above === null ? null : { go: item.above };
    case 'Enter':
    case ' ':
      return item.row ? { act: 'open', on: item.key } : { toggle: item.key };
    case 'a':
      return item.row ? { act: 'answer', on: item.key } : null;
    default:
      return null;
  }
}
