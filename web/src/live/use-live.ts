import { useEffect, useRef } from 'react';
import { listenForChanges, type Change } from './live-changes.ts';

/** Figures follow their facts after a moment: asking at once would show them as they were. */
const settleMs = 1500;

/** Asks again a moment after something happened that the page shows; a burst of changes is one asking. */
export function useLive(token: string | undefined, concerns: (change: Change) => boolean, askAgain: () => void): void {
  const latest = useRef({ concerns, askAgain });
  latest.current = { concerns, askAgain };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = listenForChanges(token, ({ changes, all }) => {
      if (!all && !changes.some((change) => latest.current.concerns(change))) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current.askAgain();
      }, settleMs);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [token]);
}
