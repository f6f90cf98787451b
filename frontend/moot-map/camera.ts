import { around, type Box, type Size } from './sizes';

/** What part of the map is seen, and how large: a point of the map and the zoom. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Looks at the map; knows nothing of what is drawn there. */
export class Camera {
  view: View = { x: 0, y: 0, zoom: 1 };
  size: Size = { width: 1, height: 1 };
  bounds: Box = { left: 0, top: 0, right: 1, bottom: 1 };
  /** The zoom at which text has the size that the page gives it. */
  full = 1;

  /** What of the map is seen. */
  get seen(): Box {
    const { x, y, zoom } = this.view;
    return { left: x, top: y, right: x + this.size.width / zoom, bottom: y + this.size.height / zoom };
  }

  toMap(x: number, y: number): { x: number; y: number } {
    return { x: this.view.x + x / this.view.zoom, y: this.view.y + y / this.view.zoom };
  }

  toScreen(x: number, y: number): { x: number; y: number } {
    return { x: (x - this.view.x) * this.view.zoom, y: (y - this.view.y) * this.view.zoom };
  }

  /** All of the map, with a rim of air. */
  get whole(): View {
    const { left, top, right, bottom } = this.bounds;
    const { width, height } = this.size;
    const air = Math.min(24, width / 20);
    const zoom = Math.min(this.full, (width - air) / (right - left), (height - air) / (bottom - top));
    return {
      x: (left + right) / 2 - width / zoom / 2,
      y: (top + bottom) / 2 - height / zoom / 2,
      zoom,
    };
  }

  get showsAll(): boolean {
    const seen = around(this.seen, 1);
    const { left, top, right, bottom } = this.bounds;
    return seen.left <= left && seen.top <= top && seen.right >= right && seen.bottom >= bottom;
  }

  panned(across: number, down: number): View {
    const { x, y, zoom } = this.view;
    return this.kept({ x: x + across / zoom, y: y + down / zoom, zoom });
  }

  /** Larger or smaller around a point of the screen, which stays where it is. */
  zoomed(by: number, x = this.size.width / 2, y = this.size.height / 2): View {
    const least = Math.min(this.whole.zoom, this.view.zoom);
    const zoom = Math.min(Math.max(this.view.zoom * by, least), 2 * this.full);
    const fixed = this.toMap(x, y);
    return this.kept({ x: fixed.x - x / zoom, y: fixed.y - y / zoom, zoom });
  }

  centred(x: number, y: number, zoom = this.view.zoom): View {
    return this.kept({ x: x - this.size.width / zoom / 2, y: y - this.size.height / zoom / 2, zoom });
  }

  /** Moved just so far that a box is in view, and no closer than its surroundings need. */
  revealing(box: Box, zoom = this.view.zoom): View {
    if (zoom !== this.view.zoom) {
      return this.centred((box.left + box.right) / 2, (box.top + box.bottom) / 2, zoom);
    }
    const { left, top, right, bottom } = around(box, Math.min(24, this.size.width / 10) / zoom);
    const { seen, view } = this;
    const across = Math.min(0, left - seen.left) || Math.max(0, right - seen.right);
    const down = Math.min(0, top - seen.top) || Math.max(0, bottom - seen.bottom);
    return { ...view, x: view.x + across, y: view.y + down };
  }

  /** Never so far out that nothing of the map is left in view. */
  private kept({ x, y, zoom }: View): View {
    const { left, top, right, bottom } = this.bounds;
    const [width, height] = [this.size.width / zoom, this.size.height / zoom];
    const [across, down] = [width / 3, height / 3];
    return {
      x: Math.min(Math.max(x, left - width + across), right - across),
      y: Math.min(Math.max(y, top - height + down), bottom - down),
      zoom,
    };
  }
}

/** The view between two, while the zoom changes evenly, by factors. */
export function between(from: View, to: View, by: number): View {
  if (by >= 1) {
    return to;
  }
  const zoom = from.zoom * (to.zoom / from.zoom) ** by;
  const far = 1 / to.zoom - 1 / from.zoom;
  const share = Math.abs(far) < 1e-9 ? by : (1 / zoom - 1 / from.zoom) / far;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom };
}
