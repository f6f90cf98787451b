import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { afterDrawing, Anchor, reveal, scrollerOf, viewOf } from '../../../../frontend/shared/view';
import { Box, Page } from './made';

let page: Page;
let pane: Box;
let host: Box;

beforeEach(() => {
  page = new Page();
  pane = new Box(100, 500, page.body, 'auto');
  host = new Box(100, 3000, new Box(100, 3000, pane));
});

const view = (box: Box): [number, number] => {
  const { top, bottom } = viewOf(box.as());
  return [top, bottom];
};
const take = (...lines: Box[]): Anchor | null => Anchor.take(host.as(), lines.map((line) => line.as<Element>()));

test('a list is scrolled by the nearest box around it that scrolls', () => {
  assert.equal(scrollerOf(host.as()), pane);
  const inner = new Box(0, 9, pane, 'scroll');
  assert.equal(scrollerOf(new Box(0, 9, inner).as()), inner);
});

test('where no box scrolls the page does, and the body counts as the page', () => {
  assert.equal(scrollerOf(new Box(0, 9, new Box(0, 9, page.body, 'hidden')).as()), page.root);
});

test('a list is seen as far as its box and the screen go', () => {
  assert.deepEqual(view(host), [100, 500]);
  pane.top = -40;
  pane.bottom = 900;
  assert.deepEqual(view(host), [0, 600]);
  assert.deepEqual(view(new Box(0, 9, page.body)), [0, 600]);
});

test('the first line in view stays where it is when lines come above it', () => {
  const [gone, held, below] = [new Box(40, 100), new Box(100, 160), new Box(160, 220)];
  pane.scrollTop = 1000;
  const anchor = take(gone, held, below);
  below.top = 900;
  held.top = 175;
  anchor?.restore();
  assert.equal(pane.scrollTop, 1075);
});

test('a line of which a part is in view is held, too', () => {
  const line = new Box(20, 140);
  const anchor = take(line);
  line.top = 10;
  anchor?.restore();
  assert.equal(pane.scrollTop, -10);
});

test('the anchoring of the browser rests until the change is drawn', () => {
  const anchor = take(new Box(100, 160));
  assert.equal(pane.style.overflowAnchor, 'none');
  anchor?.restore();
  page.draw();
  assert.equal(pane.style.overflowAnchor, 'none');
  page.draw();
  assert.equal(pane.style.overflowAnchor, '');
});

test('a line that is gone meanwhile moves nothing', () => {
  const line = new Box(100, 160);
  const anchor = take(line);
  line.isConnected = false;
  line.top = 0;
  anchor?.restore();
  assert.equal(pane.scrollTop, 0);
});

test('where no line is in view nothing is held', () => {
  assert.equal(take(), null);
  assert.equal(take(new Box(0, 90)), null);
  assert.equal(take(new Box(0, 90), new Box(500, 560)), null);
  host.visible = false;
  assert.equal(take(new Box(100, 160)), null);
  assert.equal(pane.style.overflowAnchor, '');
});

test('what follows a drawing waits for the second frame', () => {
  let done = 0;
  afterDrawing(() => (done += 1));
  page.draw();
  assert.equal(done, 0);
  page.draw();
  assert.equal(done, 1);
});

test('a line that is near is brought gently, from above and from below', () => {
  for (const top of [-1199, 1199]) {
    const line = new Box(top, top + 60);
    reveal(line.as());
    page.draw();
    assert.deepEqual(line.asked, [{ block: 'nearest', behavior: 'smooth' }]);
  }
});

test('a line that was gone to by keyboard is brought no farther than need be, and at once', () => {
  const line = new Box(700, 760);
  line.focusVisible = true;
  reveal(line.as());
  page.draw();
  assert.deepEqual(line.asked, [{ block: 'nearest', behavior: 'instant' }]);
});

test('a line that is far is brought at once, and again when the lines around it have their height', () => {
  const line = new Box(1200, 1260);
  reveal(line.as());
  assert.deepEqual(line.asked, [{ block: 'center', behavior: 'instant' }]);
  page.draw();
  assert.equal(line.asked.length, 2);
});

test('who wants no motion sees none', () => {
  page.calm = true;
  const line = new Box(700, 760);
  reveal(line.as());
  assert.deepEqual(line.asked, [{ block: 'center', behavior: 'instant' }]);
});
