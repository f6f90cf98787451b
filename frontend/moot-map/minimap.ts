import { CanvasPen } from './canvas-pen';
import { Copy } from './copy';
import type { Ground } from './ground';
import type { Look } from './look';
import { paint, type Picture } from './painter';
import type { Box, Size } from './sizes';

const most: Size = { width: 190, height: 130 };
const inset = 10;

/** The whole debate in a corner, drawn once and kept until it changes, with a frame around what is in view. */
export class Minimap {
  /** Where it stands on the screen, while it does. */
  place: Box | null = null;
  private copy: Copy | null = null;
  private zoom = 1;

  forget(): void {
    this.copy = null;
  }

  /** Draws itself in the pixels of the screen. */
  draw(context: CanvasRenderingContext2D, ground: Ground, picture: Picture, screen: Size): void {
    const { bounds } = picture.plan;
    const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
    const unit = Math.min(1.2, ground.look.unit, screen.width / 480, screen.height / 320);
    this.zoom = Math.min((most.width * unit) / width, (most.height * unit) / height);
    const [right, bottom] = [screen.width - inset, screen.height - inset];
    const place = { left: Math.round(right - width * this.zoom), top: Math.round(bottom - height * this.zoom), right, bottom };
    this.place = place;
    this.copy ??= this.drawn(ground, picture);
    context.drawImage(this.copy.canvas, place.left, place.top, right - place.left, bottom - place.top);
    this.frame(context, ground.look, picture, place);
  }

  /** The point of the map that is drawn at a point of the screen. */
  toMap(x: number, y: number, { left, top }: Box): { x: number; y: number } {
    const at = this.place ?? { left: 0, top: 0 };
    return { x: left + (x - at.left) / this.zoom, y: top + (y - at.top) / this.zoom };
  }

  private drawn(ground: Ground, picture: Picture): Copy {
    const { bounds } = picture.plan;
    return new Copy(bounds, this.zoom * Math.max(1, devicePixelRatio), (context, area) => {
      const small: Ground = { ...ground, pen: new CanvasPen(context, ground.look), hair: 1 / this.zoom };
      paint(small, { ...picture, view: area, level: 'far', growth: new Map() });
    });
  }

  private frame(context: CanvasRenderingContext2D, look: Look, { plan, view }: Picture, { left, top, right, bottom }: Box): void {
    const { bounds } = plan;
    const across = (x: number): number => Math.min(Math.max(left + (x - bounds.left) * this.zoom, left), right);
    const down = (y: number): number => Math.min(Math.max(top + (y - bounds.top) * this.zoom, top), bottom);
    const [x, y] = [across(view.left), down(view.top)];
    context.lineWidth = 1;
    context.setLineDash([]);
    context.strokeStyle = look.strong;
    context.strokeRect(left - 0.5, top - 0.5, right - left + 1, bottom - top + 1);
    context.lineWidth = 2;
    context.strokeStyle = look.ink;
    context.strokeRect(x, y, Math.max(4, across(view.right) - x), Math.max(4, down(view.bottom) - y));
  }
}
