import { useState } from 'react';

/** Pages forward and back over a list that only tells the way forward: the cursors passed are kept. `key` says which list. */
export function useCursorPages(key: string) {
  const [trail, setTrail] = useState<{ key: string; cursors: readonly string[] }>({ key, cursors: [] });
  const cursors = trail.key === key ? trail.cursors : [];
  return {
    number: cursors.length + 1,
    after: cursors.at(-1) ?? null,
    forward: (cursor: string) => setTrail({ key, cursors: [...cursors, cursor] }),
    back: () => setTrail({ key, cursors: cursors.slice(0, -1) }),
  };
}
