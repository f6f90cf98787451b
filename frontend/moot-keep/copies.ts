/** What a device keeps of one composer: the words by field, and when they were typed. */
export interface Copy {
  readonly fields: Readonly<Record<string, string>>;
  readonly at: string;
}

const prefix = 'moot:keep:';
const days = 30;

/** The copy of a place, or null when there is none or it cannot be read. */
export function copyOf(place: string): Copy | null {
  return parse(read(prefix + place));
}

/** Keeps a copy; false when the device refuses, so that the person can be told. */
export function keep(place: string, fields: Copy['fields']): boolean {
  try {
    localStorage.setItem(prefix + place, JSON.stringify({ fields, at: new Date().toISOString() } satisfies Copy));
    return true;
  } catch (refused) {
    console.warn('No copy kept on this device', refused);
    return false;
  }
}

export function drop(place: string): void {
  if (keys().includes(prefix + place)) {
    localStorage.removeItem(prefix + place);
  }
}

/** Drops what nobody came back for; a shared device should not remember for ever. */
export function dropOld(): void {
  const oldest = Date.now() - days * 24 * 60 * 60 * 1000;
  for (const key of keys().filter((one) => one.startsWith(prefix))) {
    const copy = parse(read(key));
    if (!copy || Date.parse(copy.at) < oldest) {
      localStorage.removeItem(key);
    }
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch (refused) {
    console.warn('This device keeps no copies', refused);
    return [];
  }
}

function read(key: string): string | null {
  return keys().includes(key) ? localStorage.getItem(key) : null;
}

function parse(text: string | null): Copy | null {
  try {
    const copy = JSON.parse(text ?? 'null') as Copy | null;
    return copy?.fields && typeof copy.fields === 'object' && !Number.isNaN(Date.parse(copy.at)) ? copy : null;
  } catch (broken) {
    console.warn('A copy on this device cannot be read', broken);
    return null;
  }
}
