import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestFailed, type AnswerError } from '../graphql/send.ts';
import type { FigureList, ListPlace, ListRow } from './figure-list.ts';
import { learnNames } from './name-book.ts';

const chunk = 100;
/** More than anyone reads on a screen; past it a shorter period is asked for. */
export const mostRows = 20_000;

interface Loaded {
  rows: readonly ListRow[];
  totalCount: number | undefined;
  totalAmount: string | undefined;
  next: string | null;
  errors: readonly AnswerError[];
}

const nothing: Loaded = { rows: [], totalCount: undefined, totalAmount: undefined, next: null, errors: [] };

/** Rows of a list, loaded as far as they are needed: a page to look at, everything to sort or to write to a file. */
export function useFigureList(list: FigureList, place: ListPlace, token: string) {
  const [loaded, setLoaded] = useState<Loaded>(nothing);
  const [busy, setBusy] = useState(true);
  const round = useRef(0);
  const { code, from, until } = place;

  const readUpTo = useCallback(async (wanted: number, before: Loaded): Promise<Loaded | undefined> => {
    const ours = ++round.current;
    let now = before;
    setBusy(true);
    try {
      while (now.totalCount === undefined || (now.rows.length < Math.min(wanted, now.totalCount) && now.next !== null)) {
        const page = await list.read({ code, from, until }, { first: chunk, after: now.next }, token);
        await learnNames(list.columns, page.rows, token);
        if (ours !== round.current) return undefined;
        now = { ...page, rows: [...now.rows, ...page.rows], errors: [] };
        setLoaded(now);
      }
    } catch (error) {
      if (ours !== round.current) return undefined;
      now = { ...now, totalCount: now.totalCount ?? 0, errors: error instanceof RequestFailed ? error.errors : [{ message: '请求未完成 (not completed)' }] };
      setLoaded(now);
    }
    setBusy(false);
    return now;
  }, [list, code, from, until, token]);

  useEffect(() => {
    setLoaded(nothing);
    void readUpTo(chunk, nothing);
    return () => { round.current += 1; };
  }, [readUpTo]);

  return { ...loaded, busy, readUpTo: (wanted: number) => readUpTo(wanted, loaded) };
}
