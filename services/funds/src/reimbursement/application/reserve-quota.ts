import type { Fen } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { ActSubject } from './acts.ts';

interface Reservation {
  of?: ActSubject;
  id: string;
  programmeId: string;
  holderBodyId: string;
  amountFen: Fen;
}

const subjectTypes = { reimbursement: 'Reimbursement', disbursement: 'Disbursement' } as const;

/** Reserves the holder's quota for a claim: what is asked for can be spent on nothing else while it is reviewed (F2). */
export const reserveQuota = (work: Work, { id, programmeId, holderBodyId, amountFen, of = 'reimbursement' }: Reservation) =>
  postEntry(work, {
    programmeId, book: 'quota', kind: `${of}-reserved`, subject: { type: subjectTypes[of], id },
    lines: [
      { holderId: holderBodyId, kind: 'available', amountFen: -amountFen },
      { holderId: holderBodyId, kind: 'committed', amountFen },
    ],
  });

/** Frees it again by reversal when the claim is rejected. */
export async function freeQuota(work: Work, claim: Reservation & { commitEntryId: string | null }): Promise<void> {
  if (claim.commitEntryId === null) throw new Error(`claim ${claim.id} has no reservation to free`);
  const { id, programmeId, holderBodyId, amountFen, of = 'reimbursement' } = claim;
  const freed = await postEntry(work, {
    programmeId, book: 'quota', kind: `${of}-freed`, subject: { type: subjectTypes[of], id }, reversesId: claim.commitEntryId,
    lines: [
      { holderId: holderBodyId, kind: 'committed', amountFen: -amountFen },
      { holderId: holderBodyId, kind: 'available', amountFen },
    ],
  });
  if (!freed.ok) throw new Error(`the reservation of claim ${claim.id} can't be freed: ${freed.rejections.map((r) => r.code).join(', ')}`);
}
