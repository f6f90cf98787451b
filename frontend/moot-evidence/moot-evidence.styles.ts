import { css } from 'lit';

export const look = css`
  moot-evidence {
    display: block;
    inline-size: 100%;
    container-type: inline-size;
  }

  .moot-evidence__fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--moot-2);
    align-items: center;
    margin-block-end: var(--moot-3);
  }

  .moot-evidence__fields > .moot-input {
    flex: 1 1 8rem;
    padding-inline: var(--moot-2);
  }

  .moot-evidence__fields > .moot-evidence__words {
    flex-basis: 100%;
    padding-inline: var(--moot-3);
  }

  .moot-evidence__shown {
    flex: 1 0 8rem;
    margin: 0;
    color: var(--moot-ink-muted);
  }

  .moot-evidence__heading {
    margin: var(--moot-4) 0 var(--moot-2);
    font-weight: var(--moot-strong);
  }

  .moot-evidence__card {
    margin-block-end: var(--moot-3);
    padding: var(--moot-3) var(--moot-4);
    scroll-margin-block: calc(var(--moot-sticky-top, 0px) + var(--moot-4)) var(--moot-4);
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }

  .moot-evidence__card:focus {
    outline-offset: -1px;
  }

  .moot-evidence__line,
  .moot-evidence__side {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--moot-1) var(--moot-2);
  }

  .moot-evidence__line > .moot-evidence__locator,
  .moot-evidence__line > [data-action='cite'] {
    margin-inline-start: auto;
  }

  .moot-evidence__line > .moot-button--quiet {
    padding-inline: 0;
  }

  .moot-evidence__line > .moot-evidence__locator {
    font-variant-numeric: tabular-nums;
  }

  .moot-evidence__locator {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .moot-evidence__statement {
    font-family: var(--moot-serif);
    font-size: var(--moot-size-claim);
    line-height: 1.45;
    max-inline-size: var(--moot-measure);
    margin: var(--moot-2) 0;
    overflow-wrap: anywhere;
  }

  .moot-evidence__origin {
    margin: 0 0 var(--moot-1);
    color: var(--moot-ink-muted);
  }

  .moot-evidence__accepted {
    padding: 0 var(--moot-2);
    border: 1px solid var(--moot-accent);
    border-radius: var(--moot-radius-small);
    color: var(--moot-accent);
  }

  .moot-evidence__note {
    display: grid;
    gap: var(--moot-3);
    align-items: start;
    margin-block: var(--moot-2) var(--moot-3);
  }

  .moot-evidence__note p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .moot-evidence__said,
  .moot-evidence__word {
    padding: var(--moot-2) var(--moot-3);
    border-inline-start: 3px solid var(--moot-line-strong);
    background: var(--moot-sunken);
  }

  .moot-evidence__word {
    border-inline-start-style: double;
    border-inline-start-width: 5px;
    background: none;
  }

  .moot-evidence__sources {
    margin: var(--moot-2) 0;
    padding: 0;
    list-style: none;
  }

  .moot-evidence__sources > li {
    margin-block-end: var(--moot-2);
    overflow-wrap: anywhere;
  }

  .moot-evidence__sources .moot-button {
    padding: 0;
    margin-inline-end: var(--moot-2);
    text-align: start;
  }

  /* Seen only by who has to wait. */
  .moot-evidence__waiting {
    animation: moot-evidence-late 0.4s step-end;
  }

  @keyframes moot-evidence-late {
    from {
      opacity: 0;
    }
  }

  @container (min-width: 34rem) {
    .moot-evidence__note:has(.moot-evidence__said) {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .moot-evidence__fields {
      display: none;
    }

    .moot-evidence__card {
      content-visibility: visible;
    }
  }
`;
