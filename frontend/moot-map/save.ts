import { say, type Texts } from '../shared/words';
import { CanvasPen } from './canvas-pen';
import type { Ground } from './ground';
import { levelOf } from './level';
import type { Look } from './look';
import { paint, type Picture } from './painter';
import type { Pen } from './pen';
import type { Plan } from './plan';
import { SvgPen } from './svg-pen';

const longest = 8000;

/** How to draw on paper, with one pen or another. */
export type Paper = (pen: (look: Look) => Pen) => Ground;

/**
 * Hands the map as it is laid out to the person as a file, from end to end and in light colours; false where this
 * browser makes no picture of it, however small.
 */
export async function save(kind: 'svg' | 'png', paper: Paper, plan: Plan, texts: Texts): Promise<boolean> {
  const file = kind === 'svg' ? svgOf(plan, paper, say(texts, 'label')) : await pngOf(plan, paper);
  if (file) {
    handOver(file, `${say(texts, 'file')}.${kind}`);
  }
  return file !== null;
}

/** A drawing whose text stays text. */
function svgOf(plan: Plan, paper: Paper, title: string): Blob {
  const ground = paper((look) => new SvgPen(look));
  paint(ground, whole(plan, 1));
  return new Blob([(ground.pen as SvgPen).file(plan.bounds, title)], { type: 'image/svg+xml' });
}

/** A picture, as large as this browser makes one and no side longer than a viewer can bear. */
async function pngOf(plan: Plan, paper: Paper): Promise<Blob | null> {
  const { left, top, right, bottom } = plan.bounds;
  const [width, height] = [right - left, bottom - top];
  for (let scale = Math.min(2, longest / width, longest / height); scale > 0.01; scale *= 0.7) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    const context = canvas.getContext('2d', { alpha: false });
    context?.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    if (context) {
      paint({ ...paper((look) => new CanvasPen(context, look)), hair: 1 / scale }, whole(plan, scale));
    }
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (picture) {
      return picture;
    }
  }
  return null;
}

function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function whole(plan: Plan, scale: number): Picture {
  return {
    plan,
    view: plan.bounds,
    level: levelOf(scale, 1),
    selected: null,
    lit: null,
    fresh: new Set(),
    growth: new Map(),
  };
}
