/** The part of Vaadin's connection state that we listen to. */
interface ConnectionState {
  readonly state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

function vaadin(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

/** Whether what is typed reaches the server now; without Vaadin the browser's own word is taken. */
export function online(): boolean {
  const state = vaadin()?.state;
  return navigator.onLine && (state === undefined || state === 'connected' || state === 'loading');
}

/** Calls back whenever the connection may have changed; the result stops that. */
export function onConnection(listener: () => void): () => void {
  const state = vaadin();
  state?.addStateChangeListener(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    state?.removeStateChangeListener(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
