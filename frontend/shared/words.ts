/** The words of one element by short key, sent by the server; `{0}` stands for the first value. */
export type Texts = Readonly<Record<string, string>>;

/** The text of a key with its values filled in; a missing key shows itself, so that it is noticed. */
export function say(texts: Texts, key: string, ...values: ReadonlyArray<string | number>): string {
  const pattern = texts[key] ?? key;
  return pattern.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place));
}

/** A counted text: `key.one` for one, `key.many` for any other number. */
export function count(texts: Texts, key: string, number: number): string {
  return say(texts, number === 1 ? `${key}.one` : `${key}.many`, number);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * An instant as a reader in class wants it: the time today, the day before that, by the texts `day` and `months`.
 *
 * Not by the browser's own writer of dates: to make the first one of a page takes as long as to draw the screen.
 */
export function when(texts: Texts, instant: string): string {
  const date = new Date(instant);
  if (new Date().toDateString() === date.toDateString()) {
    return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  }
  return say(texts, 'day', date.getDate(), say(texts, 'months').split(' ')[date.getMonth()] ?? '');
}

const locale = (): string => document.documentElement.lang || 'en-GB';

/** The same instant in full, for the one who points at it. */
export function whenExactly(instant: string): string {
  return new Date(instant).toLocaleString(locale(), { dateStyle: 'long', timeStyle: 'short' });
}
