/** The tokens of the page as plain colours and sizes, for a canvas knows no style sheet. */
export interface Look {
  readonly page: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly strong: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly warning: string;
  readonly onPosition: string;
  readonly positions: Readonly<Record<string, string>>;
  readonly sans: string;
  readonly serif: string;
  /** How large the page sets its text, as a share of the usual 16 pixels. */
  readonly unit: number;
}

type Colours = Omit<Look, 'positions' | 'sans' | 'serif' | 'unit'>;

const tokens: Readonly<Record<keyof Colours, string>> = {
  page: 'page',
  surface: 'surface',
  ink: 'ink',
  muted: 'ink-muted',
  line: 'line',
  strong: 'line-strong',
  accent: 'accent',
  onAccent: 'on-accent',
  warning: 'warning',
  onPosition: 'on-position',
};

/** Where the system forces its own few colours. */
const forced: Readonly<Record<keyof Colours, string>> = {
  page: 'Canvas',
  surface: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  strong: 'CanvasText',
  accent: 'Highlight',
  onAccent: 'HighlightText',
  warning: 'CanvasText',
  onPosition: 'Canvas',
};

const letters = ['a', 'b', 'c', 'd', 'e'];

/** What the page looks like where an element stands; or how it would be on paper. */
export function lookOf(host: HTMLElement, scheme: 'page' | 'paper' = 'page'): Look {
  const plain = scheme === 'page' && matchMedia('(forced-colors: active)').matches;
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; visibility: hidden; font-size: var(--moot-size-body); forced-color-adjust: none';
  probe.style.colorScheme = scheme === 'paper' ? 'only light' : '';
  host.append(probe);
  const read = (property: 'color' | 'font-family', value: string): string => {
    probe.style.setProperty(property, value);
    return getComputedStyle(probe).getPropertyValue(property);
  };
  const names = Object.keys(tokens) as (keyof Colours)[];
  const colours = names.map((name) => [name, read('color', plain ? forced[name] : `var(--moot-${tokens[name]})`)]);
  const positions = letters.map((letter) => [letter, read('color', plain ? 'CanvasText' : `var(--moot-${letter})`)]);
  const look: Look = {
    ...(Object.fromEntries(colours) as Colours),
    positions: Object.fromEntries(positions),
    sans: read('font-family', 'var(--moot-sans)'),
    serif: read('font-family', 'var(--moot-serif)'),
    unit: parseFloat(getComputedStyle(probe).fontSize) / 16 || 1,
  };
  probe.remove();
  return look;
}

export function positionColour(look: Look, letter: string): string {
  return look.positions[letter.toLowerCase()] ?? look.ink;
}

const mixed = new Map<string, string>();

/** A colour thinned with another, and still opaque: a share of 1 is the colour itself. */
export function tint(colour: string, ground: string, share: number): string {
  const key = `${colour}${ground}${share}`;
  let known = mixed.get(key);
  if (known === undefined) {
    const [one, other] = [parts(colour), parts(ground)];
    known = `rgb(${one.map((part, i) => Math.round(part * share + (other[i] ?? 0) * (1 - share))).join(', ')})`;
    mixed.set(key, known);
  }
  return known;
}

function parts(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
