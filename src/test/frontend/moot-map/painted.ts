import { registerHooks } from 'node:module';
import { CanvasPen } from '../../../../frontend/moot-map/canvas-pen';
import type { Ground } from '../../../../frontend/moot-map/ground';
import type { Look } from '../../../../frontend/moot-map/look';
import type { Picture } from '../../../../frontend/moot-map/painter';
import type { Pen } from '../../../../frontend/moot-map/pen';
import { Wraps } from '../../../../frontend/moot-map/wraps';
import { Context, type Mark } from './canvas';
import { everywhere, planOf } from './made';

// What paints reads two tables out of modules that also write HTML. It asks nothing of lit, which only a build brings.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'lit'
      ? { url: 'data:text/javascript,export const html = null, svg = null, nothing = null', shortCircuit: true }
      : next(specifier, context),
});

export const { paint } = await import('../../../../frontend/moot-map/painter');
export const { paintPeek } = await import('../../../../frontend/moot-map/peek');
export const { save } = await import('../../../../frontend/moot-map/save');
export const { Screen } = await import('../../../../frontend/moot-map/screen');
export const { Stage } = await import('../../../../frontend/moot-map/stage');

const shade = (number: number): string => `rgb(${number}, ${number}, ${number})`;

/** A page on which each thing has a colour of its own. */
export const look: Look = {
  page: shade(0),
  surface: shade(1),
  ink: shade(2),
  muted: shade(3),
  line: shade(4),
  strong: shade(5),
  accent: shade(6),
  onAccent: shade(7),
  warning: shade(8),
  onPosition: shade(9),
  positions: { 1: shade(100), 2: shade(200) },
  sans: 'Plain',
  serif: 'Serif',
  unit: 1,
};

/** What is drawn with a pen on that page, in letters half as wide as high. */
export function groundWith(pen: Pen, hair = 1): Ground {
  return { pen, look, texts: {}, wraps: new Wraps((words, face) => (words.length * face.size) / 2), hair };
}

export function groundOn(context: CanvasRenderingContext2D, hair = 1): Ground {
  return groundWith(new CanvasPen(context, look), hair);
}

/** All of the five near by, but for what is said otherwise. */
export function pictured(otherwise: Partial<Picture> = {}): Picture {
  const none = { selected: null, lit: null, fresh: new Set<string>(), growth: new Map<string, number>() };
  return { plan: planOf(), view: everywhere, level: 'near', ...none, ...otherwise };
}

/** What is seen when something is drawn at a number of units for each pixel. */
export function marksOf(draw: (ground: Ground) => void, hair = 1): Mark[] {
  const context = new Context();
  draw(groundOn(context.as(), hair));
  return context.marks;
}

export function painted(otherwise: Partial<Picture> = {}, hair = 1): Mark[] {
  return marksOf((ground) => paint(ground, pictured(otherwise)), hair);
}

/** The words that were written. */
export function words(marks: readonly Mark[]): string[] {
  const texts = marks.filter(({ what }) => what === 'text').map(({ more }) => (more as string[])[0] ?? '');
  return texts.filter((text) => text !== '');
}
