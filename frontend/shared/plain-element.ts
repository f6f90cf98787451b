import { type CSSResult, LitElement } from 'lit';

const adopted = new WeakSet<CSSResult>();

/**
 * An element in the light DOM: it shares badges and letters with the pages around it, the browser's
 * search finds its text and the print sheet reaches it. Its own styles join the document once.
 */
export abstract class PlainElement extends LitElement {
  /** The styles of the element, scoped by its own class names. */
  protected abstract readonly look: CSSResult;

  override connectedCallback(): void {
    if (!adopted.has(this.look) && this.look.styleSheet) {
      adopted.add(this.look);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.look.styleSheet];
    }
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells the server what the person chose; the only event that our elements send. */
  protected choose(id: string, action: string): void {
    this.dispatchEvent(new CustomEvent('moot-choose', { bubbles: true, composed: true, detail: { id, action } }));
  }

  /** Draws what is pending now, for what follows measures the screen or moves the focus. */
  protected settle(): void {
    if (this.isUpdatePending) {
      this.performUpdate();
    }
  }

  /** The lines of a list, each with the id of what it shows in `data-key`. */
  protected lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-key]')];
  }

  protected line(key: string): HTMLElement | undefined {
    return this.lines().find((line) => line.dataset['key'] === key);
  }
}

/** The id of the line in which something happened. */
export function keyOf(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
}

/** The button that was pressed: what it does, and to what if not to its line. */
export function pressed(event: Event): { readonly action?: string | undefined; readonly id?: string | undefined } {
  const { action, id } = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
  return { action, id };
}
