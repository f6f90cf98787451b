/** A way of setting words, with a name under which a file can speak of it. */
export interface Face {
  readonly name: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly serif: boolean;
}

export type Align = 'start' | 'middle' | 'end';

/**
 * What the map is drawn with, on the screen as into a file, so that both always agree. Moves and shapes
 * make a path; `fill` and `stroke` paint it, and the next move begins another.
 */
export interface Pen {
  /** A plain rectangle at once, without a path. */
  slab(x: number, y: number, width: number, height: number, colour: string): void;
  begin(): void;
  polyline(points: readonly (readonly [number, number])[], closed?: boolean): void;
  round(x: number, y: number, width: number, height: number, radius: number): void;
  fill(colour: string): void;
  stroke(colour: string, width: number, dash?: readonly number[], start?: number): void;
  /** One line of words on its base line. */
  text(words: string, x: number, y: number, face: Face, colour: string, align?: Align, struck?: boolean): void;
  /** Draws something paler and at another place and size. */
  apart(alpha: number, x: number, y: number, zoom: number, draw: () => void): void;
}

/** How wide words are when set in a face. */
export type Measure = (words: string, face: Face) => number;
