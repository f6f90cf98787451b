import { css } from 'lit';

export const look = css`
  moot-map {
    display: flex;
    flex-direction: column;
    gap: var(--moot-2);
    position: relative;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 100%;
    min-block-size: 20rem;
    container-type: inline-size;
  }

  .moot-map__bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--moot-1);
  }

  .moot-map__bar .moot-button {
    padding-inline: var(--moot-3);
  }

  .moot-map__bar .moot-button:disabled {
    border-color: var(--moot-line);
    color: var(--moot-ink-muted);
    cursor: default;
  }

  /* With room for a count, or the bar would break anew when one comes, and the map beneath it move. */
  .moot-map__bar [data-action='tidy'] {
    min-inline-size: calc(9ch + 2 * var(--moot-3));
  }

  .moot-map__ways {
    display: flex;
    gap: var(--moot-1);
    margin-inline-start: auto;
  }

  .moot-map__stage {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: hidden;
    border: 1px solid var(--moot-line);
    border-radius: var(--moot-radius);
    background: var(--moot-page);
    contain: strict;
  }

  .moot-map__stage > canvas,
  .moot-map__layer {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .moot-map__layer {
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    border-radius: inherit;
  }

  .moot-map__layer:active {
    cursor: grabbing;
  }

  .moot-map__layer[data-over] {
    cursor: pointer;
  }

  .moot-map__layer:focus-visible {
    outline-offset: -3px;
  }

  .moot-map__panel {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--moot-2);
    inset-inline-end: var(--moot-2);
    display: flex;
    flex-wrap: wrap;
    gap: var(--moot-2) var(--moot-6);
    box-sizing: border-box;
    max-inline-size: calc(100% - 2 * var(--moot-2));
    max-block-size: calc(100% - 2 * var(--moot-2));
    overflow-y: auto;
    padding: var(--moot-3) var(--moot-4);
    border: 1px solid var(--moot-line-strong);
    border-radius: var(--moot-radius);
    background: var(--moot-surface);
    box-shadow: var(--moot-shadow-raised);
  }

  .moot-map__key {
    display: grid;
    gap: var(--moot-1);
    align-content: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .moot-map__key li {
    display: flex;
    align-items: center;
    gap: var(--moot-2);
  }

  .moot-map__line {
    flex: none;
    inline-size: 44px;
    block-size: 10px;
    color: var(--moot-warning);
  }

  .moot-map__line--supports {
    color: var(--moot-accent);
  }

  .moot-map__line--asks {
    color: var(--moot-ink-muted);
  }

  .moot-map__edge {
    padding-inline-start: var(--moot-2);
    border-inline-start: 6px solid var(--moot-ink-muted);
  }

  .moot-map__edge--against {
    border-inline-start-style: double;
  }

  .moot-map__edge--open {
    border-inline-start-style: dotted;
  }

  .moot-map__flaw {
    font-weight: var(--moot-strong);
    color: var(--moot-warning);
  }

  .moot-map__flaw::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 0, 100% 100%);
  }

  .moot-map__key .moot-standing {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }

  .moot-map__key .moot-standing > svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }

  .moot-map__empty {
    position: absolute;
    inset-block-end: var(--moot-4);
    inset-inline: var(--moot-4);
    inline-size: fit-content;
    margin: 0 auto;
    padding: var(--moot-2) var(--moot-4);
    background: var(--moot-surface);
    pointer-events: none;
  }

  @container (max-width: 40rem) {
    .moot-map__word {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }

    .moot-map__bar .moot-button {
      min-inline-size: var(--moot-target);
      padding-inline: var(--moot-2);
    }
  }

  @media print {
    .moot-map__bar,
    .moot-map__panel {
      display: none;
    }
  }
`;
