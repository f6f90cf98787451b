import { html, svg, type TemplateResult } from 'lit';
import { say, type Texts } from './words';

/** The debate's own diagnosis of an argument; never a mark. */
export type Standing = 'stands' | 'contested' | 'unanswered' | 'conceded' | 'withdrawn';

type Points = readonly (readonly [number, number])[];

/** A sign within the square from -1 to 1: what is drawn around, and what is filled. */
export interface Sign {
  readonly outline: readonly Points[];
  readonly filled: readonly Points[];
}

export const standings: readonly Standing[] = ['stands', 'contested', 'unanswered', 'conceded', 'withdrawn'];

const square: Points = [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]];
const diamond: Points = [[0, -1], [1, 0], [0, 1], [-1, 0]];
const triangle: Points = [[0, -0.95], [1, 0.8], [-1, 0.8]];
const ring: Points = Array.from({ length: 20 }, (_, i) => [0.95 * Math.cos((i * Math.PI) / 10), 0.95 * Math.sin((i * Math.PI) / 10)]);

/**
 * Five signs that differ in shape, so that print without colour and a far zoom say the same: a full square stands,
 * a diamond is half and half, an open triangle waits for an answer, an empty square has given way, a struck ring is gone.
 */
export const signs: Readonly<Record<Standing, Sign>> = {
  stands: { outline: [square], filled: [square] },
  contested: { outline: [diamond], filled: [[[0, -1], [0, 1], [-1, 0]]] },
  unanswered: { outline: [triangle], filled: [] },
  conceded: { outline: [square], filled: [] },
  withdrawn: { outline: [ring, [[-0.65, 0.65], [0.65, -0.65]]], filled: [] },
};

/** The standing of an argument: the sign and the word. */
export function standing(texts: Texts, kind: Standing): TemplateResult {
  return html`<span class="moot-standing"
    ><svg viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      ${signs[kind].outline.map((points) => svg`<polygon points=${text(points)} fill="none" stroke="currentColor" stroke-width="0.28" />`)}
      ${signs[kind].filled.map((points) => svg`<polygon points=${text(points)} fill="currentColor" />`)}</svg
    >${say(texts, `standing.${kind}`)}</span
  >`;
}

function text(points: Points): string {
  return points.map((point) => point.join(',')).join(' ');
}
