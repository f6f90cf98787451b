import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown, typed } from '../../../../frontend/moot-keep/fields';
import { put } from '../shared/made';

/** As much of an element as a composer needs. */
class Made {
  readonly within: Made[];
  readonly dataset: Record<string, string> = {};
  up: Made | null = null;
  value = '';
  type = '';
  checked = false;

  constructor(
    readonly name: string,
    properties: Partial<Pick<Made, 'value' | 'type' | 'checked'>> & { readonly keep?: string } = {},
    ...within: Made[]
  ) {
    const { keep, ...rest } = properties;
    Object.assign(this, rest);
    if (keep !== undefined) {
      this.dataset['keep'] = keep;
    }
    this.within = within;
    within.forEach((one) => (one.up = this));
  }

  matches(selector: string): boolean {
    return selector === '[data-keep]' ? 'keep' in this.dataset : selector.split(', ').includes(this.name);
  }

  closest(selector: string): Made | null {
    return this.matches(selector) ? this : (this.up?.closest(selector) ?? null);
  }

  querySelectorAll(selector: string): Made[] {
    return this.within.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)]);
  }
}

put('Element', Made);

const at = (...path: readonly unknown[]): Event => ({ composedPath: () => path }) as unknown as Event;
const fields = (...within: Made[]): Record<string, string> =>
  shown(new Made('form', {}, ...within) as unknown as Element);

test('what is typed into a field is known by the name of the field', () => {
  const area = new Made('textarea', { value: 'It is so' });
  const field = new Made('vaadin-text-area', { keep: 'claim' }, new Made('label'), area);
  assert.deepEqual(typed(at(area, field)), ['claim', 'It is so']);
});

test('an input may be a field by itself', () => {
  assert.deepEqual(typed(at(new Made('input', { keep: 'unless', value: 'it rains' }))), ['unless', 'it rains']);
});

test('what is emptied is kept as empty', () => {
  assert.deepEqual(typed(at(new Made('input', { keep: 'unless' }))), ['unless', '']);
});

test('what belongs to no field with a name is not kept', () => {
  assert.equal(typed(at(new Made('input', { value: 'secret' }))), null);
  assert.equal(typed(at(new Made('input', { keep: '', value: 'secret' }))), null);
  assert.equal(typed(at()), null);
  assert.equal(typed(at({ value: 'the page itself' })), null);
});

test('an event of something that is no input is not taken for typing', () => {
  const button = new Made('button', { value: 'pressed' });
  new Made('div', { keep: 'claim' }, button, new Made('input', { value: 'words' }));
  assert.equal(typed(at(button)), null);
});

test('a choice is kept as what is chosen', () => {
  const [one, two, three] = ['for', 'against', 'open'].map((value) => new Made('input', { type: 'radio', value }));
  const field = new Made('vaadin-radio-group', { keep: 'stance' }, one!, two!, three!);
  assert.deepEqual(fields(field), { stance: '' });
  two!.checked = true;
  assert.deepEqual(fields(field), { stance: 'against' });
  assert.deepEqual(typed(at(one)), ['stance', 'against']);
});

test('several choices are kept together', () => {
  const boxes = ['e1', 'e2', 'e3'].map(
    (value) => new Made('input', { type: 'checkbox', value, checked: value !== 'e2' }),
  );
  assert.deepEqual(fields(new Made('fieldset', { keep: 'cites' }, ...boxes)), { cites: 'e1 e3' });
});

test('all fields of a composer are found, however deep, and only those', () => {
  const claim = new Made('div', { keep: 'claim' }, new Made('div', {}, new Made('textarea', { value: 'It is so' })));
  const sure = new Made('section', {}, new Made('select', { keep: 'sure', value: 'probably' }));
  assert.deepEqual(fields(claim, sure, new Made('input', { value: 'not kept' }), new Made('div', { keep: 'empty' })), {
    claim: 'It is so',
    sure: 'probably',
    empty: '',
  });
});
