/**
 * Holds the focus for a person while what it wraps is replaced.
 *
 * When the part that had the focus is taken away, the heading of what has come instead takes it, so that
 * the next key goes on from there and not from the top of the page; who reads without a keyboard keeps
 * the place. Method `focus` goes to the heading at once.
 */
export class MootHold extends HTMLElement {
  private had: Element | null = null;
  private byKeyboard = false;
  private readonly watch = new MutationObserver(() => this.take());

  connectedCallback(): void {
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('focusout', this.onLeave);
    this.watch.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusin', this.onFocus);
    this.removeEventListener('focusout', this.onLeave);
    this.watch.disconnect();
    this.had = null;
  }

  override focus(): void {
    this.scrollIntoView({ block: 'start' });
    this.toHeading(true);
  }

  private readonly onFocus = (event: FocusEvent): void => {
    this.had = event.target as Element;
    this.byKeyboard = this.had.matches(':focus-visible');
  };

  /** Leaving and being taken away look alike at first; only the one who left finds the part still in place. */
  private readonly onLeave = (): void => {
    queueMicrotask(() => {
      if (this.had?.isConnected && !this.contains(document.activeElement)) {
        this.had = null;
      }
    });
  };

  private take(): void {
    const lost = this.had !== null && !this.had.isConnected && document.activeElement === document.body;
    if (lost) {
      this.toHeading(this.byKeyboard);
    }
  }

  private toHeading(scroll: boolean): void {
    const heading = this.querySelector<HTMLElement>('h2') ?? this;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: !scroll });
  }
}

customElements.define('moot-hold', MootHold);
