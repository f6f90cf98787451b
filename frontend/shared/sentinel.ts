import { scrollerOf } from './view';

/** Asks once for the next page when the end of what is loaded comes near. */
export class Sentinel {
  private observer: IntersectionObserver | null = null;
  private asked = false;

  constructor(
    private readonly host: Element,
    private readonly ask: () => void,
  ) {}

  /** A page has come, so that the next may be asked for. */
  answered(): void {
    this.asked = false;
  }

  /** Looks out for the end anew; it may have stayed in view while lines came before it. */
  watch(end: Element | null): void {
    this.rest();
    if (!end || this.asked) {
      return;
    }
    const scroller = scrollerOf(this.host);
    const root = scroller === document.scrollingElement ? null : scroller;
    this.observer = new IntersectionObserver((seen) => this.see(seen), { root, rootMargin: '900px 0px' });
    this.observer.observe(end);
  }

  rest(): void {
    this.observer?.disconnect();
    this.observer = null;
  }

  private see(seen: readonly IntersectionObserverEntry[]): void {
    if (!this.asked && seen.some((entry) => entry.isIntersecting)) {
      this.asked = true;
      this.rest();
      this.ask();
    }
  }
}
