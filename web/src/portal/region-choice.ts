import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { nation } from '../format/levels.ts';

const kept = 'sunledger.region';

function readKept(): string | null {
  try {
    return window.localStorage.getItem(kept);
  } catch {
    return null; // A browser may forbid keeping anything; then one chooses anew each time.
  }
}

/** The place whose notices are shown: in the address, so that it can be passed on, and kept for the next visit. */
export function useRegionChoice(): readonly [string, (code: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const code = parameters.get('region') ?? readKept() ?? nation;
  const choose = useCallback((chosen: string) => {
    try {
      window.localStorage.setItem(kept, chosen);
    } catch {
      // As above.
    }
    setParameters((before) => {
      const after = new URLSearchParams(before);
      after.set('region', chosen);
      return after;
    });
  }, [setParameters]);
  return [code, choose];
}
