import { html, type TemplateResult } from 'lit';
import { say, type Texts } from '../shared/words';

/** What is seen until the evidence is there, or if it could not be had. */
export function waiting(texts: Texts, missed: boolean): TemplateResult {
  return missed
    ? html`<div class="moot-empty" role="alert">
        <p>${say(texts, 'missed')}</p>
        <button type="button" class="moot-button" data-action="again">${say(texts, 'again')}</button>
      </div>`
    : html`<p class="moot-empty moot-evidence__waiting">${say(texts, 'waiting')}</p>`;
}
