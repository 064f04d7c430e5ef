import { EventSource } from 'eventsource';

/** One changed thing as the gateway's stream tells it: kind of fact, of what, where. */
export interface Change {
  type: string;
  id: string;
  regionCode: string;
}

export interface Changes {
  changes: readonly Change[];
  /** Too much happened to name it, or some of it may have gone by unheard. */
  all: boolean;
}

export type Listener = (changes: Changes) => void;

interface Hub {
  source: EventSource;
  listeners: Set<Listener>;
}

/** One connection for each sign-in, however many parts of the page listen. */
const hubs = new Map<string, Hub>();

function connect(token: string | undefined): Hub {
  const listeners = new Set<Listener>();
  // The browser's own EventSource can't carry a sign-in in a header, and in an address it would stand in logs.
  const source = new EventSource('/live', {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) } }),
  });
  let opened = false;
  source.addEventListener('open', (event) => {
    if ('data' in event) return; // The server's own first message is named like the browser's event.
    // After a break nobody knows what happened meanwhile.
    if (opened) for (const listener of listeners) listener({ changes: [], all: true });
    opened = true;
  });
  source.addEventListener('changes', ({ data }: { data: string }) => {
    const changes = JSON.parse(data) as Changes;
    for (const listener of listeners) listener(changes);
  });
  return { source, listeners };
}

/** Tells the listener of changes until what is returned is called. */
export function listenForChanges(token: string | undefined, listener: Listener): () => void {
  const key = token ?? '';
  const hub = hubs.get(key) ?? connect(token);
  hubs.set(key, hub);
  hub.listeners.add(listener);
  return () => {
    hub.listeners.delete(listener);
    if (hub.listeners.size > 0) return;
    hub.source.close();
    hubs.delete(key);
  };
}
