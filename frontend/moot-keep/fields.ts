/** The fields of a composer are those with a `data-keep` name; what is typed stands in a native input within. */
type Native = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const natives = 'input, textarea, select';

/** What a field was just given, or null when the input belongs to no field that is kept. */
export function typed(event: Event): readonly [string, string] | null {
  const native = event.composedPath()[0];
  const field = native instanceof Element ? native.closest<HTMLElement>('[data-keep]') : null;
  const name = field?.dataset['keep'];
  if (!field || !name || !(native instanceof Element) || !native.matches(natives)) {
    return null;
  }
  return [name, valueOf(field)];
}

/** What all fields show at the moment. */
export function shown(root: Element): Record<string, string> {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-keep]')];
  return Object.fromEntries(fields.map((field) => [field.dataset['keep'] ?? '', valueOf(field)]));
}

function valueOf(field: HTMLElement): string {
  const found = field.matches(natives) ? [field] : [...field.querySelectorAll(natives)];
  const inputs = found as Native[];
  const choice = inputs.filter((input) => input.type === 'radio' || input.type === 'checkbox') as HTMLInputElement[];
  if (choice.length === 0) {
    return inputs[0]?.value ?? '';
  }
  return choice
    .filter((input) => input.checked)
    .map((input) => input.value)
    .join(' ');
}
