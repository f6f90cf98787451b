import { put } from '../shared/made';
import { Canvas } from './canvas';

/** Something put on a page for a moment to read its colours. */
class Probe {
  readonly style: Record<string, unknown> = {
    colorScheme: '',
    setProperty: (name: string, value: string) => (this.style[name] = value),
  };

  constructor(private readonly on: Page) {}

  remove(): void {
    this.on.probes.delete(this);
  }
}

/** A page with a light and a dark scheme, whose frames are drawn when the test says so. */
export class Page {
  scheme: 'light' | 'dark' = 'light';
  fontSize = '16px';
  readonly wished = new Set<string>();
  readonly canvases: Canvas[] = [];
  readonly probes = new Set<Probe>();
  private readonly frames = new Map<number, (now: number) => void>();
  private asked = 0;

  constructor() {
    put('window', globalThis);
    put('devicePixelRatio', 2);
    put('document', { createElement: (name: string) => (name === 'canvas' ? this.canvas() : new Probe(this)) });
    put('matchMedia', (query: string) => ({ matches: this.wished.has(query) }));
    put('getComputedStyle', ({ style }: Probe) => ({
      fontSize: this.fontSize,
      getPropertyValue: (name: string) => this.resolved(String(style[name]), style['colorScheme'] !== ''),
    }));
    put('requestAnimationFrame', (frame: (now: number) => void) => {
      this.frames.set((this.asked += 1), frame);
      return this.asked;
    });
    put('cancelAnimationFrame', (id: number) => this.frames.delete(id));
  }

  /** The element that stands on the page. */
  get host(): HTMLElement {
    return { append: (probe: Probe) => this.probes.add(probe) } as unknown as HTMLElement;
  }

  /** Draws what has been asked for; says how many frames that were. */
  draw(now = performance.now()): number {
    const frames = [...this.frames.values()];
    this.frames.clear();
    frames.forEach((frame) => frame(now));
    return frames.length;
  }

  canvas(): Canvas {
    const canvas = new Canvas();
    this.canvases.push(canvas);
    return canvas;
  }

  private resolved(value: string, light: boolean): string {
    return value.replace(/^var\(--moot-(.*)\)$/, (_, token) => `${light ? 'light' : this.scheme} ${token}`);
  }
}
