import { glyphs, type Relation } from '../shared/marks';
import { signs, type Standing } from '../shared/standing';
import type { Ground, Piece } from './ground';
import type { Face } from './pen';

/** The letter of a position on its colour, around a point. */
export function letter({ pen, look }: Ground, piece: Piece, x: number, y: number, radius: number, face: Face): void {
  pen.begin();
  pen.round(x - radius, y - radius, 2 * radius, 2 * radius, radius);
  pen.fill(piece.colour);
  pen.text(piece.position.letter, x, y + face.size * 0.36, face, look.onPosition, 'middle');
}

/** The glyph of a relation in its frame, around a point. */
export function glyph({ pen, look }: Ground, relation: Relation, x: number, y: number, half: number, face: Face): void {
  pen.begin();
  pen.round(x - half, y - half, 2 * half, 2 * half, half * 0.4);
  pen.stroke(look.ink, half * 0.14);
  pen.text(glyphs[relation], x, y + face.size * 0.35, face, look.ink, 'middle');
}

/** The sign of a standing around a point. */
export function sign({ pen, look }: Ground, kind: Standing, x: number, y: number, half: number): void {
  const scaled = (points: readonly (readonly [number, number])[]): [number, number][] =>
    points.map(([across, down]) => [x + across * half, y + down * half]);
  const { outline, filled } = signs[kind];
  const colour = kind === 'unanswered' ? look.warning : look.ink;
  pen.begin();
  outline.forEach((points) => pen.polyline(scaled(points), true));
  pen.stroke(colour, half * 0.28);
  if (filled.length > 0) {
    pen.begin();
    filled.forEach((points) => pen.polyline(scaled(points), true));
    pen.fill(colour);
  }
}

/** Says that the evidence beneath is at fault: a corner that is cut off. */
export function flaw({ pen, look }: Ground, right: number, top: number, size: number): void {
  pen.begin();
  pen.polyline([[right - size, top], [right, top], [right, top + size]], true);
  pen.fill(look.warning);
}
