import type { Face, Measure } from './pen';

/** Breaks words into lines, and remembers how; a thing that has changed is another object and broken anew. */
export class Wraps {
  private readonly widths = new Map<string, number>();
  private readonly known = new WeakMap<object, Map<string, readonly string[]>>();

  constructor(private readonly measure: Measure) {}

  /** The words of a thing as lines of at most this width; the last one ends in … if there is more. */
  lines(of: object, words: string, face: Face, width: number, most: number): readonly string[] {
    let lines = this.known.get(of);
    if (!lines) {
      this.known.set(of, (lines = new Map()));
    }
    const key = `${face.name} ${width} ${most} ${words}`;
    let broken = lines.get(key);
    if (!broken) {
      broken = wrap(words, width, most, (part) => this.measure(part, face));
      lines.set(key, broken);
    }
    return broken;
  }

  /** The width of a few words that return on many cards. */
  width(words: string, face: Face): number {
    const key = `${face.name} ${words}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.widths.set(key, (width = this.measure(words, face)));
    }
    return width;
  }

  line(of: object, words: string, face: Face, width: number): string {
    return this.lines(of, words, face, width, 1)[0] ?? '';
  }
}

/** Breaks between words, and within one only when it is too long for a line. */
export function wrap(words: string, width: number, most: number, measure: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const queue = words.split(/\s+/).filter((word) => word !== '');
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line === '') {
      const fits = fitting(word, width, measure);
      queue.unshift(word.slice(fits.length));
      line = fits;
    } else {
      queue.unshift(word);
    }
    if (lines.length === most - 1) {
      return [...lines, ended(`${line} ${queue[0] ?? ''}`, width, measure)];
    }
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

function ended(line: string, width: number, measure: (words: string) => number): string {
  return `${fitting(line, width - measure('…'), measure).trimEnd()}…`;
}

/** As much of the words as fits, and at least one letter, which may be a pair of units. */
function fitting(words: string, width: number, measure: (words: string) => number): string {
  let [fits, fails] = [1, words.length + 1];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (measure(words.slice(0, middle)) <= width) {
      fits = middle;
    } else {
      fails = middle;
    }
  }
  if (words.codePointAt(fits - 1)! > 0xffff) {
    fits += fits === 1 ? 1 : -1;
  }
  return words.slice(0, fits);
}
