import type { Plan } from './plan';

/** What a key asks for. */
export type Wish =
  | { readonly go: string }
  | { readonly toggle: string }
  | { readonly open: string }
  | { readonly why: string }
  | { readonly zoom: number }
  | 'fit'
  | 'focus'
  | 'release';

/** The keys of the map: arrows along the tree as it is drawn, and what else the buttons do. */
export function wishOf(key: string, plan: Plan, current: string | null): Wish | null {
  const roots = plan.shown.roots;
  const at = current !== null && plan.get(current) ? current : null;
  switch (key) {
    case 'ArrowLeft':
      return go(at === null ? roots[0] : (plan.tree.above(at) ?? undefined));
    case 'ArrowRight':
      return at === null ? go(roots[0]) : plan.shown.collapsed.has(at) ? { toggle: at } : go(plan.shown.below(at)[0]);
    case 'ArrowDown':
      return go(at === null ? roots[0] : beside(plan, at, 1));
    case 'ArrowUp':
      return go(at === null ? roots[0] : beside(plan, at, -1));
    case 'Enter':
      return at !== null && plan.tree.get(at) ? { open: at } : null;
    case 'w':
      return at !== null && plan.tree.get(at) ? { why: at } : null;
    case ' ':
      return at !== null && plan.tree.beneath(at) > 0 ? { toggle: at } : null;
    case '+':
    case '=':
      return { zoom: 1.4 };
    case '-':
      return { zoom: 1 / 1.4 };
    case '0':
      return 'fit';
    case 'f':
      return 'focus';
    case 'Escape':
      return 'release';
    default:
      return null;
  }
}

function beside(plan: Plan, id: string, by: number): string | undefined {
  const above = plan.tree.above(id);
  const all = above === null ? plan.shown.roots : plan.shown.below(above);
  return all[all.indexOf(id) + by];
}

function go(id: string | undefined): Wish | null {
  return id === undefined ? null : { go: id };
}
