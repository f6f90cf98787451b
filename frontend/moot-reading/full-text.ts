import { html, nothing, type TemplateResult } from 'lit';
import { badge, type Check } from '../shared/marks';
import { say, type Texts } from '../shared/words';

export interface Card {
  readonly id: string;
  readonly statement: string;
  readonly check: Check;
}

/** A piece of text, and the numbers of the cards whose figures or words stand plainly in it. */
export interface Stretch {
  readonly text: string;
  readonly cards: readonly number[];
}

/** What stands beside one paragraph of the digest: plain text, and the evidence that was taken from it. */
export interface FullParagraph {
  readonly passages: ReadonlyArray<readonly Stretch[]>;
  readonly cards: readonly Card[];
}

export type FullText = Readonly<Record<string, FullParagraph>>;

/** Turns the full text on and off; absent where the class has none. */
export function fullTextSwitch(texts: Texts, full: FullText, shown: boolean): TemplateResult | typeof nothing {
  return Object.keys(full).length === 0
    ? nothing
    : html`<p class="moot-reading__switch">
        <button type="button" class="moot-button" data-action="full" aria-pressed=${shown ? 'true' : 'false'}>
          ${say(texts, 'full')}
        </button>
      </p>`;
}

/** The passages beside one paragraph; each card has a number, by which it is found in the text. */
export function fullText(texts: Texts, paragraph: FullParagraph | undefined): TemplateResult | typeof nothing {
  return paragraph === undefined
    ? nothing
    : html`<div class="moot-reading__full">
        <p class="moot-reading__label">${say(texts, 'full')}</p>
        ${paragraph.passages.map((passage) => html`<p class="moot-reading__passage">${passage.map(stretch)}</p>`)}
        ${cards(texts, paragraph.cards)}
      </div>`;
}

function stretch({ text, cards: numbers }: Stretch): TemplateResult | string {
  return numbers.length === 0
    ? text
    : html`<mark class="moot-reading__found">${text}<sup>${numbers.join(' ')}</sup></mark>`;
}

function cards(texts: Texts, all: readonly Card[]): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<p class="moot-reading__label">${say(texts, 'taken')}</p>
        <ol class="moot-reading__cards">
          ${all.map(
            (card) => html`<li>
              <button
                type="button"
                class="moot-button moot-button--quiet moot-reading__card"
                data-action="card"
                data-id=${card.id}
              >
                ${badge(texts, card.check)} ${card.statement}
              </button>
            </li>`,
          )}
        </ol>`;
}
