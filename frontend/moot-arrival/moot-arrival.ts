import { reveal } from '../shared/view';

/**
 * Takes the focus to the heading of a page that has come in the place of another one, which took it away with it, so
 * that the next key goes on from there; to the whole page where the heading is only for those who hear it. Where a page
 * has put the focus somewhere itself, it stays.
 *
 * Method `arrive`.
 */
export class MootArrival extends HTMLElement {
  arrive(): void {
    const heading = document.querySelector<HTMLElement>('h1');
    const place = heading && heading.offsetWidth <= 1 ? heading.closest('main') : heading;
    if (place && document.activeElement === document.body) {
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
      if (place.matches(':focus-visible')) {
        reveal(place);
      }
    }
  }
}

customElements.define('moot-arrival', MootArrival);
