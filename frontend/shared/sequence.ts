/** A step from one version to a later one. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

const patience = 1500;

/**
 * Takes steps in their order, by whichever way they come: a step that was taken already is dropped, one that comes too
 * early waits for the one before it. If that does not come, something is missing.
 */
export class Sequence<S extends Step> {
  private version: number | null = null;
  private early: S[] = [];
  private timer = 0;

  /**
   * @param take  changes what is shown; a step may begin before the version that is shown
   * @param missed asks for everything anew
   */
  constructor(
    private readonly take: (step: S) => void,
    private readonly missed: () => void,
  ) {}

  /** Everything is shown as it is in this version. */
  begin(version: number): void {
    this.version = version;
    this.goOn();
  }

  offer(step: S): void {
    this.early.push(step);
    this.goOn();
  }

  rest(): void {
    clearTimeout(this.timer);
  }

  private goOn(): void {
    for (let next = this.next(); next; next = this.next()) {
      this.version = next.to;
      this.take(next);
    }
    const { version } = this;
    this.early = this.early.filter((step) => version === null || step.to > version);
    clearTimeout(this.timer);
    if (version !== null && this.early.length > 0) {
      this.timer = window.setTimeout(() => {
        this.early = [];
        this.missed();
      }, patience);
    }
  }

  private next(): S | undefined {
    const { version } = this;
    return version === null ? undefined : this.early.find((step) => step.from <= version && step.to > version);
  }
}
