import type { Look } from './look';
import type { Align, Face, Pen } from './pen';
import type { Box } from './sizes';

/** Draws into a file that any drawing program reads; text stays text. */
export class SvgPen implements Pen {
  private readonly parts: string[] = [];
  private readonly faces = new Map<string, Face>();
  private path = '';

  constructor(private readonly look: Look) {}

  slab(x: number, y: number, width: number, height: number, colour: string): void {
    this.parts.push(`<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${colour}"/>`);
  }

  begin(): void {
    this.path = '';
  }

  polyline(points: readonly (readonly [number, number])[], closed = false): void {
    this.path += `M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}${closed ? 'Z' : ''}`;
  }

  round(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    const corner = (dx: number, dy: number): string => `a${at(r)} ${at(r)} 0 0 1 ${at(dx)} ${at(dy)}`;
    this.path +=
      `M${at(x + r)} ${at(y)}h${at(width - 2 * r)}${corner(r, r)}v${at(height - 2 * r)}${corner(-r, r)}` +
      `h${at(2 * r - width)}${corner(-r, -r)}v${at(2 * r - height)}${corner(r, -r)}Z`;
  }

  fill(colour: string): void {
    this.parts.push(`<path d="${this.path}" fill="${colour}"/>`);
  }

  stroke(colour: string, width: number, dash: readonly number[] = [], start = 0): void {
    const dashed = dash.length > 0 ? ` stroke-dasharray="${dash.map(at).join(' ')}" stroke-dashoffset="${at(start)}"` : '';
    this.parts.push(`<path d="${this.path}" fill="none" stroke="${colour}" stroke-width="${at(width)}"${dashed}/>`);
  }

  text(words: string, x: number, y: number, face: Face, colour: string, align: Align = 'start', struck = false): void {
    this.faces.set(face.name, face);
    const more = (align === 'start' ? '' : ` text-anchor="${align}"`) + (struck ? ' text-decoration="line-through"' : '');
    this.parts.push(
      `<text class="${face.name}" x="${at(x)}" y="${at(y)}" fill="${colour}"${more}>${escaped(words)}</text>`,
    );
  }

  apart(alpha: number, x: number, y: number, zoom: number, draw: () => void): void {
    this.parts.push(`<g opacity="${alpha}" transform="translate(${at(x)} ${at(y)}) scale(${zoom})">`);
    draw();
    this.parts.push('</g>');
  }

  /** The whole file, showing one part of the map. */
  file({ left, top, right, bottom }: Box, title: string): string {
    const [width, height] = [at(right - left), at(bottom - top)];
    const styles = [...this.faces.values()].map(
      ({ name, size, weight, serif }) =>
        `.${name}{font:${weight} ${size}px ${serif ? this.look.serif : this.look.sans};white-space:pre}`,
    );
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}"`,
      ` viewBox="${at(left)} ${at(top)} ${width} ${height}">`,
      `<title>${escaped(title)}</title>`,
      `<style>${escaped(styles.join(''))}</style>`,
      ...this.parts,
      '</svg>',
    ].join('\n');
  }
}

function at(number: number): string {
  return String(Math.round(number * 100) / 100);
}

/** Without what no file of XML may hold, however it is written. */
function escaped(words: string): string {
  const legal = words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return legal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
