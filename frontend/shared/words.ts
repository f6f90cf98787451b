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

const forms = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  exact: { dateStyle: 'long', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const writers = new Map<string, Intl.DateTimeFormat>();

/** By a writer that is made once: to make one takes longer than to draw the card on which it writes. */
function write(date: Date, form: keyof typeof forms): string {
  const key = `${locale()} ${form}`;
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(locale(), forms[form]);
  writers.set(key, writer);
  return writer.format(date);
}

/** An instant as a reader in class wants it: the time today, the day before that. */
export function when(instant: string): string {
  const date = new Date(instant);
  return write(date, new Date().toDateString() === date.toDateString() ? 'time' : 'day');
}

/** The same instant in full, for the one who points at it. */
export function whenExactly(instant: string): string {
  return write(new Date(instant), 'exact');
}
