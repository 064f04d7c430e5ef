import { attachEvidence, evidenceOf, openTicket, query, type Em, type EvidenceInput, type EvidenceRow, type Work } from '@sunledger/service-kit';
import type { GivenDocument } from '../domain/document-rules.ts';

/** A paper of a claim or request: whoever brings it says whether it is the original. */
export type PaperInput = EvidenceInput & { original: boolean };
export type Paper = GivenDocument & { hash: string };

interface PaperSubject {
  type: 'Reimbursement' | 'Disbursement';
  id: string;
  regionCode: string;
}

/** The given files by their hashes; a forged ticket has none, and is refused when it is attached. */
export const hashesOf = (secret: string, inputs: readonly EvidenceInput[]): { hash: string; kind: string }[] =>
  inputs.flatMap(({ ticket, kind }) => {
    const hash = openTicket(secret, ticket, 'attach', new Date())?.hash;
    return hash === undefined ? [] : [{ hash, kind }];
  });

/** Attaches papers and keeps which of them were originals; false where a ticket is forged, expired or another's. */
export async function attachPapers(work: Work, secret: string, subject: PaperSubject, inputs: readonly PaperInput[]): Promise<boolean> {
  const kinds = await attachEvidence(work, 'funds', secret, subject, inputs);
  if (!kinds) return false;
  const papers = inputs.flatMap((input) => hashesOf(secret, [input]).map(({ hash }) => ({ hash, ...input })));
  await query(
    work.em,
    `insert into funds.claim_paper (subject_type, subject_id, hash, kind, original, recorded_at)
     select $1, $2, h, k, o, $6 from unnest($3::text[], $4::text[], $5::boolean[]) t(h, k, o) on conflict do nothing`,
    [subject.type, subject.id, papers.map(({ hash }) => hash), papers.map(({ kind }) => kind), papers.map(({ original }) => original), work.now],
  );
  return true;
}

/** What is attached already; papers from before it was asked counted as originals then. */
export const readPapers = (em: Em, type: PaperSubject['type'], id: string): Promise<Paper[]> =>
  query<Paper>(
    em,
    `select e.hash, e.kind, coalesce(bool_or(p.original), true) as original
       from kit.evidence e left join funds.claim_paper p on p.subject_type = e.subject_type and p.subject_id = $2::uuid and p.hash = e.hash and p.kind = e.kind
      where e.subject_type = $1 and e.subject_id = $2::text group by e.hash, e.kind`,
    [type, id],
  );

/** Papers of many claims or requests as they are shown, with what was said of each. */
export async function papersOf(em: Em, type: PaperSubject['type'], ids: readonly string[]): Promise<(EvidenceRow & { original: boolean | null })[]> {
  const said = await query<{ key: string; original: boolean }>(
    em, "select subject_id || hash || kind as key, bool_or(original) as original from funds.claim_paper where subject_type = $1 and subject_id = any($2::uuid[]) group by 1", [type, ids]);
  const originals = new Map(said.map(({ key, original }) => [key, original]));
  return (await evidenceOf(em, type, ids)).map((row) => ({ ...row, original: originals.get(`${row.subjectId}${row.hash}${row.kind}`) ?? null }));
}
