import type { Look } from './look';
import type { Align, Face, Measure, Pen } from './pen';

/** Draws on a canvas. */
export class CanvasPen implements Pen {
  private font = '';

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly look: Look,
  ) {}

  slab(x: number, y: number, width: number, height: number, colour: string): void {
    this.context.fillStyle = colour;
    this.context.fillRect(x, y, width, height);
  }

  begin(): void {
    this.context.beginPath();
  }

  polyline(points: readonly (readonly [number, number])[], closed = false): void {
    points.forEach(([x, y], index) => (index === 0 ? this.context.moveTo(x, y) : this.context.lineTo(x, y)));
    if (closed) {
      this.context.closePath();
    }
  }

  round(x: number, y: number, width: number, height: number, radius: number): void {
    this.context.roundRect(x, y, width, height, radius);
  }

  fill(colour: string): void {
    this.context.fillStyle = colour;
    this.context.fill();
  }

  stroke(colour: string, width: number, dash: readonly number[] = [], start = 0): void {
    this.context.strokeStyle = colour;
    this.context.lineWidth = width;
    this.context.setLineDash(dash as number[]);
    this.context.lineDashOffset = start;
    this.context.stroke();
  }

  text(words: string, x: number, y: number, face: Face, colour: string, align: Align = 'start', struck = false): void {
    const font = fontOf(face, this.look);
    if (font !== this.font) {
      this.font = font;
      this.context.font = font;
    }
    this.context.fillStyle = colour;
    this.context.textAlign = align === 'middle' ? 'center' : align === 'end' ? 'right' : 'left';
    this.context.fillText(words, x, y);
    if (struck) {
      this.slab(x, y - face.size * 0.3, this.context.measureText(words).width, face.size / 14, colour);
    }
  }

  apart(alpha: number, x: number, y: number, zoom: number, draw: () => void): void {
    this.context.save();
    this.context.globalAlpha *= alpha;
    this.context.translate(x, y);
    this.context.scale(zoom, zoom);
    draw();
    this.context.restore();
    this.font = '';
  }
}

/** Measures words as a canvas would set them. */
export function measureWith(look: Look): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (words, face) => {
    if (!context) {
      return words.length * face.size * 0.5;
    }
    context.font = fontOf(face, look);
    return context.measureText(words).width;
  };
}

function fontOf(face: Face, look: Look): string {
  return `${face.weight} ${face.size}px ${face.serif ? look.serif : look.sans}`;
}
