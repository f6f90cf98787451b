import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Passage } from '../../../../frontend/moot-map/passage';
import { Surroundings } from '../../../../frontend/moot-map/surroundings';
import { put } from '../shared/made';

/** Observes what it is told, and sees what the test says. */
class Observer {
  static all: Observer[] = [];
  readonly watched: unknown[] = [];

  constructor(readonly see: (entries: unknown[]) => void) {
    Observer.all.push(this);
  }

  observe(what: unknown): void {
    this.watched.push(what);
  }

  disconnect(): void {
    this.watched.length = 0;
  }

  /** Sees something of what it watches. */
  static sees(what: unknown, entries: unknown[] = []): void {
    Observer.all.filter(({ watched }) => watched.includes(what)).forEach(({ see }) => see(entries));
  }
}

const surface = {} as Element;
const queries = new Map<string, EventTarget>();
let seen: unknown[];
let surroundings: Surroundings;

beforeEach(() => {
  Observer.all = [];
  queries.clear();
  seen = [];
  put('ResizeObserver', Observer);
  put('MutationObserver', Observer);
  put('document', { documentElement: 'root', body: 'body' });
  put('matchMedia', (query: string) => {
    queries.set(query, new EventTarget());
    return queries.get(query);
  });
  surroundings = new Surroundings(surface, (...size) => seen.push(size), () => seen.push('recoloured'));
});

/** Lets all happen that may. */
function happen(): void {
  Observer.sees(surface, [{ contentRect: { width: 10, height: 5 } }, { contentRect: { width: 20, height: 9 } }]);
  Observer.sees('root');
  Observer.sees('body');
  queries.forEach((query) => query.dispatchEvent(new Event('change')));
}

test('of several sizes in a moment the last one counts', () => {
  Observer.sees(surface, [{ contentRect: { width: 10, height: 5 } }, { contentRect: { width: 20, height: 9 } }]);
  assert.deepEqual(seen, [[20, 9]]);
});

test('the page, the system and what it forces may change the colours', () => {
  happen();
  assert.deepEqual(seen.slice(1), Array(5).fill('recoloured'));
  assert.ok(queries.has('(prefers-color-scheme: dark)') && queries.has('(forced-colors: active)'));
});

test('at rest nothing is watched any more', () => {
  surroundings.rest();
  happen();
  assert.deepEqual(seen, []);
});

test('a moment passes from nothing to all, quick at first, and is over at once without motion', (t) => {
  t.mock.method(performance, 'now', () => 1000);
  put('matchMedia', () => ({ matches: false }));
  const passage = new Passage();
  const passed = [900, 1045, 1090, 1135, 2000].map((now) => passage.at(now));
  assert.deepEqual([passed[0], passed.at(-1)], [0, 1]);
  const steps = passed.slice(1).map((by, i) => by - (passed[i] ?? 0));
  assert.deepEqual(steps.toSorted((one, other) => other - one), steps);
  put('matchMedia', () => ({ matches: true }));
  assert.equal(new Passage().at(performance.now()), 1);
});
