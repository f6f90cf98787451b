const span = 180;

/** A moment in which something comes or goes; it is over at once where the system wants no motion. */
export class Passage {
  private readonly start = matchMedia('(prefers-reduced-motion: reduce)').matches ? -Infinity : performance.now();

  /** How much of it has passed, from 0 to 1, quick at first. */
  at(now: number): number {
    const passed = Math.min(1, Math.max(0, (now - this.start) / span));
    return 1 - (1 - passed) ** 3;
  }
}
