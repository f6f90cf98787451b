import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlainElement, pressed } from '../shared/plain-element';
import { Teller } from '../shared/teller';
import { count, say, type Texts } from '../shared/words';
import { bar, type Panel, panel } from './bar';
import { describe } from './describe';
import { Gestures } from './gestures';
import { Guide } from './guide';
import { wishOf } from './keys';
import type { Change, Debate } from './model';
import { look } from './moot-map.styles';
import { save } from './save';
import { Scene } from './scene';
import { Stage } from './stage';
import { Surroundings } from './surroundings';

let maps = 0;

/**
 * The debate as a map: positions as countries, arguments as cards upon them, to be read from afar or near.
 *
 * Properties `data`, `selected`, `texts`; methods `draw`, `change`, `show`, `focus` for the server. Sends `moot-choose`
 * with `open` and `why`. What others post moves nothing: it is put where there is room until somebody tidies. The canvas
 * is a picture; whoever does not see it walks the same tree with the arrow keys, or reads the outline.
 */
@customElement('moot-map')
export class MootMap extends PlainElement {
  @property({ attribute: false }) data: Debate | null = null;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) texts: Texts = {};
  @state() private panel: Panel | null = null;
  @state() private told = '';

  protected override readonly look = look;
  private readonly help = `moot-map-help-${(maps += 1)}`;
  private readonly scene = new Scene();
  private readonly stage = new Stage(this, this.scene);
  private readonly guide = new Guide(this.scene, this.stage);
  private readonly teller = new Teller((number) => (this.told = count(this.texts, 'announce', number)));
  private surroundings: Surroundings | null = null;

  draw(data: Debate): void {
    this.data = data;
  }

  change(change: Change): void {
    this.settle();
    const added = this.guide.change(change);
    added.filter((id) => !this.scene.tree.get(id)?.mine).forEach(() => this.teller.hear());
    this.requestUpdate();
  }

  /** Chooses an argument and brings it into view. */
  show(id: string): void {
    this.settle();
    if (this.scene.has(id)) {
      this.guide.show(id);
      this.selected = id;
    }
  }

  override focus(): void {
    this.settle();
    this.querySelector<HTMLElement>('.moot-map__layer')?.focus({ preventScroll: true });
  }

  /** Lays out anew in good order, keeping in its place what is chosen or in the middle. */
  tidy(): void {
    this.settle();
    this.guide.tidy();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.observe();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.surroundings?.rest();
    this.stage.stop();
    this.teller.rest();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.stage.texts = this.texts;
    if (changed.has('data') && this.data) {
      this.guide.load(this.data);
    }
    const selected = this.scene.has(this.selected) ? this.selected : null;
    if (selected !== this.scene.selected) {
      this.guide.choose(selected);
    }
  }

  protected override render(): TemplateResult {
    const { plan, tree, selected } = this.scene;
    const state = { loose: plan.loose.length, selected: selected !== null, focused: plan.shown.focus !== null, open: this.panel };
    return html`<div class="moot-map__bar" role="group" aria-label=${say(this.texts, 'bar')} @click=${this.onBar}>
        ${bar(this.texts, state)}
      </div>
      <div class="moot-map__stage">
        <canvas role="img" aria-label=${count(this.texts, 'picture', tree.size)}></canvas>
        <div
          class="moot-map__layer"
          role="application"
          tabindex="0"
          aria-label=${say(this.texts, 'label')}
          aria-describedby=${this.help}
          @keydown=${this.onKey}
        ></div>
        ${this.data && tree.size === 0 ? html`<p class="moot-empty moot-map__empty">${say(this.texts, 'empty')}</p>` : nothing}
        <div @click=${this.onBar} @keydown=${this.onPanelKey}>${panel(this.texts, this.panel)}</div>
      </div>
      <div id=${this.help} class="moot-sr-only">${say(this.texts, 'help')}</div>
      <div class="moot-sr-only" role="status">${this.told}</div>`;
  }

  protected override firstUpdated(): void {
    this.stage.canvas = this.querySelector('canvas');
    const layer = this.querySelector<HTMLElement>('.moot-map__layer');
    if (layer) {
      new Gestures(layer, {
        pan: (across, down) => this.guide.pan(across, down),
        zoom: (by, x, y) => this.guide.zoom(by, x, y),
        press: (x, y, touch) => this.onPress(x, y, touch ? 14 : 3),
        point: (x, y) => layer.toggleAttribute('data-over', this.guide.point(x, y)),
        leave: () => this.guide.point(-1, -1),
        jump: (x, y, begins) => this.guide.jump(x, y, begins),
      });
    }
    this.observe();
  }

  private observe(): void {
    const surface = this.querySelector('.moot-map__stage');
    if (surface) {
      this.surroundings = new Surroundings(
        surface,
        (width, height) => this.guide.resize(width, height),
        () => this.stage.dress(),
      );
    }
  }

  private onPress(x: number, y: number, slop: number): void {
    const hit = this.guide.at(x, y, slop);
    if (hit?.handle) {
      this.guide.toggle(hit.id);
    } else {
      this.guide.choose(hit?.id ?? null);
      this.open(hit?.id ?? null, hit?.standing ? 'why' : 'open');
    }
    this.selected = this.scene.selected;
    this.requestUpdate();
  }

  private open(id: string | null, action = 'open'): void {
    if (id !== null && this.scene.tree.get(id)) {
      this.choose(id, action);
    }
  }

  private onKey(event: KeyboardEvent): void {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const wish = plain ? wishOf(event.key, this.scene.plan, this.scene.selected) : null;
    if (wish === null) {
      return;
    }
    event.preventDefault();
    if (typeof wish === 'string') {
      this.act(wish);
    } else if ('go' in wish) {
      this.guide.step(wish.go);
      this.told = describe(this.texts, this.scene.tree, wish.go);
    } else if ('toggle' in wish) {
      this.guide.toggle(wish.toggle);
      this.told = say(this.texts, this.scene.plan.shown.collapsed.has(wish.toggle) ? 'told.folded' : 'told.unfolded');
    } else if ('zoom' in wish) {
      this.guide.zoom(wish.zoom);
    } else if ('why' in wish) {
      this.open(wish.why, 'why');
    } else {
      this.open(wish.open);
    }
    this.selected = this.scene.selected;
    this.requestUpdate();
  }

  private onBar(event: Event): void {
    const { action } = pressed(event);
    if (action) {
      this.act(action);
    }
  }

  private onPanelKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.shut();
    }
  }

  /** Closes what is open beneath the buttons; the focus goes back to the one that opened it. */
  private shut(): void {
    this.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    this.panel = null;
  }

  private act(action: string): void {
    switch (action) {
      case 'fit':
        return this.guide.fit();
      case 'zoom-in':
        return this.guide.zoom(1.4);
      case 'zoom-out':
        return this.guide.zoom(1 / 1.4);
      case 'tidy':
        return this.tidy();
      case 'focus':
        this.guide.focus(this.scene.plan.shown.focus === null ? this.scene.selected : null);
        return this.requestUpdate();
      case 'release':
        return this.guide.release();
      case 'key':
      case 'save':
        this.panel = this.panel === action ? null : action;
        return;
      default:
        this.shut();
        void this.save(action === 'svg' ? 'svg' : 'png');
    }
  }

  private async save(kind: 'svg' | 'png'): Promise<void> {
    if (!(await save(kind, (pen) => this.stage.paper(pen), this.scene.plan, this.texts))) {
      this.panel = 'unsaved';
    }
  }
}
