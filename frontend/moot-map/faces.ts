import type { Face } from './pen';

/** The ways in which the map sets words. */
export const faces = {
  claim: { name: 'claim', size: 18, weight: 400, serif: true },
  plain: { name: 'plain', size: 16, weight: 400, serif: false },
  strong: { name: 'strong', size: 16, weight: 600, serif: false },
  /** A claim seen from further away. */
  brief: { name: 'brief', size: 29, weight: 400, serif: true },
  mark: { name: 'mark', size: 28, weight: 600, serif: false },
  /** All that can be read on a block. */
  sign: { name: 'sign', size: 64, weight: 600, serif: false },
} as const satisfies Record<string, Face>;
