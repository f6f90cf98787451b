import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say, type Texts } from '../shared/words';
import { onConnection, online } from './connection';
import { copyOf, drop, dropOld, keep } from './copies';
import { shown, typed } from './fields';

/** What is posted or thrown away need not be kept: heard by the page, since the element has gone by then. */
window.addEventListener('moot-forget', (event) => drop((event as CustomEvent<string>).detail));

/**
 * Keeps what is typed into the fields it wraps on the device, until the server has taken it.
 *
 * Properties `place` (empty: off), `texts`; methods `offer`, `saved`. Hears `moot-forget` on the window, with a place. Sends `moot-restore` with
 * the fields of a copy that is newer than what the server has.
 */
@customElement('moot-keep')
export class MootKeep extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    p {
      min-block-size: 1.5em;
      margin: var(--moot-1, 4px) 0 0;
      color: var(--moot-ink-muted);
    }
  `;

  @property() place = '';
  @property({ attribute: false }) texts: Texts = {};
  @state() private told: '' | 'saved' | 'waiting' | 'unkept' = '';

  private offered = '';
  private dirty = false;
  private stop: () => void = () => undefined;
  private readonly onTyped = (event: Event): void => this.take(event);

  override connectedCallback(): void {
    super.connectedCallback();
    dropOld();
    this.addEventListener('input', this.onTyped);
    this.addEventListener('change', this.onTyped);
    this.stop = onConnection(() => this.tell());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('input', this.onTyped);
    this.removeEventListener('change', this.onTyped);
    this.stop();
  }

  /** Offers the copy once, if it is newer than what the server has and says something else. */
  async offer(serverSavedAt: string | null): Promise<void> {
    const copy = this.place === '' || this.offered === this.place ? null : copyOf(this.place);
    this.offered = this.place;
    if (!copy || (serverSavedAt !== null && Date.parse(copy.at) <= Date.parse(serverSavedAt))) {
      return;
    }
    // A Vaadin field hands a value that the server has just set to its native input a moment later.
    await new Promise((done) => setTimeout(done));
    const now = shown(this);
    if (Object.entries(copy.fields).some(([name, value]) => (now[name] ?? '') !== value)) {
      this.dispatchEvent(
        new CustomEvent('moot-restore', { bubbles: true, composed: true, detail: { fields: copy.fields } }),
      );
    }
  }

  /** The server has what was typed. */
  saved(): void {
    this.dirty = false;
    this.told = 'saved';
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <p role="status" ?hidden=${this.place === ''}>${this.told === '' ? '' : say(this.texts, this.told)}</p>`;
  }

  private take(event: Event): void {
    const change = this.place === '' ? null : typed(event);
    if (!change) {
      return;
    }
    const [name, value] = change;
    this.dirty = true;
    const kept = keep(this.place, { ...shown(this), [name]: value });
    this.tell(kept);
  }

  private tell(kept = true): void {
    if (!kept) {
      this.told = 'unkept';
    } else if (this.dirty && !online()) {
      this.told = 'waiting';
    } else if (this.dirty && this.told === 'waiting') {
      this.told = '';
    }
  }
}
