import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MootSwitch, type Option } from '../moot-switch/moot-switch';
import { type News, onNews } from '../shared/news';
import { say } from '../shared/words';

/**
 * The parts of a room, of which a phone shows one, and how many arguments are new since the debate was looked at.
 *
 * A switch with two more properties: `total` of arguments, as the server knows it, which the element goes on counting;
 * `text` of what is new, with `{0}` for the number.
 */
@customElement('moot-tabs')
export class MootTabs extends MootSwitch {
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

  protected override button({ id, label }: Option): TemplateResult {
    return html`<vaadin-button aria-current=${id === this.now ? 'true' : nothing} @click=${(): void => this.turn(id)}
      >${label}${id === 'debate' ? this.news() : nothing}</vaadin-button
    >`;
  }

  private news(): string | typeof nothing {
    const more = this.total - (this.seen ?? 0);
    return more > 0 ? ` ${say({ text: this.text }, 'text', more)}` : nothing;
  }

  private hear({ total }: News): void {
    this.total = Math.max(this.total, total);
  }
}
