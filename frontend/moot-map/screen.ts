import { Copy } from './copy';
import type { Ground } from './ground';
import { paintLabels } from './labels';
import { Minimap } from './minimap';
import { paint, type Picture } from './painter';
import { paintPeek } from './peek';
import type { Size } from './sizes';

/** What to draw with, once it is known on which canvas. */
export type GroundFor = (context: CanvasRenderingContext2D, hair: number) => Ground;

/** One moment on the screen. */
export interface Frame {
  readonly picture: Picture;
  readonly zoom: number;
  /** Dots of the canvas for each pixel of the screen. */
  readonly dots: number;
  readonly size: Size;
  readonly showsAll: boolean;
  /** Whether things are just moving on the map itself. */
  readonly moves: boolean;
  /** Whether the view is just moving over it. */
  readonly travels: boolean;
  /** Whether the view has come to rest, so that all should be sharp and a copy be ready. */
  readonly rests: boolean;
  readonly peek: string | null;
}

/**
 * Puts the map on the screen with what stands on it in one size however far away: names of positions, a card
 * somebody points at, the small map. From afar a copy is shown while the view moves, for then a frame costs the
 * same with a hundred arguments or with ten thousand.
 */
export class Screen {
  readonly minimap = new Minimap();
  /** The last ones, newest first: of a part seen near by, and of what was seen before that. */
  private copies: readonly Copy[] = [];

  /** Something is drawn otherwise from now on. */
  forget(): void {
    this.minimap.forget();
    this.copies = [];
  }

  /** Draws a frame; true when it should be drawn once more, and sharper, at rest. */
  draw(context: CanvasRenderingContext2D, groundFor: GroundFor, frame: Frame): boolean {
    const { picture, zoom, dots, size, showsAll } = frame;
    const { view, level, plan } = picture;
    const scale = zoom * dots;
    const far = level === 'far' && !frame.moves;
    const copied = far && (frame.travels || frame.rests);
    const ground = groundFor(context, 1 / zoom);
    const copy = copied ? this.copyFor(groundFor, frame) : null;
    if (copy) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      ground.pen.slab(0, 0, size.width * dots, size.height * dots, ground.look.page);
      copy.put(context, view, scale);
    }
    context.setTransform(scale, 0, 0, scale, -view.left * scale, -view.top * scale);
    if (!copy) {
      paint(ground, picture);
    }
    paintLabels(ground, plan, view, level === 'near' || level === 'brief');
    paintPeek(ground, picture, frame.peek);
    context.setTransform(dots, 0, 0, dots, 0, 0);
    this.minimap.place = null;
    if (!showsAll && !frame.moves) {
      this.minimap.draw(context, ground, picture, size);
    }
    return far && copy?.scale !== scale;
  }

  private copyFor(groundFor: GroundFor, { picture, zoom, dots, rests }: Frame): Copy {
    const { view, plan } = picture;
    const known = this.copies.find((copy) => copy.serves(view, plan.bounds, zoom * dots, rests));
    if (known) {
      return known;
    }
    const copy = new Copy(Copy.areaFor(view, plan.bounds), zoom * dots, (context, area) =>
      paint(groundFor(context, 1 / zoom), { ...picture, view: area }),
    );
    this.copies = [copy, ...this.copies].slice(0, 2);
    return copy;
  }
}
