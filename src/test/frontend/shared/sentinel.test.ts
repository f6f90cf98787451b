import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Sentinel } from '../../../../frontend/shared/sentinel';
import { Box, Page, put } from './made';

type Seen = readonly { readonly isIntersecting: boolean }[];

/** Looks out for a box; the test says when it is seen. */
class Lookout {
  static all: Lookout[] = [];
  readonly watched: unknown[] = [];
  resting = false;

  constructor(
    readonly see: (seen: Seen) => void,
    readonly options: { readonly root: unknown },
  ) {
    Lookout.all.push(this);
  }

  observe(end: unknown): void {
    this.watched.push(end);
  }

  disconnect(): void {
    this.resting = true;
  }
}

const end = new Box(3000, 3060);
let page: Page;
let asked: number;
let sentinel: Sentinel;

beforeEach(() => {
  page = new Page();
  put('IntersectionObserver', Lookout);
  Lookout.all = [];
  asked = 0;
  sentinel = new Sentinel(new Box(0, 3000, page.body).as(), () => (asked += 1));
});

const awake = (): Lookout[] => Lookout.all.filter((one) => !one.resting);
const come = (near: boolean): void => awake().forEach((one) => one.see([{ isIntersecting: near }]));

test('the next page is asked for when the end comes near, and not before', () => {
  sentinel.watch(end.as());
  assert.deepEqual(awake()[0]?.watched, [end]);
  come(false);
  assert.equal(asked, 0);
  come(true);
  assert.equal(asked, 1);
});

test('one page is asked for once, however often the list is drawn meanwhile', () => {
  sentinel.watch(end.as());
  const first = awake()[0];
  come(true);
  sentinel.watch(end.as());
  come(true);
  first?.see([{ isIntersecting: true }]);
  assert.equal(asked, 1);
  assert.deepEqual(awake(), []);
});

test('once a page has come the next may be asked for', () => {
  sentinel.watch(end.as());
  come(true);
  sentinel.answered();
  assert.equal(asked, 1);
  sentinel.watch(end.as());
  come(true);
  assert.equal(asked, 2);
});

test('an end that stayed in view is looked for anew, by one lookout at a time', () => {
  sentinel.watch(end.as());
  sentinel.watch(end.as());
  assert.equal(Lookout.all.length, 2);
  assert.equal(awake().length, 1);
});

test('where there is no end, and at rest, nothing is looked for', () => {
  sentinel.watch(end.as());
  sentinel.watch(null);
  assert.deepEqual(awake(), []);
  sentinel.watch(end.as());
  sentinel.rest();
  assert.deepEqual(awake(), []);
});

test('the end is looked for in the box that scrolls, or in the page', () => {
  sentinel.watch(end.as());
  assert.equal(awake()[0]?.options.root, null);
  const pane = new Box(0, 400, page.body, 'auto');
  new Sentinel(new Box(0, 3000, pane).as(), () => {}).watch(end.as());
  assert.equal(Lookout.all.at(-1)?.options.root, pane);
});
