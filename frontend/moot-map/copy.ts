import { around, type Box, meet } from './sizes';

/** A part of the map drawn once, at a number of dots for each unit, to be shown again while the view moves over it. */
export class Copy {
  readonly canvas = document.createElement('canvas');
  private readonly area: Box;

  constructor(
    area: Box,
    readonly scale: number,
    draw: (context: CanvasRenderingContext2D, area: Box) => void,
  ) {
    this.canvas.width = Math.max(1, Math.ceil((area.right - area.left) * scale));
    this.canvas.height = Math.max(1, Math.ceil((area.bottom - area.top) * scale));
    // Up to the edge of the last dot, which would stay black else.
    this.area = { ...area, right: area.left + this.canvas.width / scale, bottom: area.top + this.canvas.height / scale };
    const context = this.canvas.getContext('2d', { alpha: false });
    if (context) {
      context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
      draw(context, this.area);
    }
  }

  /** What is worth drawing so that a view may move a little: some more than it shows, but nothing off the map. */
  static areaFor(view: Box, bounds: Box): Box {
    const wide = around(view, (view.right - view.left) * 0.3);
    const all = around(bounds, (view.right - view.left) * 0.02);
    return meet(wide, all) ? within(wide, all) : view;
  }

  /** Whether all that a view shows of the map is here, at about the right size or exactly so. */
  serves(view: Box, bounds: Box, scale: number, exactly: boolean): boolean {
    const wanted = within(view, bounds);
    const { area } = this;
    const covered =
      wanted.left >= area.left && wanted.top >= area.top && wanted.right <= area.right && wanted.bottom <= area.bottom;
    const ratio = scale / this.scale;
    return covered && (exactly ? ratio === 1 : ratio > 0.4 && ratio < 2.5);
  }

  /** Shows itself on a canvas of the given scale, dot by dot where the sizes agree. */
  put(context: CanvasRenderingContext2D, view: Box, scale: number): void {
    const ratio = scale / this.scale;
    const [x, y] = [(this.area.left - view.left) * scale, (this.area.top - view.top) * scale];
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (ratio === 1) {
      context.drawImage(this.canvas, Math.round(x), Math.round(y));
    } else {
      context.drawImage(this.canvas, x, y, this.canvas.width * ratio, this.canvas.height * ratio);
    }
  }
}

function within(box: Box, other: Box): Box {
  return {
    left: Math.max(box.left, other.left),
    top: Math.max(box.top, other.top),
    right: Math.min(box.right, other.right),
    bottom: Math.min(box.bottom, other.bottom),
  };
}
