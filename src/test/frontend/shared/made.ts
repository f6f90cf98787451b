/** Puts something in the place of a global for as long as it is used. */
export function put(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** A box on a screen without a browser: it has a place, may scroll, and stands in another. */
export class Box {
  readonly style = { overflowAnchor: '' };
  readonly asked: unknown[] = [];
  scrollTop = 0;
  visible = true;
  focusVisible = false;
  isConnected = true;

  constructor(
    public top: number,
    public bottom: number,
    readonly parentElement: Box | null = null,
    readonly overflowY = 'visible',
  ) {}

  getBoundingClientRect(): { top: number; bottom: number } {
    return { top: this.top, bottom: this.bottom };
  }

  checkVisibility(): boolean {
    return this.visible;
  }

  matches(selector: string): boolean {
    return this.focusVisible && selector === ':focus-visible';
  }

  scrollIntoView(options: unknown): void {
    this.asked.push(options);
  }

  as<T>(): T {
    return this as unknown as T;
  }
}

/** A page 600 high with a body, whose frames are drawn when the test says so. */
export class Page {
  readonly root = new Box(0, 5000);
  readonly body = new Box(0, 5000, this.root, 'auto');
  calm = false;
  private frames: (() => void)[] = [];

  constructor() {
    put('document', { scrollingElement: this.root, documentElement: this.root, body: this.body });
    put('window', { innerHeight: 600 });
    put('getComputedStyle', (box: Box) => box);
    put('matchMedia', () => ({ matches: this.calm }));
    put('requestAnimationFrame', (frame: () => void) => this.frames.push(frame));
  }

  draw(): void {
    this.frames.splice(0).forEach((frame) => frame());
  }
}
