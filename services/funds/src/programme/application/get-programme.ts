import { NotFound, type Em } from '@sunledger/service-kit';
import { Programme } from '../persistence/programme.entity.ts';

/** The programme that a command names; NOT_FOUND on its field otherwise. */
export async function getProgramme(em: Em, programmeId: string): Promise<Programme> {
  const programme = await em.findOne(Programme, programmeId);
  if (!programme) throw new NotFound('programmeId');
  return programme;
}
