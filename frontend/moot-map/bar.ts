import { html, nothing, type TemplateResult } from 'lit';
import { glyphs, type Relation, relation, type Stance } from '../shared/marks';
import { standing, standings } from '../shared/standing';
import { say, type Texts } from '../shared/words';
import { dashes } from './ground';

/** What the signs mean, the ways to save, or that a picture could not be made. */
export type Panel = 'key' | 'save' | 'unsaved';

export interface Bar {
  readonly loose: number;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly open: Panel | null;
}

/** The buttons above the map. */
export function bar(texts: Texts, { loose, selected, focused, open }: Bar): TemplateResult {
  return html`<button type="button" class="moot-button" data-action="fit">${say(texts, 'fit')}</button>
    ${zoom(texts, 'zoom-in', '+')}${zoom(texts, 'zoom-out', '−')}
    <button
      type="button"
      class="moot-button"
      data-action="focus"
      aria-pressed=${focused ? 'true' : 'false'}
      ?disabled=${!selected && !focused}
    >
      ${say(texts, 'focus')}
    </button>
    <button type="button" class="moot-button" data-action="tidy">
      ${loose === 0 ? say(texts, 'tidy') : say(texts, 'tidy.some', loose)}
    </button>
    <span class="moot-map__ways">${opener(texts, 'key', open)}${opener(texts, 'save', open)}</span>`;
}

function zoom(texts: Texts, action: 'zoom-in' | 'zoom-out', sign: string): TemplateResult {
  return html`<button type="button" class="moot-button" data-action=${action}>
    <span aria-hidden="true">${sign}</span><span class="moot-map__word">${say(texts, action)}</span>
  </button>`;
}

function opener(texts: Texts, panel: 'key' | 'save', open: Panel | null): TemplateResult {
  return html`<button
    type="button"
    class="moot-button moot-button--quiet"
    data-action=${panel}
    aria-expanded=${open === panel || (open === 'unsaved' && panel === 'save') ? 'true' : 'false'}
  >
    ${say(texts, panel)}
  </button>`;
}

/** What opens beneath the buttons. */
export function panel(texts: Texts, open: Panel | null): TemplateResult | typeof nothing {
  if (open === null) {
    return nothing;
  }
  return html`<div class="moot-map__panel" role="group" aria-label=${say(texts, open === 'key' ? 'key' : 'save')} tabindex=${open === 'key' ? 0 : nothing}>
    ${open === 'key' ? legend(texts) : open === 'save' ? choices(texts) : unsaved(texts)}
  </div>`;
}

function choices(texts: Texts): TemplateResult {
  return html`<button type="button" class="moot-button" data-action="svg">${say(texts, 'save.svg')}</button>
    <button type="button" class="moot-button" data-action="png">${say(texts, 'save.png')}</button>`;
}

function unsaved(texts: Texts): TemplateResult {
  return html`<p role="alert">${say(texts, 'save.failed')}</p>
    <button type="button" class="moot-button" data-action="svg">${say(texts, 'save.svg')}</button>`;
}

/** What the signs mean, drawn as the map draws them. */
function legend(texts: Texts): TemplateResult {
  const stances: readonly Stance[] = ['for', 'against', 'open'];
  return html`<ul class="moot-map__key">
      ${(Object.keys(glyphs) as Relation[]).map(
        (kind) => html`<li>
          <svg class="moot-map__line moot-map__line--${kind}" viewBox="0 0 44 10" aria-hidden="true">
            <path d="M0 5H44" stroke="currentColor" stroke-width="2.5" stroke-dasharray=${dashes[kind].join(' ') || nothing} />
          </svg>
          ${relation(texts, kind)}
        </li>`,
      )}
      <li>
        <svg class="moot-map__line" viewBox="0 0 44 10" aria-hidden="true">
          <path d="M0 9C20 9 24 1 44 1" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="9 7" />
        </svg>
        ${say(texts, 'link')}
      </li>
    </ul>
    <ul class="moot-map__key">
      ${standings.map((kind) => html`<li>${standing(texts, kind)}</li>`)}
    </ul>
    <ul class="moot-map__key">
      ${stances.map((kind) => html`<li class="moot-map__edge moot-map__edge--${kind}">${say(texts, `key.${kind}`)}</li>`)}
      <li class="moot-map__flaw">${say(texts, 'flawed')}</li>
    </ul>`;
}
