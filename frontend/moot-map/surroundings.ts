const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Watches what a style sheet would follow by itself and a canvas does not: its size, and the colours of the page. */
export class Surroundings {
  private readonly sizes: ResizeObserver;
  private readonly attributes: MutationObserver;
  private readonly queries = schemes.map((scheme) => matchMedia(scheme));

  constructor(
    surface: Element,
    /** No size at all means that nobody sees it. */
    resized: (width: number, height: number) => void,
    private readonly recoloured: () => void,
  ) {
    this.sizes = new ResizeObserver((entries) => {
      const { width, height } = entries.at(-1)?.contentRect ?? { width: 0, height: 0 };
      resized(width, height);
    });
    this.attributes = new MutationObserver(recoloured);
    this.sizes.observe(surface);
    this.attributes.observe(document.documentElement, { attributes: true });
    this.attributes.observe(document.body, { attributes: true });
    this.queries.forEach((query) => query.addEventListener('change', recoloured));
  }

  rest(): void {
    this.sizes.disconnect();
    this.attributes.disconnect();
    this.queries.forEach((query) => query.removeEventListener('change', this.recoloured));
  }
}
