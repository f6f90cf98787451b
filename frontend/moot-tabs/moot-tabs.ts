import '@vaadin/button';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Option } from '../moot-switch/moot-switch';
import { type News, onNews } from '../shared/news';
import { PlainElement } from '../shared/plain-element';
import { say } from '../shared/words';

/**
 * The parts of a room, of which a phone shows one, and how many arguments are new since the debate was looked at.
 *
 * Properties `options`, and `now`, the id of one of them; `total` of arguments, as the server knows it, which the
 * element goes on counting; `text` of what is new, with `{0}` for the number. Sends `moot-choose` with `turn`, its id
 * that of an option.
 */
@customElement('moot-tabs')
export class MootTabs extends PlainElement {
  @property({ attribute: false }) options: readonly Option[] = [];
  @property() now = '';
  @property({ type: Number }) total = 0;
  @property() text = '';

  protected override readonly look = css``;
  private seen: number | null = null;
  private deaf = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.deaf = onNews((news) => this.hear(news));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.deaf();
  }

  protected override willUpdate(): void {
    if (this.now === 'debate' || this.seen === null) {
      this.seen = this.total;
    }
  }

  protected override render(): TemplateResult {
    return html`${this.options.map(
      ({ id, label }) =>
        html`<vaadin-button aria-current=${id === this.now ? 'true' : nothing} @click=${(): void => this.choose(id, 'turn')}
          >${label}${id === 'debate' ? this.news() : nothing}</vaadin-button
        >`,
    )}`;
  }

  private news(): string | typeof nothing {
    const more = this.total - (this.seen ?? 0);
    return more > 0 ? ` ${say({ text: this.text }, 'text', more)}` : nothing;
  }

  private hear({ total }: News): void {
    this.total = Math.max(this.total, total);
  }
}
