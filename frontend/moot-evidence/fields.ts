import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from '../shared/words';
import { checks, type Evidence, kinds, type Piece } from './model';
import { isOfClass, isOpen, type Search } from './search';

/** The search field and the filters; each names in its first choice what it filters. */
export function fields(
  texts: Texts,
  evidence: Evidence,
  all: readonly Piece[],
  search: Search,
  shown: number,
): TemplateResult {
  const ofClass = all.some(isOfClass);
  return html`<div class="moot-evidence__fields" role="search" aria-label=${say(texts, 'search')}>
    <input
      class="moot-input moot-evidence__words"
      type="search"
      name="words"
      autocomplete="off"
      placeholder=${say(texts, 'search')}
      aria-label=${say(texts, 'search')}
      .value=${search.words}
    />
    ${select(texts, 'kind', search.kind, kinds.map((kind) => [kind, say(texts, `kind.${kind}`)] as const))}
    ${select(texts, 'check', search.check, (ofClass ? checks : checks.filter((check) => check !== 'unchecked')).map((check) => [check, say(texts, `check.${check}`)] as const))}
    ${evidence.positions.length === 0
      ? nothing
      : select(
          texts,
          'position',
          search.position,
          evidence.positions.map(({ letter, label }) => [letter, `${letter}: ${label}`] as const),
        )}
    ${ofClass
      ? select(texts, 'origin', search.origin, [
          ['class', say(texts, 'origin.class')],
          ['pack', say(texts, 'origin.pack')],
        ])
      : nothing}
    <p class="moot-evidence__shown" role="status">${say(texts, 'shown', shown, all.length)}</p>
    ${isOpen(search)
      ? html`<button type="button" class="moot-button moot-button--quiet" data-action="clear">${say(texts, 'clear')}</button>`
      : nothing}
  </div>`;
}

function select(
  texts: Texts,
  name: string,
  value: string,
  choices: ReadonlyArray<readonly [string, string]>,
): TemplateResult {
  const any = say(texts, `any.${name}`);
  return html`<select class="moot-input" name=${name} aria-label=${say(texts, `filter.${name}`)} .value=${value}>
    <option value="">${any}</option>
    ${choices.map(([key, words]) => html`<option value=${key} ?selected=${key === value}>${words}</option>`)}
  </select>`;
}
