import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from '../shared/words';
import type { Checked } from './model';

/** What was found by those who looked the piece up, the newest last. */
export function checks(texts: Texts, all: readonly Checked[]): TemplateResult | typeof nothing {
  return all.length === 0 ? nothing : html`${all.map((one) => check(texts, one))}`;
}

function check(texts: Texts, one: Checked): TemplateResult {
  return html`<div class="moot-evidence__note">
    <div class="moot-evidence__word">
      <p class="moot-evidence__heading">
        ${say(texts, `outcome.${one.outcome}`)}${one.settled ? ` · ${say(texts, 'settled')}` : ''}
      </p>
      <p>${one.found}</p>
      <p class="moot-muted">${say(texts, 'checked', one.by, one.what)} ${where(one.where)}</p>
    </div>
  </div>`;
}

function where(place: string): TemplateResult {
  return /^https?:\/\/[^\s]+$/i.test(place)
    ? html`<a href=${place} target="_blank" rel="noopener noreferrer nofollow">${place}</a>`
    : html`${place}`;
}
