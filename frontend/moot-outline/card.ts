import { html, nothing, type TemplateResult } from 'lit';
import { found } from '../shared/found';
import { badge, letter, relation } from '../shared/marks';
import { type Standing, standing } from '../shared/standing';
import { stances } from '../shared/stances';
import { count, say, type Texts, when, whenExactly } from '../shared/words';
import type { Item } from './items';
import type { State } from './line';
import type { Cited, Row, Tie } from './model';

/** The head of a position, from which one argues for it. */
export function head(texts: Texts, item: Item, state: State): TemplateResult {
  const { position } = item;
  return html`<div class="moot-outline__head">
    <div class="moot-outline__title">
      ${letter(position.letter)}<span class="moot-outline__label">${position.label}</span>
      <span class="moot-muted">${count(texts, 'arguments', position.count)}</span>
    </div>
    <p class="moot-outline__statement">${position.statement}</p>
    <div class="moot-outline__foot">
      ${state.mayPost ? button('argue', say(texts, 'argue'), state) : nothing}
      ${item.expanded === null ? nothing : toggle(item, state, say(texts, item.expanded ? 'collapse' : 'expand'))}
    </div>
    ${news(texts, state)}
  </div>`;
}

/** The card of an argument: how it bears, what it claims, what it rests on, who said it. */
export function card(texts: Texts, item: Item, row: Row, state: State): TemplateResult {
  const { letter: name } = item.position;
  const gone = row.trace !== null;
  return html`<article class="moot-card moot-outline__card ${state.selected ? 'moot-card--selected' : ''}" role="presentation">
    <div class="moot-outline__bearing">
      ${letter(name)}${row.relation === null ? nothing : relation(texts, row.relation)}
      <span class="moot-muted">${stances(texts, name, row)}</span>
      ${row.trace === null ? nothing : html`<span class="moot-outline__trace">${say(texts, `trace.${row.trace}`)}</span>`}
      ${row.standing === null || gone ? nothing : why(texts, row.standing, state)}
    </div>
    ${row.context === null ? nothing : html`<p class="moot-outline__context moot-muted">${say(texts, 'context', row.context)}</p>`}
    ${row.claim === '' ? nothing : claim(row, gone, state)}
    ${row.hit === null ? nothing : html`<p class="moot-outline__hit">${found(row.hit, state.words)}</p>`}
    ${qualifier(texts, row)}
    ${gone ? nothing : rests(texts, row)}
    ${ties(texts, row)}
    <div class="moot-outline__foot">
      <span class="moot-outline__meta">${meta(texts, row)}</span>
      ${item.expanded === null
        ? row.replies > 0
          ? html`<span class="moot-muted">${count(texts, 'replies', row.replies)}</span>`
          : nothing
        : toggle(item, state, count(texts, 'replies', row.replies))}
      ${state.mayPost && !gone ? button('answer', say(texts, 'answer'), state) : nothing}
    </div>
    ${news(texts, row.mine ? { ...state, fresh: false } : state)}
  </article>`;
}

function claim(row: Row, gone: boolean, state: State): TemplateResult {
  return html`<p class="moot-outline__claim ${gone ? 'moot-outline__claim--withdrawn' : ''}">${found(row.claim, state.words)}</p>`;
}

/** How it stands, which leads to what explains it. */
function why(texts: Texts, kind: Standing, { current }: State): TemplateResult {
  return html`<button
    type="button"
    class="moot-outline__why"
    data-action="why"
    title=${say(texts, 'why')}
    tabindex=${current ? 0 : -1}
  >
    ${standing(texts, kind)}
  </button>`;
}

/** Its links, a line each: those by which it bears on others, then those by which others bear on it. */
function ties(texts: Texts, { links, linked }: Row): TemplateResult | typeof nothing {
  return links.length + linked.length === 0
    ? nothing
    : html`<ul class="moot-outline__ties" aria-label=${say(texts, 'links')}>
        ${links.map((one) => tie(texts, one, say(texts, `relation.${one.relation}`)))}
        ${linked.map((one) => tie(texts, one, say(texts, `linked.${one.relation}`)))}
      </ul>`;
}

function tie(texts: Texts, { relation: kind, letter: name, label }: Tie, words: string): TemplateResult {
  return html`<li>
    ${relation(texts, kind, words)}${letter(name)}<span class="moot-outline__tie">${label || say(texts, 'trace.hidden')}</span>
  </li>`;
}

function qualifier(texts: Texts, row: Row): TemplateResult | typeof nothing {
  if (!row.sure && !row.unless) {
    return nothing;
  }
  const parts = [row.sure && say(texts, `sure.${row.sure}`), row.unless && say(texts, 'unless', row.unless)];
  return html`<p class="moot-outline__qualifier">${parts.filter(Boolean).join(', ')}</p>`;
}

function rests(texts: Texts, row: Row): TemplateResult | typeof nothing {
  if (row.cites.length === 0) {
    return row.relation === 'asks' ? nothing : html`<p class="moot-outline__rests moot-muted">${say(texts, 'rests.nothing')}</p>`;
  }
  return html`<div class="moot-outline__rests">
    <span class="moot-muted">${say(texts, 'rests')}</span>
    ${row.cites.map((cited) => badge(texts, cited.check, cited.label, ...also(texts, cited)))}
  </div>`;
}

function also(texts: Texts, cited: Cited): string[] {
  const words = cited.citation === 'cited' ? [] : [say(texts, `citation.${cited.citation}`)];
  return cited.bearing === 'supports' ? words : [...words, say(texts, `bearing.${cited.bearing}`)];
}

function meta(texts: Texts, row: Row): TemplateResult {
  const notes = [
    row.mine ? say(texts, 'mine') : '',
    row.revision > 1 ? say(texts, 'edited', row.revision) : '',
    row.answers !== null && row.parentRevision !== null && row.answers < row.parentRevision
      ? say(texts, 'outdated', row.answers, row.parentRevision)
      : '',
  ].filter((note) => note !== '');
  return html`${row.author} · <time datetime=${row.at} @pointerover=${sayExactly}>${when(texts, row.at)}</time>${notes.map(
      (note) => html` · ${note}`,
    )}`;
}

function sayExactly({ currentTarget }: PointerEvent): void {
  const time = currentTarget as HTMLTimeElement;
  time.title = whenExactly(time.dateTime);
}

function button(action: string, words: string, state: State): TemplateResult {
  return html`<button
    type="button"
    class="moot-button ${action === 'answer' ? 'moot-button--quiet' : ''}"
    data-action=${action}
    tabindex=${state.current ? 0 : -1}
  >
    ${words}
  </button>`;
}

function toggle(item: Item, state: State, words: string): TemplateResult {
  return html`<button
    type="button"
    class="moot-button moot-button--quiet moot-outline__toggle"
    data-action="toggle"
    aria-expanded=${item.expanded ? 'true' : 'false'}
    tabindex=${state.current ? 0 : -1}
  >
    ${words}
  </button>`;
}

/** Stands on the edge of the card, so that its coming changes no height. */
function news(texts: Texts, state: State): TemplateResult | typeof nothing {
  if (state.news === 0 && !state.fresh) {
    return nothing;
  }
  const words = state.news > 0 ? count(texts, 'new', state.news) : say(texts, 'fresh');
  return html`<span class="moot-outline__news">${words}</span>`;
}
