/** A step from one version to a later one. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** What it says of things only in part, which is true of them only as they were where it begins. */
  readonly patches?: readonly unknown[];
}

const patience = 1500;

/**
 * Takes steps in their order, by whichever way they come: a step that was taken already is dropped, one that comes too
 * early waits for the one before it. If that does not come, something is missing.
 */
export class Sequence<S extends Step> {
  private version: number | null = null;
  private early: S[] = [];
  private expected = 0;
  private timer = 0;

  /**
   * @param take   changes what is shown; a step may begin before the version that is shown
   * @param missed asks for everything anew
   */
  constructor(
    private readonly take: (step: S) => void,
    private readonly missed: () => void,
  ) {}

  /** Everything is shown as it is in this version, which may have been overtaken on its way. */
  begin(version: number): void {
    const overtaken = this.version !== null && version < this.version;
    this.version = version;
    this.goOn();
    if (overtaken) {
      this.missed();
    }
  }

  offer(step: S): void {
    this.early.push(step);
    this.goOn();
  }

  /** This version has been told; if it does not come, it was lost. */
  expect(version: number): void {
    this.expected = Math.max(this.expected, version);
    this.goOn();
  }

  rest(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private goOn(): void {
    for (let next = this.next(); next; next = this.next()) {
      this.version = next.to;
      this.take(next);
    }
    const { version } = this;
    if (version === null) {
      return;
    }
    this.early = this.early.filter((step) => step.to > version);
    if (this.early.length === 0 && this.expected <= version) {
      this.rest();
    } else if (this.timer === 0) {
      this.timer = window.setTimeout(() => this.ask(), patience);
    }
  }

  private ask(): void {
    this.timer = 0;
    this.early = [];
    this.expected = 0;
    this.missed();
  }

  private next(): S | undefined {
    const { version } = this;
    return version === null
      ? undefined
      : this.early.find(({ from, to, patches }) => to > version && (patches ? from === version : from <= version));
  }
}
