import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestFailed, type AnswerError } from '../graphql/send.ts';

export interface Page<Row> {
  nodes: readonly Row[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Pages<Row> {
  rows: readonly Row[];
  totalCount: number | undefined;
  hasMore: boolean;
  loading: boolean;
  errors: readonly AnswerError[];
  more: () => void;
}

interface Loaded<Row> {
  key: string;
  rows: readonly Row[];
  totalCount: number | undefined;
  after: string | null;
  hasMore: boolean;
  errors: readonly AnswerError[];
}

const nothing = { rows: [], totalCount: undefined, after: null, hasMore: false, errors: [] };

/** A list read page by page; `key` says which list it is, and another list begins anew. */
export function usePages<Row>(key: string, load: (after: string | null, signal: AbortSignal) => Promise<Page<Row>>): Pages<Row> {
  const [loaded, setLoaded] = useState<Loaded<Row>>({ key: '', ...nothing });
  const [busy, setBusy] = useState(false);
  const latest = useRef(load);
  latest.current = load;
  const leaving = useRef<AbortController>(null);
  const read = useCallback((before: Loaded<Row>) => {
    leaving.current?.abort();
    const ours = (leaving.current = new AbortController());
    setBusy(true);
    latest.current(before.after, ours.signal).then(
      ({ nodes, totalCount, pageInfo }) => {
        setLoaded({ key: before.key, rows: [...before.rows, ...nodes], totalCount, after: pageInfo.endCursor ?? null, hasMore: pageInfo.hasNextPage, errors: [] });
        setBusy(false);
      },
      (error: unknown) => {
        if (ours.signal.aborted) return;
        setLoaded({ ...before, errors: error instanceof RequestFailed ? error.errors : [{ message: '请求未完成' }] });
        setBusy(false);
      },
    );
  }, []);
  useEffect(() => {
    read({ key, ...nothing });
    return () => leaving.current?.abort();
  }, [key, read]);
  const current = loaded.key === key ? loaded : { key, ...nothing };
  return { ...current, loading: busy || loaded.key !== key, more: () => read(current) };
}
