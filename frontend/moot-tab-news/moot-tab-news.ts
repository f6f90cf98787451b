import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type News, onNews } from '../shared/news';
import { PlainElement } from '../shared/plain-element';
import { say } from '../shared/words';

/**
 * How many arguments are new since the debate was last looked at.
 *
 * Properties `total` of arguments, as the server knows it; `open` while the debate is looked at; `text`, with `{0}` for
 * the number.
 */
@customElement('moot-tab-news')
export class MootTabNews extends PlainElement {
  @property({ type: Number }) total = 0;
  @property({ type: Boolean }) open = false;
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
    if (this.open || this.seen === null) {
      this.seen = this.total;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const more = this.total - (this.seen ?? 0);
    return more > 0 ? html` ${say({ text: this.text }, 'text', more)}` : nothing;
  }

  private hear({ total }: News): void {
    this.total = Math.max(this.total, total);
  }
}
