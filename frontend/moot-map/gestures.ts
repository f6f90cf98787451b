/** What the hands ask for, in pixels of the surface. */
export interface Wishes {
  pan(across: number, down: number): void;
  zoom(by: number, x: number, y: number): void;
  /** A press that was not a pan; `touch` for a finger, which is less exact. */
  press(x: number, y: number, touch: boolean): void;
  point(x: number, y: number): void;
  leave(): void;
  /** The small map is held and moved there; false when it is not under this point. */
  jump(x: number, y: number, begins: boolean): boolean;
}

interface Finger {
  x: number;
  y: number;
}

const slack = 5;
const line = 18;

/** Drag, wheel and fingers on a surface. One finger pans, two also zoom; the wheel pans, and zooms with control. */
export class Gestures {
  private readonly fingers = new Map<number, Finger>();
  private start: Finger | null = null;
  private jumps = false;

  constructor(
    private readonly surface: HTMLElement,
    private readonly wishes: Wishes,
  ) {
    surface.addEventListener('pointerdown', (event) => this.down(event));
    surface.addEventListener('pointermove', (event) => this.move(event));
    surface.addEventListener('pointerup', (event) => this.up(event));
    surface.addEventListener('pointercancel', (event) => this.lift(event));
    surface.addEventListener('pointerleave', () => this.wishes.leave());
    surface.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    this.surface.setPointerCapture(event.pointerId);
    const at = this.at(event);
    this.start = this.fingers.size === 0 ? at : null;
    this.jumps = this.fingers.size === 0 && this.wishes.jump(at.x, at.y, true);
    this.fingers.set(event.pointerId, at);
  }

  private move(event: PointerEvent): void {
    const to = this.at(event);
    const from = this.fingers.get(event.pointerId);
    if (!from) {
      this.wishes.point(to.x, to.y);
    } else if (this.jumps) {
      this.wishes.jump(to.x, to.y, false);
    } else if (!this.start || Math.hypot(to.x - this.start.x, to.y - this.start.y) > slack) {
      this.start = null;
      this.drag(from, to, event.pointerId);
      this.fingers.set(event.pointerId, to);
    }
  }

  private drag(from: Finger, to: Finger, id: number): void {
    const other = [...this.fingers].find(([known]) => known !== id)?.[1];
    if (!other) {
      this.wishes.pan(from.x - to.x, from.y - to.y);
      return;
    }
    const apart = (one: Finger): number => Math.hypot(one.x - other.x, one.y - other.y);
    this.wishes.pan((from.x - to.x) / 2, (from.y - to.y) / 2);
    this.wishes.zoom(apart(to) / Math.max(apart(from), 1), (to.x + other.x) / 2, (to.y + other.y) / 2);
  }

  private up(event: PointerEvent): void {
    const { start, jumps } = this;
    this.lift(event);
    if (start && !jumps) {
      this.wishes.press(start.x, start.y, event.pointerType === 'touch');
    }
  }

  private lift(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
    this.start = null;
    this.jumps = false;
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const { x, y } = this.at(event);
    // A wheel counts in pixels, lines or pages, in this order.
    const unit = [1, line, this.surface.clientHeight][event.deltaMode] ?? 1;
    if (event.ctrlKey || event.metaKey) {
      this.wishes.zoom(Math.exp((-event.deltaY * unit) / 250), x, y);
    } else if (event.shiftKey && event.deltaX === 0) {
      this.wishes.pan(event.deltaY * unit, 0);
    } else {
      this.wishes.pan(event.deltaX * unit, event.deltaY * unit);
    }
  }

  private at({ clientX, clientY }: MouseEvent): Finger {
    const { left, top } = this.surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
