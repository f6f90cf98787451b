import { css } from 'lit';

export const look = css`
  moot-reading {
    display: block;
    inline-size: 100%;
    container-type: inline-size;
  }

  .moot-reading__title,
  .moot-reading__heading,
  .moot-reading__paragraph {
    scroll-margin-block: calc(var(--moot-sticky-top, 0px) + var(--moot-4)) var(--moot-4);
  }

  .moot-reading__heading {
    margin: var(--moot-6) 0 var(--moot-2);
    font-size: var(--moot-size-claim);
  }

  .moot-reading__paragraph {
    padding: var(--moot-2) 0;
  }

  .moot-reading__paragraph--marked {
    padding-inline: var(--moot-3);
    box-shadow: inset 3px 0 var(--moot-accent);
    background: var(--moot-accent-soft);
  }

  .moot-reading__paragraph:focus:not(:focus-visible),
  .moot-reading__heading:focus:not(:focus-visible) {
    outline: none;
  }

  .moot-reading__margin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--moot-3);
    color: var(--moot-ink-muted);
  }

  .moot-reading__locator {
    font-variant-numeric: tabular-nums;
    line-height: var(--moot-target);
  }

  .moot-reading__mark {
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .moot-reading__words {
    overflow-wrap: anywhere;
  }

  .moot-reading__words > :last-child {
    margin-block-end: 0;
  }

  .moot-reading__switch {
    margin: 0 0 var(--moot-2);
  }

  .moot-reading__full {
    margin-block-start: var(--moot-3);
    padding-inline-start: var(--moot-3);
    border-inline-start: 1px solid var(--moot-line-strong);
    overflow-wrap: anywhere;
  }

  .moot-reading__label {
    margin: 0;
    color: var(--moot-ink-muted);
    font-weight: var(--moot-strong);
  }

  .moot-reading__passage {
    margin: var(--moot-1) 0 var(--moot-2);
    font-family: var(--moot-serif);
    font-size: var(--moot-size-claim);
    line-height: var(--moot-leading);
  }

  .moot-reading__found {
    background: var(--moot-accent-soft);
    color: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }

  .moot-reading__found sup {
    margin-inline-start: 0.1em;
    font-family: var(--moot-sans);
    line-height: 0;
  }

  .moot-reading__cards {
    margin: 0;
    padding-inline-start: var(--moot-5);
  }

  .moot-reading__card {
    display: block;
    block-size: auto;
    padding: var(--moot-1) 0;
    text-align: start;
    white-space: normal;
  }

  .moot-reading__card .moot-badge {
    overflow-wrap: normal;
    white-space: nowrap;
  }

  @container (min-width: 46rem) {
    .moot-reading__title,
    .moot-reading__heading {
      margin-inline-start: 10rem;
    }

    .moot-reading__paragraph {
      display: grid;
      grid-template-columns: 8.5rem minmax(0, 1fr);
      column-gap: 1.5rem;
      padding-inline: 0;
    }

    .moot-reading__full {
      grid-column: 2;
    }

    .moot-reading__margin {
      flex-direction: column;
      align-items: flex-end;
      align-self: start;
    }

    .moot-reading__locator {
      line-height: calc(1.6 * var(--moot-size-claim));
    }

    .moot-reading__mark {
      min-block-size: 1.75rem;
      text-align: end;
    }
  }

  @media print {
    .moot-reading__paragraph {
      break-inside: avoid;
    }
  }
`;
