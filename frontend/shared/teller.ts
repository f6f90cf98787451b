const pause = 700;

/** Counts what comes within a moment, so that a screen reader in a busy class is told once. */
export class Teller {
  private heard = 0;
  private timer = 0;

  constructor(private readonly tell: (number: number) => void) {}

  hear(): void {
    this.heard += 1;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.tell(this.heard);
      this.heard = 0;
    }, pause);
  }

  rest(): void {
    clearTimeout(this.timer);
    this.heard = 0;
  }
}
