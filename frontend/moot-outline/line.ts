import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../shared/words';
import { card, head } from './card';
import type { Item } from './items';

/** What a line shows beside its data: where the reader is, and what has come since. */
export interface State {
  readonly current: boolean;
  readonly selected: boolean;
  readonly fresh: boolean;
  readonly news: number;
  readonly mayPost: boolean;
  /** The words that were searched for. */
  readonly words: readonly string[];
}

/** One line of the tree, or the shape of those to come. */
export function line(texts: Texts, item: Item, state: State): TemplateResult {
  const { key, row, position } = item;
  if (item.waits) {
    const shape = html`<div class="moot-outline__shape"></div>`;
    return html`<div class="moot-outline__wait" aria-hidden="true">${shape}${shape}</div>`;
  }
  const look = [`moot-position--${position.letter.toLowerCase()}`, `moot-outline__line--${row?.stance ?? 'head'}`];
  return html`<div
    role="treeitem"
    data-key=${key}
    class="moot-outline__line ${look.join(' ')}"
    style="--depth: ${Math.max(0, item.level - 2)}"
    tabindex=${state.current ? 0 : -1}
    aria-level=${item.level}
    aria-posinset=${item.place}
    aria-setsize=${item.size}
    aria-expanded=${item.expanded ?? nothing}
    aria-selected=${row ? state.selected : nothing}
  >
    ${row ? card(texts, item, row, state) : head(texts, item, state)}
  </div>`;
}
