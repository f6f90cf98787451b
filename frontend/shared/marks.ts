import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from './words';

export type Relation = 'supports' | 'rebuts' | 'undercuts' | 'disputes' | 'asks';
export type Stance = 'for' | 'against' | 'open';
export type Check = 'supported' | 'partly' | 'wrong' | 'not-found' | 'inference' | 'unchecked';
export type Citation = 'cited' | 'nearby' | 'uncited';
export type Bearing = 'supports' | 'limits' | 'undercuts';

/** The glyph of each relation, for where the word stands beside it. */
export const glyphs: Readonly<Record<Relation, string>> = {
  supports: '+',
  rebuts: '×',
  undercuts: '/',
  disputes: '!',
  asks: '?',
};

/** The letter of a position on its colour; the letter carries the meaning, the colour only helps. */
export function letter(name: string): TemplateResult {
  return html`<span class="moot-letter moot-letter--${name.toLowerCase()}">${name}</span>`;
}

/** How an argument bears on another: a glyph and the word. */
export function relation(texts: Texts, kind: Relation, words = say(texts, `relation.${kind}`)): TemplateResult {
  return html`<span class="moot-relation"><span aria-hidden="true">${glyphs[kind]}</span>${words}</span>`;
}

/** The check of a piece of evidence, with what it is about where there is room for that. */
export function badge(texts: Texts, check: Check, about: string | null = null, ...also: string[]): TemplateResult {
  const words = [say(texts, `check.${check}`), ...also].join(', ');
  return html`<span class="moot-badge moot-badge--${check}"
    >${about === null ? nothing : html`<span class="moot-badge__about">${about}</span> `}<span class="moot-badge__word"
      >${words}</span
    ></span
  >`;
}
