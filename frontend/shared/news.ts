/** What is otherwise in the debate that the page shows, as the channel of the page tells it. */
export interface News {
  /** The versions of the debate between which this lies. */
  readonly from: number;
  readonly to: number;
  /** How many arguments there are now. */
  readonly total: number;
  /** How many arguments lean on each piece of evidence on which fewer or more leaned. */
  readonly use: Readonly<Record<string, number>>;
}

/** Listens to the news until the answer is run. */
export function onNews<N extends News>(hear: (news: N) => void): () => void {
  const listener = (event: Event): void => hear((event as CustomEvent<N>).detail);
  document.addEventListener('moot-news', listener);
  return () => document.removeEventListener('moot-news', listener);
}
