import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { type News, onNews } from '../shared/news';
import { keyOf, PlainElement, pressed } from '../shared/plain-element';
import { Sentinel } from '../shared/sentinel';
import { Sequence } from '../shared/sequence';
import { Teller } from '../shared/teller';
import { afterDrawing, Anchor, reveal } from '../shared/view';
import { count, say, type Texts } from '../shared/words';
import { type Item, layFlat, layOut, newsOf } from './items';
import { wishOf } from './keys';
import { line, type State } from './line';
import { type Change, type Debate, inFull, type Position, type Put, type Row, type Short } from './model';
import { look } from './moot-outline.styles';
import { Rows } from './rows';
import { type Seams, seamsOf } from './seams';

function recounted(position: Position, count: number): Position {
  return position.count === count ? position : { ...position, count };
}

/**
 * The debate as an outline by position, readable while a class writes into it.
 *
 * Properties `texts`, and `waits`, whether it is drawn only after what else there is at first; methods `draw`, `extend`,
 * `change`, `expect`, `show`, `focus` for the server; the news of the page's channel come past it. Sends `moot-choose`
 * with `open`, `why`, `argue`, `answer`, `more`, and `missed` when it wants everything anew. What others post never moves what
 * is being read: it goes in where nobody looks, or waits behind a pill.
 */
