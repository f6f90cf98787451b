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
}
