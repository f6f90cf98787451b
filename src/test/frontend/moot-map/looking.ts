import { Camera, type View } from '../../../../frontend/moot-map/camera';
import { Guide } from '../../../../frontend/moot-map/guide';
import { Scene } from '../../../../frontend/moot-map/scene';
import { type Box, cardAt } from '../../../../frontend/moot-map/sizes';
import type { Stage } from '../../../../frontend/moot-map/stage';
import { put } from '../shared/made';
import { at, contains, debate, nodes } from './made';

put('window', globalThis);
put('matchMedia', () => ({ matches: true }));

const tenfold = (x: number, y: number): { x: number; y: number } => ({ x: 10 * x, y: 10 * y });

/** A stage without a canvas, where every way is short: it has a camera and notes where it was told to look. */
export class Looked {
  readonly camera = new Camera();
  readonly ways: { readonly view: View; readonly gently: boolean }[] = [];
  readonly screen = { minimap: { place: null as Box | null, toMap: tenfold } };
  peek: string | null = null;

  constructor(private readonly scene: Scene) {}

  see(view: View, gently = false): void {
    this.camera.view = view;
    this.ways.push({ view, gently });
  }

  refresh(): void {
    this.camera.bounds = this.scene.plan.bounds;
  }

  resize(width: number, height: number): void {
    this.camera.size = { width, height };
  }

  dress(): void {}

  ask(): void {}

  drawNow(): void {}
}

/** A map of the five, as a person has it before them. */
export class Sight {
  readonly scene = new Scene();
  readonly stage = new Looked(this.scene);
  readonly camera = this.stage.camera;
  readonly guide = new Guide(this.scene, this.stage as unknown as Stage);

  constructor() {
    this.guide.load(debate(nodes));
  }

  /** One that is seen, at its own size from a corner where that is asked for, else the whole. */
  static seen(from?: { readonly x: number; readonly y: number }): Sight {
    const sight = new Sight();
    sight.guide.resize(1200, 800);
    if (from) {
      sight.guide.zoom(sight.camera.full / sight.camera.view.zoom);
      const { x, y } = sight.camera.view;
      sight.guide.pan(from.x - x, from.y - y);
    }
    return sight;
  }

  /** Where an argument is seen, by its upper left corner. */
  place(id: string): { x: number; y: number } {
    const { x, y } = at(this.scene.plan, id);
    return this.camera.toScreen(x, y);
  }

  /** Whether all of an argument is in view. */
  sees(id: string): boolean {
    const { x, y } = at(this.scene.plan, id);
    return contains(this.camera.seen, cardAt(x, y));
  }
}