@customElement('moot-outline')
export class MootOutline extends PlainElement {
  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) waits = false;
  @state() private debate: Debate | null = null;
  @state() private collapsed: ReadonlySet<string> = new Set();
  @state() private fresh: ReadonlySet<string> = new Set();
  @state() private current = '';
  @state() private selected: string | null = null;
  @state() private told = '';

  protected override readonly look = look;
  private rows = new Rows([], [], 0);
  private positions: Debate['positions'] = [];
  private awaited: { readonly id: string; readonly select: boolean } | null = null;
  private deaf = (): void => {};
  private readonly changes = new Sequence<Change>(
    (change) => this.take(change),
    () => this.choose('', 'missed'),
  );
  private items: Item[] = [];
  private steady = false;
  private anchor: Anchor | null = null;
  private readonly sentinel = new Sentinel(this, () => this.choose('', 'more'));
  private readonly teller = new Teller((number) => (this.told = count(this.texts, 'announce', number)));

  draw(debate: Debate): void {
    this.debate = debate;
    if (this.waiting) {
      afterDrawing(() => this.settle());
    } else {
      this.settle();
    }
    this.changes.begin(debate.version);
    this.showAwaited();
  }

  extend(rows: readonly Short[], total: number, version: number): void {
    this.settle();
    this.sentinel.answered();
    this.rows.extend(rows.map(inFull), total, version);
    this.holdStill();
    this.showAwaited();
  }

  /** The news of the page have brought it up to this version, or are about to. */
  expect(version: number): void {
    this.changes.expect(version);
  }

  change(change: Change): void {
    this.changes.offer(change);
  }

  show(id: string, select = true): void {
    this.settle();
    if (this.rows.isHeld(id)) {
      this.fresh = new Set(this.rows.release());
    }
    const chain = this.rows.chain(id);
    const row = chain[0];
    this.awaited = row ? null : { id, select };
    if (!row) {
      return;
    }
    const above = new Set([row.position, ...chain.slice(1).map((one) => one.id)]);
    this.collapsed = new Set([...this.collapsed].filter((shut) => !above.has(shut)));
    this.current = id;
    this.selected = select ? id : this.selected;
    this.settle();
    const line = this.line(id);
    if (line) {
      reveal(line);
    }
  }

  /** Goes back to the line where the reader was last; what is in view stays, unless the next key goes to that line. */
  override focus(): void {
    this.settle();
    const line = this.line(this.current);
    line?.focus({ preventScroll: true });
    if (line?.matches(':focus-visible')) {
      reveal(line);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.deaf = onNews<Change & News>((news) => this.hear(news));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.deaf();
    this.changes.rest();
    this.sentinel.rest();
    this.teller.rest();
  }

  protected override scheduleUpdate(): void {
    if (!this.waiting) {
      super.scheduleUpdate();
    }
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('debate') && this.debate) {
      const before = this.rows;
      this.positions = this.debate.positions;
      this.rows = new Rows(this.positions, this.debate.rows.map(inFull), this.debate.total);
      if (this.debate.again) {
        this.welcome(this.rows.all.filter((row) => !before.get(row.id)));
      } else {
        this.selected = this.debate.selected;
        this.awaited = null;
      }
      this.sentinel.answered();
      this.steady = this.hasUpdated && this.debate.still;
    }
    if (this.steady) {
      this.anchor = Anchor.take(this, this.lines());
      this.steady = false;
    }
    this.items = this.debate?.flat
      ? layFlat(this.positions, this.rows, this.rows.more)
      : layOut(this.positions, this.rows, this.collapsed, this.rows.more);
    if (!this.items.some((item) => item.key === this.current)) {
      this.current = this.items[0]?.key ?? '';
    }
  }

  protected override render(): TemplateResult {
    const news = newsOf(this.items, this.rows);
    const held = this.rows.held.length;
    const nothingYet = this.debate !== null && this.rows.all.length + held + this.rows.more === 0;
    return html`<div class="moot-sr-only" role="status">${this.told}</div>
      <div class="moot-outline__pill" ?hidden=${held === 0}>
        <button type="button" class="moot-button moot-button--strong" @click=${this.release}>
          ${count(this.texts, 'new', held)}
        </button>
      </div>
      ${nothingYet ? html`<p class="moot-empty">${this.debate?.empty}</p>` : nothing}
      <div
        role="tree"
        aria-label=${say(this.texts, 'label')}
        @click=${this.onClick}
        @keydown=${this.onKey}
        @focusin=${this.onFocus}
      >
        ${repeat(
          this.items,
          (item) => item.key,
          (item) => this.renderLine(item, news.get(item.key) ?? 0),
        )}
      </div>`;
  }

  protected override updated(): void {
    this.anchor?.restore();
    this.anchor = null;
    const unmeasured = this.querySelectorAll('.moot-outline__line:not([data-measured])');
    afterDrawing(() => {
      unmeasured.forEach((one) => one.toggleAttribute('data-measured', true));
      if (this.isConnected) {
        this.sentinel.watch(this.querySelector('.moot-outline__wait'));
      }
    });
  }

  private get waiting(): boolean {
    return this.waits && !this.hasUpdated;
  }

  private renderLine(item: Item, news: number): unknown {
    const { key, row } = item;
    const state: State = {
      current: key === this.current,
      selected: key === this.selected,
      fresh: this.fresh.has(key),
      news,
      mayPost: this.debate?.mayPost ?? false,
      words: this.debate?.words ?? [],
    };
    const seen = [row ?? item.position, item.level, item.place, item.size, item.expanded, ...Object.values(state)];
    return guard([this.texts, ...seen], () => line(this.texts, item, state));
  }

  /** What others do beside the server's page; what is sifted or sorted is for the server to put in order. */
  private hear(news: Change): void {
    if (this.debate?.flat) {
      this.choose('', 'missed');
    } else {
      this.changes.offer(news);
    }
  }

  private take({ put, patches = [], counts, total, to }: Change): void {
    this.settle();
    const positions = this.positions.map((one) => recounted(one, counts[one.id] ?? 0));
    const moves = seamsOf(this, this.lines(), positions, this.rows, this.collapsed);
    this.positions = positions;
    this.rows.recount(positions, total);
    patches.forEach((patch) => this.rows.patch(patch, to));
    const added = put
      .map(({ row, after }) => ({ row: inFull(row), after }))
      .filter((one) => !this.rows.refresh(one.row));
    added.forEach((one) => this.putIn(one, moves, to));
    this.holdStill();
    const own = added.findLast((one) => one.row.mine);
    if (own) {
      this.show(own.row.id, false);
    }
    this.showAwaited();
  }

  private showAwaited(): void {
    if (this.awaited && (this.rows.get(this.awaited.id) || this.rows.isHeld(this.awaited.id))) {
      this.show(this.awaited.id, this.awaited.select);
    }
  }

  /** Puts in a new row, or keeps it back when that would move what is in view. */
  private putIn(put: Put, moves: Seams, version: number): void {
    const { row } = put;
    if (row.mine && this.rows.isHeld(put.after)) {
      this.fresh = new Set(this.rows.release());
    }
    const place = this.rows.placeOf(put);
    if (this.rows.isHeld(put.after) || (place !== null && !row.mine && moves(row, place))) {
      this.rows.hold(put);
      this.teller.hear();
    } else if (this.rows.insert(put)) {
      this.fresh = new Set(this.fresh).add(row.id);
      if (!row.mine) {
        this.teller.hear();
      }
    } else {
      this.rows.putOff(put, version);
    }
  }

  /** Marks what came in while everything was put in order anew, and tells of what others wrote. */
  private welcome(added: readonly Row[]): void {
    this.fresh = new Set(added.map((row) => row.id));
    added.filter((row) => !row.mine).forEach(() => this.teller.hear());
  }

  private release(): void {
    this.settle();
    this.fresh = new Set(this.rows.release());
    this.holdStill();
    this.settle();
    const first = this.rows.all.find((row) => this.fresh.has(row.id));
    if (first) {
      this.line(first.id)?.focus({ preventScroll: true });
    }
  }

  /** Lets the next drawing leave the first line in view where it is on the screen. */
  private holdStill(): void {
    this.steady = true;
    this.requestUpdate();
  }

  private onFocus(event: FocusEvent): void {
    this.current = keyOf(event) ?? this.current;
  }

  private onClick(event: MouseEvent): void {
    const key = keyOf(event);
    const { action } = pressed(event);
    if (!key || (!action && getSelection()?.isCollapsed === false)) {
      return;
    }
    if (action === 'toggle') {
      this.toggle(key);
    } else if (action && action !== 'why') {
      this.choose(key, action);
    } else if (this.rows.get(key)) {
      this.open(key, action);
    }
  }

  private onKey(event: KeyboardEvent): void {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const onLine = (event.target as Element).role === 'treeitem';
    const wish = plain && onLine ? wishOf(event.key, this.items, this.current) : null;
    if (!wish) {
      return;
    }
    event.preventDefault();
    if ('go' in wish) {
      this.line(wish.go)?.focus();
    } else if ('toggle' in wish) {
      this.toggle(wish.toggle);
    } else if (wish.act === 'open') {
      this.open(wish.on);
    } else if (this.debate?.mayPost && this.rows.get(wish.on)?.trace === null) {
      this.choose(wish.on, 'answer');
    }
  }

  private open(key: string, action = 'open'): void {
    this.selected = key;
    this.fresh = new Set([...this.fresh].filter((other) => other !== key));
    this.choose(key, action);
  }

  private toggle(key: string): void {
    const next = new Set(this.collapsed);
    if (!next.delete(key)) {
      next.add(key);
    }
    this.collapsed = next;
  }
}
