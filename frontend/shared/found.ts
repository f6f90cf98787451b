import { html, type TemplateResult } from 'lit';

/** A text in which the words that were searched for are marked; case and accents do not matter. */
export function found(text: string, words: readonly string[]): TemplateResult | string {
  const places = words.length === 0 ? [] : placesOf(folded(text), words);
  if (places.length === 0) {
    return text;
  }
  const parts: unknown[] = [];
  let end = 0;
  for (const [from, to] of places) {
    parts.push(text.slice(end, from), html`<mark>${text.slice(from, to)}</mark>`);
    end = to;
  }
  return html`${parts}${text.slice(end)}`;
}

/** Lower case and without accents, letter by letter, so that places stay the same. */
function folded(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charAt(i).normalize('NFD').charAt(0).toLowerCase().charAt(0)).join('');
}

function placesOf(text: string, words: readonly string[]): [number, number][] {
  const all = words
    .flatMap((word) => starts(text, word).map((start): [number, number] => [start, start + word.length]))
    .sort((one, other) => one[0] - other[0]);
  const apart: [number, number][] = [];
  for (const place of all) {
    const last = apart.at(-1);
    if (last && place[0] <= last[1]) {
      last[1] = Math.max(last[1], place[1]);
    } else {
      apart.push(place);
    }
  }
  return apart;
}

function starts(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length)) {
    places.push(at);
  }
  return places;
}
