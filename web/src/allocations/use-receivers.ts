import { useEffect, useState } from 'react';
import { RequestFailed, sendWhole, type AnswerError } from '../graphql/send.ts';
import { receivers } from '../operations/allocations.graphql.ts';
import type { ReceiversQuery } from '../operations/answers.gen.ts';
import { useSession } from '../sign-in/session.tsx';

type Receiver = ReceiversQuery['bodies']['nodes'][number];

/** Kinds of bodies that quota goes to. */
const kinds = ['county-department', 'county-poverty-office', 'township-finance-office', 'township-government', 'village-committee', 'villager-group'];
const atOnce = 100;
const mostPages = 10;

/** Every body of a place and below that money may go to; undefined until all are known. */
export function useReceivers(code: string): { receivers: readonly Receiver[] | undefined; errors: readonly AnswerError[] } {
  const { token } = useSession();
  const [got, setGot] = useState<{ receivers: readonly Receiver[] | undefined; errors: readonly AnswerError[] }>({ receivers: undefined, errors: [] });
  useEffect(() => {
    const leaving = new AbortController();
    const readKind = async (kind: string): Promise<Receiver[]> => {
      const known: Receiver[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const { bodies }: ReceiversQuery = await sendWhole(receivers, { code, kind, first: atOnce, after }, { token, signal: leaving.signal });
        known.push(...bodies.nodes);
        after = bodies.pageInfo.hasNextPage ? bodies.pageInfo.endCursor : null;
        if (after === null) break;
      }
      return known;
    };
    Promise.all(kinds.map(readKind)).then(
      (found) => setGot({ receivers: found.flat(), errors: [] }),
      (error: unknown) => { if (!leaving.signal.aborted) setGot({ receivers: [], errors: error instanceof RequestFailed ? error.errors : [{ message: '请求未完成 (not completed)' }] }); },
    );
    return () => leaving.abort();
  }, [code, token]);
  return got;
}
