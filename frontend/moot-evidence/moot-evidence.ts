import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { kept } from '../shared/kept';
import { onNews } from '../shared/news';
import { keyOf, PlainElement, pressed } from '../shared/plain-element';
import { afterDrawing, reveal } from '../shared/view';
import { say, type Texts } from '../shared/words';
import { card, type State } from './card';
import { fields } from './fields';
import { type Evidence, type Mark, marked, type Piece } from './model';
import { look } from './moot-evidence.styles';
import { everything, find, isOpen, type Search } from './search';
import { waiting } from './waiting';

/**
 * The evidence of a reading, to search, to read in place and to cite with one tap.
 *
 * Properties `address` of the evidence, `picking`, `picked`, `suggested`, `accepting`, `checking`, `texts`; methods
 * `show`, `use`, which says how much is leant on it, and `put`, which says what the class has made of it. Sends
 * `moot-choose` with `cite`, `paragraph`, `source`, `arguments`, `accept`, `unaccept`, `check`.
 */
@customElement('moot-evidence')
export class MootEvidence extends PlainElement {
  @property({ attribute: false }) address = '';
  @property({ type: Boolean }) picking = false;
  @property({ attribute: false }) picked: readonly string[] = [];
  @property({ attribute: false }) suggested: readonly string[] = [];
  @property({ type: Boolean }) accepting = false;
  @property({ type: Boolean }) checking = false;
  @property({ attribute: false }) texts: Texts = {};
  @state() private evidence: Evidence | null = null;
  @state() private missed = false;
  @state() private search: Search = everything;
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private highlighted = '';
  @state() private used: Readonly<Record<string, number>> = {};
  @state() private marks: ReadonlyMap<string, Mark> = new Map();

  protected override readonly look = look;
  private all: readonly Piece[] = [];
  private shown: readonly Piece[] = [];
  private awaited = '';
  private readonly versions = new Map<string, number>();
  private deaf = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.deaf = onNews(({ use, to }) => this.use(use, to));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.deaf();
  }

  /** Takes in what the class has added and found; what it says nothing of stays as it is. */
  put(marks: readonly Mark[]): void {
    this.marks = new Map([...this.marks, ...marks.map((mark) => [mark.id, mark] as const)]);
  }

  /** Takes in how many arguments lean on some pieces in a version of the debate; the others are as they were. */
  use(counts: Readonly<Record<string, number>>, version: number): void {
    const news = Object.entries(counts).filter(([id]) => version >= (this.versions.get(id) ?? 0));
    news.forEach(([id]) => this.versions.set(id, version));
    this.used = { ...this.used, ...Object.fromEntries(news) };
  }

  /** Opens one card, brings it into view and marks it, whatever was searched for. */
  show(id: string): void {
    if (this.evidence === null) {
      this.awaited = id;
      return;
    }
    this.settle();
    if (!this.all.some((piece) => piece.id === id)) {
      return;
    }
    if (!find(this.all, this.search).some((piece) => piece.id === id)) {
      this.search = everything;
    }
    this.opened = new Set(this.opened).add(id);
    this.highlighted = id;
    this.settle();
    const line = this.line(id);
    if (line) {
      line.focus({ preventScroll: true });
      reveal(line);
    }
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('address')) {
      this.fetch();
    }
    if (changed.has('evidence') || changed.has('marks')) {
      this.all = marked(this.evidence?.items ?? [], this.marks);
    }
    if (changed.has('evidence') || changed.has('marks') || changed.has('search')) {
      this.shown = find(this.all, this.search);
    }
  }

  protected override render(): TemplateResult {
    const { evidence } = this;
    if (evidence === null) {
      return html`<div @click=${this.onClick}>${waiting(this.texts, this.missed)}</div>`;
    }
    const first = this.picking ? this.shown.filter((piece) => this.suggested.includes(piece.id)) : [];
    const rest = this.shown.filter((piece) => !first.includes(piece));
    return html`<div @input=${this.onSearch} @change=${this.onSearch} @click=${this.onClick}>
      ${fields(this.texts, evidence, this.all, this.search, this.shown.length)}
      ${this.shown.length === 0 ? html`<p class="moot-empty">${say(this.texts, isOpen(this.search) ? 'none' : 'empty')}</p>` : nothing}
      ${first.length > 0 ? this.renderGroup('suggested', first) : nothing}
      ${rest.length > 0 ? this.renderGroup(first.length > 0 ? 'others' : 'all', rest) : nothing}
    </div>`;
  }

  private renderGroup(name: string, pieces: readonly Piece[]): TemplateResult {
    return html`<section aria-label=${say(this.texts, name)}>
      ${name === 'all' ? nothing : html`<p class="moot-evidence__heading" aria-hidden="true">${say(this.texts, name)}</p>`}
      ${repeat(
        pieces,
        (piece) => piece.id,
        (piece) => this.renderCard(piece),
      )}
    </section>`;
  }

  private renderCard(piece: Piece): unknown {
    const state: State = {
      open: this.opened.has(piece.id),
      highlighted: this.highlighted === piece.id,
      used: this.used[piece.id] ?? 0,
      picking: this.picking,
      picked: this.picked.includes(piece.id),
      accepting: this.accepting,
      checking: this.checking,
      mark: this.marks.get(piece.id),
    };
    return guard([piece, this.texts, ...Object.values(state)], () => card(this.texts, piece, state));
  }

  private onSearch(event: Event): void {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    if (name in this.search) {
      this.search = { ...this.search, [name]: value };
    }
  }

  private onClick(event: MouseEvent): void {
    const key = keyOf(event);
    const { action, id } = pressed(event);
    if (action === 'clear') {
      this.search = everything;
      this.querySelector<HTMLInputElement>('[name=words]')?.focus();
    } else if (action === 'again') {
      this.fetch();
    } else if (key !== undefined && action === 'paragraph') {
      this.choose(this.all.find((piece) => piece.id === key)?.at ?? '', action);
    } else if (key !== undefined && action !== undefined) {
      this.choose(id ?? key, action);
    } else if (key !== undefined && (event.target as Element).closest('summary')) {
      event.preventDefault();
      this.turn(key);
    }
  }

  /** The debate is drawn first. */
  private fetch(): void {
    this.missed = false;
    kept<Evidence>(this.address).then(
      (evidence) => afterDrawing(() => this.take(evidence)),
      () => (this.missed = true),
    );
  }

  private take(evidence: Evidence): void {
    this.evidence = evidence;
    if (this.awaited !== '') {
      this.show(this.awaited);
    }
  }

  private turn(id: string): void {
    const next = new Set(this.opened);
    if (!next.delete(id)) {
      next.add(id);
    }
    this.opened = next;
  }
}
