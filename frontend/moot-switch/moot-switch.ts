import '@vaadin/button';
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlainElement } from '../shared/plain-element';

/** One of several things to see. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/**
 * Buttons of which the one is pressed whose thing is seen now.
 *
 * Properties `options`, and `now`, the id of one of them. Sends `moot-choose` with `turn`, its id that of an option.
 */
@customElement('moot-switch')
export class MootSwitch extends PlainElement {
  @property({ attribute: false }) options: readonly Option[] = [];
  @property() now = '';

  protected override readonly look: CSSResult = css`
    moot-switch {
      display: flex;
      flex-wrap: wrap;
      gap: var(--moot-2);
    }
  `;

  /** Takes the focus to what is seen now. */
  override focus(): void {
    this.settle();
    this.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  protected override render(): TemplateResult {
    return html`${this.options.map((option) => this.button(option))}`;
  }

  protected button({ id, label }: Option): TemplateResult {
    return html`<vaadin-button aria-pressed=${id === this.now ? 'true' : 'false'} @click=${(): void => this.turn(id)}
      >${label}</vaadin-button
    >`;
  }

  protected turn(id: string): void {
    this.choose(id, 'turn');
  }
}
