import { html, nothing, type TemplateResult } from 'lit';
import { badge, letter } from '../shared/marks';
import { count, say, type Texts } from '../shared/words';
import { checks } from './checks';
import type { Mark, Note, Piece, Source } from './model';

/** What a card shows beside its data. */
export interface State {
  readonly open: boolean;
  readonly highlighted: boolean;
  readonly used: number;
  readonly picking: boolean;
  readonly picked: boolean;
  /** Whether the reader may accept evidence for the class, and look evidence up. */
  readonly accepting: boolean;
  readonly checking: boolean;
  readonly mark: Mark | undefined;
}

/** One piece of evidence: how far it can be trusted first, then what it says, then where it comes from. */
export function card(texts: Texts, piece: Piece, state: State): TemplateResult {
  const look = state.highlighted || (state.picking && state.picked) ? 'moot-card--selected' : '';
  return html`<article class="moot-card moot-evidence__card ${look}" data-key=${piece.id} tabindex="-1">
    <div class="moot-evidence__line">
      ${badge(texts, piece.check)}
      <span class="moot-muted">${facts(texts, piece, state.mark)}</span>
      ${piece.at === null
        ? nothing
        : button('paragraph', piece.at, 'moot-evidence__locator', say(texts, 'paragraph', piece.at))}
    </div>
    <p class="moot-evidence__statement">${piece.statement}</p>
    ${origin(texts, state)}
    <div class="moot-evidence__line">
      ${side(say(texts, 'for'), piece.for)} ${side(say(texts, 'against'), piece.against)}
      ${state.used > 0 ? button('arguments', count(texts, 'arguments', state.used)) : nothing}
      ${state.picking ? cite(texts, state.picked) : nothing}
    </div>
    <details class="moot-evidence__more moot-disclosure" ?open=${state.open}>
      <summary>${summary(texts, piece, state.mark)}</summary>
      ${state.open ? body(texts, piece, state) : nothing}
    </details>
  </article>`;
}

function facts(texts: Texts, piece: Piece, mark: Mark | undefined): string {
  const words = [say(texts, `kind.${piece.kind}`), say(texts, `citation.${piece.citation}`)];
  return [...words, ...(piece.added && mark?.by === undefined ? [say(texts, 'added')] : [])].join(' · ');
}

/** Who brought it, and whether it was accepted for the class. */
function origin(texts: Texts, { mark, accepting }: State): TemplateResult | typeof nothing {
  if (mark?.by === undefined) {
    return nothing;
  }
  return html`<p class="moot-evidence__line moot-evidence__origin">
    <span>${say(texts, 'by', mark.by)}</span>
    ${mark.accepted ? html`<span class="moot-evidence__accepted">${say(texts, 'accepted')}</span>` : nothing}
    ${accepting ? (mark.accepted ? button('unaccept', say(texts, 'unaccept')) : button('accept', say(texts, 'accept'))) : nothing}
  </p>`;
}

function side(word: string, letters: readonly string[]): TemplateResult | typeof nothing {
  return letters.length === 0
    ? nothing
    : html`<span class="moot-evidence__side">${word} ${letters.map((name) => letter(name))}</span>`;
}

function summary(texts: Texts, piece: Piece, mark: Mark | undefined): string {
  const corrections = piece.notes.filter((note) => note.type === 'correction').length;
  const words = [
    piece.sources.length > 0 ? count(texts, 'sources', piece.sources.length) : say(texts, 'sources.none'),
    corrections > 0 ? count(texts, 'corrections', corrections) : '',
    mark !== undefined && mark.checks.length > 0 ? count(texts, 'checks', mark.checks.length) : '',
    piece.notes.length > corrections ? count(texts, 'qualifications', piece.notes.length - corrections) : '',
  ];
  return words.filter((word) => word !== '').join(', ');
}

function body(texts: Texts, piece: Piece, state: State): TemplateResult {
  return html`${piece.notes.map((one) => note(texts, piece, one))} ${checks(texts, state.mark?.checks ?? [])}
    ${sources(texts, piece.sources)}
    ${state.checking ? button('check', say(texts, 'check-it')) : nothing}
    <p class="moot-muted">
      ${[
        piece.locator === null ? '' : say(texts, 'locator', piece.locator),
        piece.speaker === null ? '' : say(texts, 'speaker', piece.speaker),
        piece.asOf === null ? '' : say(texts, 'as-of', piece.asOf),
        state.used === 0 ? say(texts, 'arguments.none') : '',
      ]
        .filter((word) => word !== '')
        .join(' · ')}
    </p>`;
}

/** A correction stands beside what the reading says, so that neither is read without the other. */
function note(texts: Texts, piece: Piece, one: Note): TemplateResult {
  const said = html`<p class="moot-evidence__heading">${say(texts, 'reading')}</p>
    <p>${piece.statement}</p>`;
  return html`<div class="moot-evidence__note">
    ${one.type === 'correction' ? html`<div class="moot-evidence__said">${said}</div>` : nothing}
    <div class="moot-evidence__word">
      <p class="moot-evidence__heading">${say(texts, one.type)}</p>
      <p>${one.text}</p>
      ${sources(texts, one.sources)}
    </div>
  </div>`;
}

function sources(texts: Texts, all: readonly Source[]): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<ul class="moot-evidence__sources">
        ${all.map(
          (source) => html`<li>
            ${button('source', source.label, 'moot-evidence__locator', nothing, source.id)}
            <span>${source.reference}</span>
            ${source.url !== null && /^https?:/i.test(source.url)
              ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${say(texts, 'visit')}</a>`
              : nothing}
            ${source.by === undefined ? nothing : html`<span class="moot-muted">${say(texts, 'by', source.by)}</span>`}
          </li>`,
        )}
      </ul>`;
}

function cite(texts: Texts, picked: boolean): TemplateResult {
  return html`<button type="button" class="moot-button" data-action="cite" aria-pressed=${picked ? 'true' : 'false'}>
    ${picked ? html`<span aria-hidden="true">✓</span>` : nothing}${say(texts, 'cite')}
  </button>`;
}

function button(
  action: string,
  words: string,
  look = '',
  title: string | typeof nothing = nothing,
  id: string | typeof nothing = nothing,
): TemplateResult {
  return html`<button
    type="button"
    class="moot-button moot-button--quiet ${look}"
    data-action=${action}
    data-id=${id}
    title=${title}
  >
    ${words}
  </button>`;
}
