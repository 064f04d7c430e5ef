import type { Fen, IsoDate } from '@sunledger/kernel';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import type { LetterState } from '../domain/retention-rules.ts';

export interface LetterFacts {
  id: string;
  contractId: string;
  projectId: string;
  regionCode: string;
  number: string;
  amountFen: Fen;
  validUntil: IsoDate;
  state: LetterState;
  registeredBy: string;
}

export const letterFacts = `id, contract_id as "contractId", project_id as "projectId", region_code as "regionCode", number, amount_fen as "amountFen", valid_until as "validUntil",
  state, registered_by as "registeredBy"`;

export async function lockLetter(em: Em, id: string): Promise<LetterFacts> {
  const [letter] = await query<LetterFacts>(em, `select ${letterFacts} from funds.guarantee_letter where id = $1 for update`, [id]);
  if (!letter) throw new NotFound('guaranteeLetterId');
  return letter;
}
