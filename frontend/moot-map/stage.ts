import type { Texts } from '../shared/words';
import { between, Camera, type View } from './camera';
import { CanvasPen, measureWith } from './canvas-pen';
import type { Ground } from './ground';
import { levelOf } from './level';
import { type Look, lookOf } from './look';
import type { Picture } from './painter';
import { Passage } from './passage';
import type { Pen } from './pen';
import type { Scene } from './scene';
import { Screen } from './screen';
import { Wraps } from './wraps';

const rest = 140;

/** The canvas and when it is drawn: once for whatever has changed since the last frame, and while something moves. */
export class Stage {
  readonly camera = new Camera();
  readonly screen = new Screen();
  texts: Texts = {};
  canvas: HTMLCanvasElement | null = null;
  /** What is shown in its own size beside its block, because somebody points at it or has chosen it. */
  peek: string | null = null;
  private look: Look | null = null;
  private wraps = new Wraps(() => 0);
  private glide: { readonly from: View; readonly to: View; readonly passage: Passage } | null = null;
  private drawn: { readonly view: View | null; readonly at: number } = { view: null, at: -Infinity };
  private asked = 0;
  private resting = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly scene: Scene,
  ) {}

  /** Reads colours and sizes anew, after something around has changed them. */
  dress(): void {
    const look = lookOf(this.host);
    if (JSON.stringify(look) === JSON.stringify(this.look)) {
      return;
    }
    this.look = look;
    this.camera.full = this.look.unit;
    this.wraps = new Wraps(measureWith(this.look));
    this.refresh();
  }

  /** What is drawn has changed, and not only the view of it. */
  refresh(): void {
    this.screen.forget();
    this.camera.bounds = this.scene.plan.bounds;
    this.ask();
  }

  resize(width: number, height: number): void {
    const dots = Math.max(1, devicePixelRatio);
    if (this.canvas) {
      this.canvas.width = Math.round(width * dots);
      this.canvas.height = Math.round(height * dots);
    }
    this.camera.size = { width, height };
  }

  /** Looks elsewhere: at once, or on a way that the eye can follow. */
  see(view: View, gently = false): void {
    this.glide = gently ? { from: this.camera.view, to: view, passage: new Passage() } : null;
    this.camera.view = gently ? this.camera.view : view;
    this.ask();
  }

  ask(): void {
    this.asked ||= requestAnimationFrame((now) => this.draw(now));
  }

  /** Draws without waiting, for a canvas that has been resized is empty. */
  drawNow(): void {
    this.stop();
    this.draw(performance.now());
  }

  stop(): void {
    cancelAnimationFrame(this.asked);
    clearTimeout(this.resting);
    this.asked = 0;
  }

  /** What to draw with on paper, whatever the screen looks like. */
  paper(pen: (look: Look) => Pen): Ground {
    const look = lookOf(this.host, 'paper');
    return this.ground(look, pen(look), 1);
  }

  private draw(now: number, rests = false): void {
    this.asked = 0;
    clearTimeout(this.resting);
    const { camera, canvas, look, scene } = this;
    const context = canvas?.getContext('2d', { alpha: false });
    if (!canvas || !context || !look) {
      return;
    }
    this.advance(now);
    const blurred = this.screen.draw(context, (on, hair) => this.ground(look, new CanvasPen(on, look), hair), {
      picture: this.pictureAt(now),
      zoom: camera.view.zoom,
      dots: canvas.width / camera.size.width,
      size: camera.size,
      showsAll: camera.showsAll,
      moves: scene.moves,
      travels: this.drawn.view !== camera.view && now - this.drawn.at < rest,
      rests,
      peek: this.peek,
    });
    this.drawn = { view: camera.view, at: now };
    if (this.glide || scene.moves) {
      this.ask();
    } else if (blurred) {
      this.resting = window.setTimeout(() => this.draw(performance.now(), true), rest);
    }
  }

  private ground(look: Look, pen: Pen, hair: number): Ground {
    return { pen, look, texts: this.texts, wraps: this.wraps, hair };
  }

  private pictureAt(now: number): Picture {
    const { camera, scene } = this;
    return {
      plan: scene.planAt(now),
      view: camera.seen,
      level: levelOf(camera.view.zoom, camera.full),
      selected: scene.selected,
      lit: scene.lit,
      fresh: scene.fresh,
      growth: scene.growthAt(now),
    };
  }

  private advance(now: number): void {
    if (this.glide) {
      const { from, to, passage } = this.glide;
      const by = passage.at(now);
      this.camera.view = between(from, to, by);
      this.glide = by >= 1 ? null : this.glide;
    }
  }
}
