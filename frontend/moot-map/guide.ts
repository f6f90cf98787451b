import type { View } from './camera';
import { type Hit, hitAt, middleOf } from './hit';
import { readable } from './level';
import type { Change, Debate } from './model';
import type { Shift } from './plan';
import type { Scene } from './scene';
import { cardAt, holds, type Size } from './sizes';
import type { Stage } from './stage';

/** For a map that nobody sees yet, so that it has some shape. */
const supposed: Size = { width: 1200, height: 800 };

/** How long one points before a card is shown, so that none flickers on the way. */
const dwell = 120;

/** Leads the eye over the map: where to look, and what to hold still while things are folded or tidied. */
export class Guide {
  private whole = true;
  private unseen = true;
  private seen = false;
  private before: View;
  private pointing = 0;
  private held: string | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly stage: Stage,
  ) {
    this.before = stage.camera.view;
  }

  load(debate: Debate): void {
    const begun = this.scene.load(debate, this.size) === 'begun';
    this.stage.refresh();
    if (begun) {
      this.whole = true;
      this.stage.see(this.stage.camera.whole);
    }
  }

  change(change: Change): string[] {
    const added = this.scene.change(change);
    this.stage.refresh();
    const own = added.findLast((id) => this.scene.tree.get(id)?.mine);
    if (own !== undefined && this.seen) {
      this.go(own);
    }
    return added;
  }

  /** What came while nobody looked is in good order when somebody does. */
  resize(width: number, height: number): void {
    if (width === 0 || height === 0) {
      this.unseen = true;
      return;
    }
    const { camera } = this.stage;
    const centre = camera.toMap(camera.size.width / 2, camera.size.height / 2);
    this.stage.resize(width, height);
    this.stage.dress();
    this.stage.see(this.whole ? camera.whole : camera.centred(centre.x, centre.y));
    if (this.unseen) {
      this.unseen = false;
      this.appear();
    }
    this.stage.drawNow();
  }

  pan(across: number, down: number): void {
    clearTimeout(this.pointing);
    this.look(this.stage.camera.panned(across, down));
  }

  zoom(by: number, x?: number, y?: number): void {
    this.look(this.stage.camera.zoomed(by, x, y), x === undefined);
  }

  fit(gently = true): void {
    this.stage.see(this.stage.camera.whole, gently);
    this.whole = true;
  }

  /** Shows in its own size what somebody points at; true when there is something. */
  point(x: number, y: number): boolean {
    const hit = x < 0 || this.onMinimap(x, y) ? null : this.at(x, y, 3);
    const peek = hit && !hit.handle ? hit.id : this.held;
    clearTimeout(this.pointing);
    this.pointing = window.setTimeout(() => this.peek(peek), dwell);
    return hit !== null;
  }

  /** Looks where the small map was pressed; false when it is not there. */
  jump(x: number, y: number, begins: boolean): boolean {
    if (begins && !this.onMinimap(x, y)) {
      return false;
    }
    const point = this.stage.screen.minimap.toMap(x, y, this.scene.plan.bounds);
    this.look(this.stage.camera.centred(point.x, point.y));
    return true;
  }

  /** Tells one apart; where the view is stays as it is. */
  choose(id: string | null): void {
    this.scene.choose(id);
    this.stage.peek = null;
    this.held = null;
    this.stage.refresh();
  }

  /** One step back: out of the focus, then from what is chosen. */
  release(): void {
    if (this.scene.plan.shown.focus === null) {
      this.choose(null);
    } else {
      this.focus(null);
    }
  }

  /** Brings one into view, at the size at which the rest is seen. */
  go(id: string): void {
    this.shift(this.scene.open(id, this.size));
    this.reveal(id, this.stage.camera.view.zoom);
  }

  /** Chooses one from the keyboard, so that there is no pointer to show what it says. */
  step(id: string): void {
    this.choose(id);
    this.stage.peek = this.held = id;
    this.go(id);
  }

  /** Chooses one and brings it into view so that it can be read. */
  show(id: string): void {
    this.choose(id);
    this.shift(this.scene.open(id, this.size));
    const { view, full } = this.stage.camera;
    this.reveal(id, readable(view.zoom, full) ? view.zoom : 0.75 * full);
  }

  toggle(id: string): void {
    this.shift(this.scene.toggle(id));
    if (this.scene.selected !== null && !this.scene.plan.get(this.scene.selected)) {
      this.choose(id);
    }
  }

  tidy(): void {
    const { selected, plan } = this.scene;
    const anchor = selected !== null && plan.get(selected) ? selected : middleOf(plan, this.stage.camera);
    this.shift(this.scene.tidy(this.size, anchor));
    if (this.whole) {
      this.fit();
    }
  }

  /** Shows one path alone, or all again from where one looked before. */
  focus(id: string | null): void {
    const { camera } = this.stage;
    if (this.scene.plan.shown.focus === null) {
      this.before = camera.view;
    }
    this.shift(this.scene.focus(id, this.size));
    this.look(id === null ? this.before : camera.whole, true);
  }

  /** What is at a point of the screen; `slop` forgives fingers that are less exact. */
  at(x: number, y: number, slop: number): Hit | null {
    return hitAt(this.scene.plan, this.stage.camera, x, y, slop);
  }

  private appear(): void {
    const first = !this.seen;
    this.seen = true;
    if (first || this.scene.plan.loose.length > 0) {
      this.tidy();
      this.scene.still();
      this.stage.see(this.whole ? this.stage.camera.whole : this.stage.camera.view);
    }
  }

  private peek(id: string | null): void {
    if (this.stage.peek !== id) {
      this.stage.peek = id;
      this.stage.ask();
    }
  }

  private onMinimap(x: number, y: number): boolean {
    const { place } = this.stage.screen.minimap;
    return place !== null && holds(place, x, y);
  }

  /** Nobody sees a way there before the map has room, and who gives it room would end it halfway. */
  private reveal(id: string, zoom: number): void {
    const spot = this.scene.plan.get(id);
    if (spot) {
      const to = this.stage.camera.revealing(cardAt(spot.x, spot.y), zoom);
      const { view } = this.stage.camera;
      if (to.x !== view.x || to.y !== view.y || to.zoom !== view.zoom) {
        this.look(to, !this.unseen);
      }
    }
  }

  /** What was held still has moved on the map, so the view moves with it. */
  private shift({ x, y }: Shift): void {
    const { view } = this.stage.camera;
    this.stage.refresh();
    this.stage.see({ ...view, x: view.x + x, y: view.y + y });
  }

  private look(view: View, gently = false): void {
    this.whole = false;
    this.stage.see(view, gently);
  }

  /** The view for which things are laid out, in the text's own size. */
  private get size(): Size {
    const { size, full } = this.stage.camera;
    return this.unseen ? supposed : { width: size.width / full, height: size.height / full };
  }
}
