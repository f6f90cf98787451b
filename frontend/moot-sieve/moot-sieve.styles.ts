import { css } from 'lit';

export const look = css`
  moot-sieve {
    display: block;
    margin-block-end: var(--moot-3);
  }

  .moot-sieve__bar,
  .moot-sieve__more,
  .moot-sieve__only {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--moot-2);
  }

  .moot-sieve__bar .moot-input {
    flex: 1 1 12rem;
    inline-size: auto;
    min-inline-size: 0;
  }

  .moot-sieve__bar .moot-sieve__words {
    flex: 2 1 12rem;
  }

  .moot-sieve__more {
    margin-block-start: var(--moot-2);
  }

  .moot-sieve__more .moot-input {
    flex: 1 1 10rem;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .moot-sieve__only {
    flex-basis: 100%;
    border: 0;
    margin: 0;
    padding: 0;
    gap: var(--moot-1) var(--moot-4);
  }

  .moot-sieve__only label {
    display: inline-flex;
    align-items: center;
    gap: var(--moot-2);
    min-block-size: var(--moot-target);
  }

  .moot-sieve__only input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--moot-accent);
  }

  .moot-sieve__found {
    margin: 0;
    color: var(--moot-ink-muted);
  }

  @media print {
    moot-sieve {
      display: none;
    }
  }
`;
