import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { keyOf, PlainElement, pressed } from '../shared/plain-element';
import { reveal } from '../shared/view';
import { count, type Texts } from '../shared/words';
import { fullText, fullTextSwitch, type FullText } from './full-text';
import { look } from './moot-reading.styles';

export interface Paragraph {
  readonly locator: string;
  /** Cleaned by the server. */
  readonly html: string;
  readonly evidence: number;
  readonly arguments: number;
}

export interface Section {
  readonly locator: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Reading {
  readonly title: string;
  readonly sections: readonly Section[];
}

/**
 * The reading, with marks in the margin that lead to the evidence it gives and the arguments that lean on it.
 *
 * Beside each paragraph of the digest stands the full text, where the class has one.
 *
 * Properties `reading`, `full`, `texts`; method `show`. Sends `moot-choose` with `evidence`, `arguments`, `card`.
 */
@customElement('moot-reading')
export class MootReading extends PlainElement {
  @property({ attribute: false }) reading: Reading | null = null;
  @property({ attribute: false }) full: FullText = {};
  @property({ attribute: false }) texts: Texts = {};
  @state() private highlighted = '';
  @state() private inFull = true;

  protected override readonly look = look;

  /** Brings a section or paragraph into view and marks it. */
  show(locator: string): void {
    this.highlighted = locator;
    this.settle();
    const place = this.line(locator);
    if (place) {
      place.focus({ preventScroll: true });
      reveal(place);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading } = this;
    return reading === null
      ? nothing
      : html`<article class="moot-reading" @click=${this.onClick}>
          <h2 class="moot-reading__title">${reading.title}</h2>
          ${fullTextSwitch(this.texts, this.full, this.inFull)}
          ${reading.sections.map((section) => this.renderSection(section))}
        </article>`;
  }

  private renderSection(section: Section): TemplateResult {
    return html`<section class="moot-reading__section">
      <h3 class="moot-reading__heading" data-key=${section.locator} tabindex="-1">${section.heading}</h3>
      ${section.paragraphs.map((paragraph) => this.renderParagraph(paragraph))}
    </section>`;
  }

  private renderParagraph({ locator, html: words, ...marks }: Paragraph): TemplateResult {
    const look = locator === this.highlighted ? 'moot-reading__paragraph--marked' : '';
    return html`<div class="moot-reading__paragraph ${look}" data-key=${locator} tabindex="-1">
      <div class="moot-reading__margin">
        <span class="moot-reading__locator">${locator}</span>
        ${this.renderMark('evidence', marks.evidence)} ${this.renderMark('arguments', marks.arguments)}
      </div>
      <div class="moot-prose moot-reading__words">${unsafeHTML(words)}</div>
      ${this.inFull ? fullText(this.texts, this.full[locator]) : nothing}
    </div>`;
  }

  private renderMark(action: string, number: number): TemplateResult | typeof nothing {
    return number === 0
      ? nothing
      : html`<button type="button" class="moot-button moot-button--quiet moot-reading__mark" data-action=${action}>
          ${count(this.texts, action, number)}
        </button>`;
  }

  private onClick(event: MouseEvent): void {
    const { action, id } = pressed(event);
    const locator = keyOf(event);
    if (action === 'full') {
      this.inFull = !this.inFull;
    } else if (action && locator) {
      this.choose(id ?? locator, action);
    }
  }
}
