import { css } from 'lit';

export const look = css`
  moot-outline {
    display: block;
    inline-size: 100%;
    container-type: inline-size;
  }

  .moot-outline__line {
    --step: var(--moot-6);
    --deepest: 6;
    display: block;
    position: relative;
    box-sizing: border-box;
    margin-inline-start: calc(min(var(--depth), var(--deepest)) * var(--step));
    padding: 0.875rem 3px 3px;
    scroll-margin-block: calc(var(--moot-sticky-top, 0px) + var(--moot-4)) var(--moot-4);
    contain-intrinsic-size: auto 12rem;
  }

  /* Only once its true height is known may a line be skipped while out of view. */
  .moot-outline__line[data-measured] {
    content-visibility: auto;
  }

  .moot-outline__line:focus {
    outline: none;
  }

  .moot-outline__line:focus-visible > :first-child {
    outline: 3px solid var(--moot-focus);
    outline-offset: 0;
  }

  .moot-outline__head {
    padding: var(--moot-4) 0 0;
  }

  .moot-outline__title,
  .moot-outline__bearing,
  .moot-outline__rests,
  .moot-outline__foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--moot-1) var(--moot-2);
  }

  .moot-outline__label {
    font-size: var(--moot-size-claim);
    font-weight: var(--moot-strong);
    min-inline-size: 0;
  }

  .moot-outline__statement,
  .moot-outline__claim {
    font-family: var(--moot-serif);
    font-size: var(--moot-size-claim);
    line-height: 1.45;
    max-inline-size: var(--moot-measure);
    margin: var(--moot-2) 0;
    overflow-wrap: anywhere;
  }

  .moot-outline__card {
    cursor: pointer;
    padding: var(--moot-3) var(--moot-4) var(--moot-2);
    border-inline-start: 5px solid var(--moot-position);
  }

  .moot-outline__card:hover {
    border-color: var(--moot-line-strong) var(--moot-line-strong) var(--moot-line-strong) var(--moot-position);
  }

  .moot-outline__line--against > .moot-outline__card {
    border-inline-start-style: double;
  }

  .moot-outline__line--open > .moot-outline__card {
    border-inline-start-style: dotted;
  }

  .moot-outline__claim--withdrawn {
    color: var(--moot-ink-muted);
    text-decoration: line-through;
  }

  .moot-outline__why {
    margin: calc(-1 * var(--moot-1));
    padding: var(--moot-1);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .moot-outline__why > .moot-standing {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .moot-outline__trace {
    font-weight: var(--moot-strong);
  }

  .moot-outline__context,
  .moot-outline__hit,
  .moot-outline__ties,
  .moot-outline__qualifier,
  .moot-outline__rests {
    margin: 0 0 var(--moot-2);
    overflow-wrap: anywhere;
  }

  .moot-outline__ties {
    padding: 0;
    list-style: none;
  }

  .moot-outline__ties > li {
    display: flex;
    align-items: center;
    gap: var(--moot-2);
  }

  .moot-outline__ties .moot-relation {
    flex: none;
  }

  .moot-outline__tie {
    min-inline-size: 0;
    font-family: var(--moot-serif);
  }

  .moot-outline__card mark {
    background: var(--moot-accent-soft);
    color: inherit;
    font-weight: var(--moot-strong);
  }

  .moot-outline__qualifier {
    font-style: italic;
  }

  .moot-outline__meta {
    color: var(--moot-ink-muted);
    min-inline-size: 0;
    margin-inline-end: auto;
    overflow-wrap: anywhere;
  }

  .moot-outline__foot .moot-button--quiet {
    padding-inline: var(--moot-2);
  }

  .moot-outline__toggle::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    transition: rotate var(--moot-quick);
  }

  .moot-outline__toggle[aria-expanded='true']::before {
    rotate: 45deg;
    translate: 0 -0.15em;
  }

  .moot-outline__news {
    position: absolute;
    inset-block-start: 1px;
    inset-inline-end: var(--moot-4);
    padding-inline: var(--moot-2);
    border-radius: 1em;
    background: var(--moot-accent);
    color: var(--moot-on-accent);
    font-weight: var(--moot-strong);
    line-height: 1.6;
  }

  .moot-outline__pill {
    position: sticky;
    inset-block-start: calc(var(--moot-sticky-top, 0px) + var(--moot-2));
    z-index: 1;
    block-size: 0;
    text-align: center;
  }

  .moot-outline__pill .moot-button {
    border-radius: 2em;
    padding-inline: var(--moot-5);
    box-shadow: var(--moot-shadow-raised);
  }

  .moot-outline__shape {
    block-size: 9rem;
    margin-block-start: var(--moot-3);
    border-radius: var(--moot-radius);
    background: var(--moot-sunken);
  }

  @container (max-width: 36rem) {
    .moot-outline__line {
      --step: var(--moot-2);
      --deepest: 5;
    }

    .moot-outline__card {
      padding-inline: var(--moot-3);
    }

    .moot-outline__meta {
      flex-basis: 100%;
    }

    .moot-outline__card .moot-button--quiet {
      margin-inline-start: calc(-1 * var(--moot-2));
    }
  }

  @media print {
    .moot-outline__line[data-measured] {
      content-visibility: visible;
    }

    .moot-outline__news,
    .moot-outline__pill,
    .moot-outline__shape {
      display: none;
    }
  }
`;
