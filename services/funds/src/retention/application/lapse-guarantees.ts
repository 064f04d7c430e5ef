import { query, type Work } from '@sunledger/service-kit';
import { partOf } from '../../bank/application/part-of-work.ts';
import { endGuarantee } from './end-guarantee.ts';
import { letterFacts, type LetterFacts } from './lock-letter.ts';

/** A letter whose last day is over counts no more, without being asked (F7). */
export async function lapseGuarantees(work: Work): Promise<void> {
  const lapsed = await query<LetterFacts>(
    work.em, `select ${letterFacts} from funds.guarantee_letter where state = 'in-force' and valid_until < $1 order by valid_until, id limit 200 for update skip locked`, [work.today]);
  for (const letter of lapsed) await endGuarantee(partOf(work), letter, 'lapsed', null);
}
