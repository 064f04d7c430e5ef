import { useEffect, useState } from 'react';
import { learnNames } from '../overview/name-book.ts';

/** Learns the names of places and bodies that an answer only has the codes of; shows them as soon as they are known. */
export function useNames(kind: 'region' | 'body', keys: readonly string[], token: string): void {
  const [, setLearnt] = useState(0);
  const all = keys.join(' ');
  useEffect(() => {
    let here = true;
    if (all === '') return undefined;
    void learnNames([{ kind }], all.split(' ').map((key) => ({ cells: [key] })), token).then(() => { if (here) setLearnt((times) => times + 1); });
    return () => { here = false; };
  }, [kind, all, token]);
}
