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

const locale = (): string => document.documentElement.lang || 'en-GB';

/** An instant as a reader in class wants it: the time today, the day before that. */
export function when(instant: string): string {
  const date = new Date(instant);
  const today = new Date().toDateString() === date.toDateString();
  return new Intl.DateTimeFormat(
    locale(),
    today ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' },
  ).format(date);
}

/** The same instant in full, for the one who points at it. */
export function whenExactly(instant: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}
