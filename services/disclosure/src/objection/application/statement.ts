import { createHash, createHmac } from 'node:crypto';
import { query, seal, unseal, type Em, type Work } from '@sunledger/service-kit';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Code by which whoever objected or asked follows it up without a name; made anew from the id, kept only as a hash. */
export const receiptCodeOf = (secret: string, id: string): string =>
  [...createHmac('sha256', secret).update(`receipt:${id}`).digest().subarray(0, 12)].map((byte) => alphabet[byte % 32]).join('');

export const receiptHash = (receiptCode: string): string => createHash('sha256').update(receiptCode.trim().toUpperCase()).digest('hex');

/** Seals what somebody said; only officers of the place can have it opened, and each reading is recorded (X6). */
export async function keepStatement(
  work: Work,
  secret: string,
  statement: { subjectId: string; regionCode: string; content: string; contact: string | null },
): Promise<void> {
  const { subjectId, regionCode, content, contact } = statement;
  const saidBy = work.actor.posts.length > 0 ? work.actor.personId : null;
  await query(
    work.em,
    'insert into disclosure.statement (subject_id, region_code, content_sealed, contact_sealed, said_by) values ($1, $2, $3, $4, $5)',
    [subjectId, regionCode, seal(secret, 'statement', content), contact === null ? null : seal(secret, 'statement', contact), saidBy],
  );
}

export interface Statement {
  subjectId: string;
  content: string;
  contact: string | null;
  saidBy: string | null;
}

export async function readStatements(em: Em, secret: string, subjectIds: readonly string[]): Promise<Statement[]> {
  const rows = await query<{ subjectId: string; content: Buffer; contact: Buffer | null; saidBy: string | null }>(
    em,
    `select subject_id as "subjectId", content_sealed as content, contact_sealed as contact, said_by as "saidBy"
       from disclosure.statement where subject_id = any($1::uuid[]) and kit.region_visible(region_code)`,
    [subjectIds],
  );
  return rows.map((row) => ({
    subjectId: row.subjectId,
    content: unseal(secret, 'statement', row.content),
    contact: row.contact === null ? null : unseal(secret, 'statement', row.contact),
    saidBy: row.saidBy,
  }));
}
