import type { Stance } from './marks';
import { say, type Texts } from './words';

/** A stance towards a position other than one's own. */
export interface Elsewhere {
  readonly letter: string;
  readonly stance: Stance;
}

interface Bearing {
  readonly stance: Stance;
  readonly elsewhere?: readonly Elsewhere[];
}

/** Towards its own position, and by its links towards others. */
export function stances(texts: Texts, own: string, { stance, elsewhere = [] }: Bearing): string {
  return [{ letter: own, stance }, ...elsewhere].map((one) => say(texts, `stance.${one.stance}`, one.letter)).join(', ');
}
