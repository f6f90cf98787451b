import assert from 'node:assert/strict';
import type { Spot } from '../../../../frontend/moot-map/layout';
import type { Argument, Debate, Link, Position } from '../../../../frontend/moot-map/model';
import type { Pen } from '../../../../frontend/moot-map/pen';
import { Plan } from '../../../../frontend/moot-map/plan';
import { Shown } from '../../../../frontend/moot-map/shown';
import { type Box, cardAt, meet } from '../../../../frontend/moot-map/sizes';
import { Tree } from '../../../../frontend/moot-map/tree';

export function position(id: string): Position {
  return { id, letter: id.slice(1), label: `Position ${id}`, statement: `Statement ${id}` };
}

/** An argument on position P1, but for what is said otherwise. */
export function argument(id: string, parent: string | null = null, otherwise: Partial<Argument> = {}): Argument {
  return {
    id,
    parent,
    position: 'P1',
    relation: parent === null ? null : 'supports',
    stance: 'for',
    standing: 'stands',
    claim: `Claim ${id}`,
    author: 'Amber Heron',
    mine: false,
    flawed: false,
    ...otherwise,
  };
}

export function link(id: string, from: string, to: string): Link {
  return { id, from, to, relation: 'rebuts' };
}

export function debate(nodes: readonly Argument[], positions = ['P1', 'P2'], links: readonly Link[] = []): Debate {
  return { positions: positions.map(position), nodes, links };
}

export function spot(id: string, x: number, y: number, otherwise: Partial<Spot> = {}): Spot {
  return { id, x, y, column: 0, lane: null, loose: false, stray: false, ...otherwise };
}

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

/** Arguments on three positions, some with many replies and some in long chains. */
export function forest(seed: number, size: number): Argument[] {
  const next = random(seed);
  const nodes: Argument[] = [];
  for (let i = 0; i < size; i += 1) {
    const parent = next() < 0.2 ? undefined : nodes[Math.floor(next() ** (1 + (seed % 3)) * nodes.length)];
    const on = parent?.position ?? `P${1 + Math.floor(next() * 3)}`;
    nodes.push(argument(`n${i}`, parent?.id ?? null, { position: on }));
  }
  return nodes;
}

export const three = ['P1', 'P2', 'P3'];

/** The pairs of cards that lie on each other. */
export function overlaps(spots: readonly Spot[]): string[] {
  const boxes = spots.map(({ id, x, y }) => [id, cardAt(x, y)] as const);
  return boxes.flatMap(([id, box], i) =>
    boxes.slice(i + 1).flatMap(([other, its]) => (meet(box, its) ? [`${id} ${other}`] : [])),
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  );
}

/** A pen that only notes what it was asked to draw. */
export function notingPen(): { pen: Pen; notes: unknown[][] } {
  const notes: unknown[][] = [];
  const note = (what: string) => (...how: unknown[]): void => void notes.push([what, ...how]);
  const pen: Pen = {
    slab: note('slab'),
    begin: note('begin'),
    polyline: note('polyline'),
    round: note('round'),
    fill: note('fill'),
    stroke: note('stroke'),
    text: note('text'),
    apart: (_alpha, _x, _y, _zoom, draw) => draw(),
  };
  return { pen, notes };
}

/** P1 has a and d, a has b, b has c; P2 has e. */
export const nodes = [
  argument('a'),
  argument('b', 'a'),
  argument('c', 'b'),
  argument('d'),
  argument('e', null, { position: 'P2' }),
];

export const view = { width: 1200, height: 800 };

export const everywhere: Box = { left: -5e4, top: -5e4, right: 5e4, bottom: 5e4 };

/** In good order, by default of the five. */
export function planOf(of: Tree = new Tree(debate(nodes)), collapsed: string[] = []): Plan {
  return Plan.tidy(of, new Shown(of, new Set(collapsed), null), view);
}

/** Where an argument stands; it fails where it has no place. */
export function at(plan: Plan, id: string): { x: number; y: number } {
  const { x, y } = plan.get(id) ?? assert.fail(`${id} has no place`);
  return { x, y };
}
