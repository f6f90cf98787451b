import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlainElement, pressed } from '../shared/plain-element';
import { count, say, type Texts } from '../shared/words';
import { look } from './moot-sieve.styles';

/** A value of a filter and the words for it. */
interface Option {
  readonly id: string;
  readonly label: string;
}

/** What one may choose from. */
export interface Choices {
  readonly positions: readonly Option[];
  readonly authors: readonly Option[];
  readonly evidence: readonly Option[];
}

const sorts = ['newest', 'unanswered', 'relied-on'] as const;
const stances = ['for', 'against', 'open'] as const;
const only = ['mine', 'answers-me', 'unanswered', 'unsound'] as const;
const TYPING = 350;

/**
 * What one wants to see of a debate, and in which order, as the address says it.
 *
 * Properties `query` (the part of an address behind its question mark), `choices`, `found` (how many there are; null
 * where nothing is sifted), `texts`. Sends `moot-choose` with `sift`, its id being the new query, and with `offer`
 * when the filters are opened and want their choices.
 */
@customElement('moot-sieve')
export class MootSieve extends PlainElement {
  @property() query = '';
  @property({ attribute: false }) choices: Choices = { positions: [], authors: [], evidence: [] };
  @property({ attribute: false }) found: number | null = null;
  @property({ attribute: false }) texts: Texts = {};
  @state() private unfolded = false;

  protected override readonly look = look;
  private typing = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  protected override render(): TemplateResult {
    const now = this.now();
    const filters = [...now.keys()].filter((key) => key !== 'words' && key !== 'sort').length;
    return html`<div role="search" aria-label=${say(this.texts, 'label')} @input=${this.onInput} @change=${this.onChange} @click=${this.onClick}>
      <div class="moot-sieve__bar">
        <input
          class="moot-input moot-sieve__words"
          type="search"
          name="words"
          autocomplete="off"
          placeholder=${say(this.texts, 'words')}
          aria-label=${say(this.texts, 'words')}
          .value=${now.get('words') ?? ''}
        />
        ${this.select('sort', sorts.map((id) => ({ id, label: say(this.texts, `sort.${id}`) })))}
        <button type="button" class="moot-button" data-action="unfold" aria-expanded=${this.unfolded ? 'true' : 'false'}>
          ${filters === 0 ? say(this.texts, 'filter') : say(this.texts, 'filtered', filters)}
        </button>
      </div>
      ${this.unfolded ? this.filters(now) : nothing}
      <p class="moot-sieve__found" role="status">
        ${this.found === null ? nothing : count(this.texts, 'found', this.found)}
        ${this.found === null
          ? nothing
          : html`<button type="button" class="moot-button moot-button--quiet" data-action="clear">${say(this.texts, 'clear')}</button>`}
      </p>
    </div>`;
  }

  private filters(now: URLSearchParams): TemplateResult {
    const { positions, authors, evidence } = this.choices;
    return html`<div class="moot-sieve__more">
      ${this.select('under', positions)}
      ${this.select('stance', stances.map((id) => ({ id, label: say(this.texts, `stance.${id}`) })))}
      ${this.select('author', authors)} ${this.select('evidence', evidence)}
      <fieldset class="moot-sieve__only">
        <legend class="moot-sr-only">${say(this.texts, 'only')}</legend>
        ${only.map(
          (id) => html`<label
            ><input type="checkbox" name="only" value=${id} .checked=${now.getAll('only').includes(id)} />${say(
              this.texts,
              `only.${id}`,
            )}</label
          >`,
        )}
      </fieldset>
    </div>`;
  }

  private select(name: string, options: readonly Option[]): TemplateResult {
    const value = this.now().get(name) ?? '';
    return html`<select class="moot-input" name=${name} aria-label=${say(this.texts, `choose.${name}`)} .value=${value}>
      <option value="">${say(this.texts, `any.${name}`)}</option>
      ${options.map(({ id, label }) => html`<option value=${id} ?selected=${id === value}>${label}</option>`)}
    </select>`;
  }

  private now(): URLSearchParams {
    return new URLSearchParams(this.query);
  }

  private onInput(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (field.name === 'words') {
      clearTimeout(this.typing);
      this.typing = window.setTimeout(() => this.take('words', [field.value]), TYPING);
    }
  }

  private onChange(event: Event): void {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    if (name === 'only') {
      const checked = this.querySelectorAll<HTMLInputElement>('[name=only]:checked');
      this.take('only', [...checked].map((box) => box.value));
    } else {
      clearTimeout(this.typing);
      this.take(name, [value]);
    }
  }

  private onClick(event: MouseEvent): void {
    const { action } = pressed(event);
    if (action === 'unfold') {
      this.unfolded = !this.unfolded;
      if (this.unfolded) {
        this.choose('', 'offer');
      }
    } else if (action === 'clear') {
      this.choose('', 'sift');
      this.querySelector<HTMLInputElement>('[name=words]')?.focus();
    }
  }

  private take(name: string, values: readonly string[]): void {
    const next = this.now();
    next.delete(name);
    values.filter((value) => value.trim() !== '').forEach((value) => next.append(name, value));
    if (next.toString() !== this.query) {
      this.query = next.toString();
      this.choose(this.query, 'sift');
    }
  }
}
