import { put } from '../shared/made';

/** Something drawn: what, in which colour, where and how large in dots of the canvas, and what else is told of it. */
export interface Mark {
  readonly what: string;
  readonly colour: unknown;
  readonly box: readonly number[];
  readonly more?: unknown;
}

/** As much of a canvas' context as the map uses: it keeps its state as the real one does, and notes each mark. */
export class Context {
  readonly marks: Mark[] = [];
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineDashOffset = 0;
  font = 'first';
  textAlign = 'left';
  globalAlpha = 1;
  private dash: readonly number[] = [];
  private zoom = 1;
  private x = 0;
  private y = 0;
  private readonly kept: object[] = [];
  private readonly path: number[][] = [];

  setTransform(zoom: number, _b: number, _c: number, _d: number, x: number, y: number): void {
    [this.zoom, this.x, this.y] = [zoom, x, y];
  }

  translate(x: number, y: number): void {
    [this.x, this.y] = [this.x + x * this.zoom, this.y + y * this.zoom];
  }

  scale(by: number): void {
    this.zoom *= by;
  }

  save(): void {
    this.kept.push({ ...this });
  }

  restore(): void {
    Object.assign(this, this.kept.pop());
  }

  beginPath(): void {
    this.path.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.path.push(this.at(x, y));
  }

  lineTo(x: number, y: number): void {
    this.path.push(this.at(x, y));
  }

  closePath(): void {}

  roundRect(x: number, y: number, width: number, height: number): void {
    this.path.push(this.at(x, y), this.at(x + width, y + height));
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  fill(): void {
    this.mark('fill', this.fillStyle, this.path.flat());
  }

  stroke(): void {
    this.mark('stroke', this.strokeStyle, this.path.flat(), [this.lineWidth, this.dash, this.lineDashOffset]);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.mark('rect', this.fillStyle, [...this.at(x, y), width * this.zoom, height * this.zoom], this.globalAlpha);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.mark('frame', this.strokeStyle, [...this.at(x, y), width * this.zoom, height * this.zoom]);
  }

  fillText(words: string, x: number, y: number): void {
    this.mark('text', this.fillStyle, this.at(x, y), [words, this.font, this.textAlign]);
  }

  /** Each letter is half as wide as it is high. */
  measureText(words: string): { width: number } {
    return { width: (words.length * Number(/(\d+)px/.exec(this.font)?.[1] ?? 0)) / 2 };
  }

  drawImage(image: Canvas, x: number, y: number, width = image.width, height = image.height): void {
    this.mark('image', image, [...this.at(x, y), width * this.zoom, height * this.zoom]);
  }

  as(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }

  private at(x: number, y: number): number[] {
    return [this.x + x * this.zoom, this.y + y * this.zoom];
  }

  private mark(what: string, colour: unknown, box: number[], more?: unknown): void {
    this.marks.push({ what, colour, box, more });
  }
}

/** A canvas without a browser. */
export class Canvas {
  width = 300;
  height = 150;
  readonly context = new Context();

  getContext(): Context {
    return this.context;
  }
}

/** All canvases that were made since. */
export function canvases(): Canvas[] {
  const made: Canvas[] = [];
  put('document', {
    createElement: () => {
      made.push(new Canvas());
      return made.at(-1);
    },
  });
  return made;
}
