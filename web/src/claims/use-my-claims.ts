import { useEffect, useState } from 'react';
import { nextDue } from '../format/deadlines.ts';
import { RequestFailed, sendWhole, type AnswerError } from '../graphql/send.ts';
import { claims } from '../operations/claims.graphql.ts';
import { useSession } from '../sign-in/session.tsx';
import { isMyTurn, statesToLookAt, type ClaimRow } from './my-turn.ts';

const atOnce = 100;
const mostPages = 20;

/** What waits for whoever is signed in, what is due first at the top; undefined until it is known. */
export function useMyClaims(code: string, round: number): { mine: readonly ClaimRow[] | undefined; errors: readonly AnswerError[] } {
  const { token, duties, posts } = useSession();
  const [got, setGot] = useState<{ mine: readonly ClaimRow[] | undefined; errors: readonly AnswerError[] }>({ mine: undefined, errors: [] });
  useEffect(() => {
    const leaving = new AbortController();
    const clerk = { duties, posts };
    const readAll = async () => {
      const waiting: ClaimRow[] = [];
      for (const state of statesToLookAt(clerk)) {
        let after: string | null = null;
        for (let page = 0; page < mostPages; page += 1) {
          const { reimbursements }: Awaited<ReturnType<typeof readPage>> = await readPage(state, after);
          waiting.push(...reimbursements.nodes.filter((row) => isMyTurn(row, clerk)));
          after = reimbursements.pageInfo.hasNextPage ? reimbursements.pageInfo.endCursor : null;
          if (after === null) break;
        }
      }
      return waiting;
    };
    const readPage = (state: ClaimRow['state'], after: string | null) => sendWhole(claims, { code, state, first: atOnce, after }, { token, signal: leaving.signal });
    const dueOn = (row: ClaimRow): string => nextDue(row.deadlines)?.dueOn ?? '9999';
    readAll().then(
      (waiting) => setGot({ mine: waiting.toSorted((one, other) => dueOn(one).localeCompare(dueOn(other))), errors: [] }),
      (error: unknown) => { if (!leaving.signal.aborted) setGot({ mine: [], errors: error instanceof RequestFailed ? error.errors : [{ message: '请求未完成 (not completed)' }] }); },
    );
    return () => leaving.abort();
  }, [code, token, duties, posts, round]);
  return got;
}
