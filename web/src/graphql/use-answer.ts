import { useCallback, useEffect, useState } from 'react';
import type { Operation } from './operation.ts';
import { send, type AnswerError } from './send.ts';

export interface Asked<Data> {
  data: Data | undefined;
  errors: readonly AnswerError[];
  loading: boolean;
  again: () => void;
}

interface Got<Data> {
  key: string;
  data: Data | undefined;
  errors: readonly AnswerError[];
}

/** Asks whenever the variables change; an answer that comes after its question has changed is dropped. */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables | undefined, token?: string): Asked<Data> {
  const [round, setRound] = useState(0);
  const [got, setGot] = useState<Got<Data>>();
  const key = variables === undefined ? '' : JSON.stringify([variables, token, round]);
  useEffect(() => {
    if (key === '') return undefined;
    const leaving = new AbortController();
    // The key says it all: variables are compared by what they hold.
    const [asked, by] = JSON.parse(key) as [Variables, string | null];
    send(operation, asked, { signal: leaving.signal, token: by ?? undefined }).then(
      (answer) => setGot({ key, ...answer }),
      () => undefined,
    );
    return () => leaving.abort();
  }, [operation, key]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const fresh = got?.key === key;
  return { data: got?.data, errors: fresh ? got.errors : [], loading: key !== '' && !fresh, again };
}
