/** The part of the screen through which a scrolled list is seen. */
export interface View {
  readonly scroller: Element;
  readonly top: number;
  readonly bottom: number;
}

/** The nearest ancestor that scrolls, or the page itself. */
export function scrollerOf(element: Element): Element {
  const page = document.scrollingElement ?? document.documentElement;
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(up).overflowY)) {
      return up;
    }
  }
  return page;
}

export function viewOf(element: Element): View {
  const scroller = scrollerOf(element);
  if (scroller === document.scrollingElement) {
    return { scroller, top: 0, bottom: window.innerHeight };
  }
  const { top, bottom } = scroller.getBoundingClientRect();
  return { scroller, top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) };
}

/** Holds one line of a list where it is on the screen while lines come and go around it. */
export class Anchor {
  private constructor(
    private readonly scroller: HTMLElement,
    private readonly line: Element,
    private readonly top: number,
  ) {
    // The browser's own anchoring rests meanwhile, or both would correct.
    scroller.style.overflowAnchor = 'none';
  }

  /** Takes hold of the first line in view; null when none is, so that nothing needs holding. */
  static take(host: Element, lines: Iterable<Element>): Anchor | null {
    if (!host.checkVisibility()) {
      return null;
    }
    const view = viewOf(host);
    for (const line of lines) {
      const { top, bottom } = line.getBoundingClientRect();
      if (bottom > view.top + 1) {
        return top < view.bottom ? new Anchor(view.scroller as HTMLElement, line, top) : null;
      }
    }
    return null;
  }

  /** Puts the line back to where it was. */
  restore(): void {
    if (this.line.isConnected) {
      this.scroller.scrollTop += this.line.getBoundingClientRect().top - this.top;
    }
    afterDrawing(() => (this.scroller.style.overflowAnchor = ''));
  }
}

/** Calls back when the browser has laid out and painted what is there now. */
export function afterDrawing(done: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(done));
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Brings a line into view: gently when it is near, at once when the way is long, or when it was gone to by keyboard, for
 * the next key may lead elsewhere before a gentle way is at its end.
 */
export function reveal(line: Element): void {
  const { top } = line.getBoundingClientRect();
  const byKeyboard = line.matches(':focus-visible');
  const near = Math.abs(top) < 2 * window.innerHeight && !calm();
  line.scrollIntoView({ block: near ? 'nearest' : 'center', behavior: near && !byKeyboard ? 'smooth' : 'instant' });
  if (!near) {
    requestAnimationFrame(() => line.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }
}
