import { queryOne, type Em } from '@sunledger/service-kit';

/** A programme's line (条): what is paid by it is that line's affair; of comprehensive money there is none. */
export const lineOfProgramme = async (em: Em, programmeId: string): Promise<string | null> =>
  (await queryOne<{ line: string | null }>(em, 'select line from funds.programme where id = $1', [programmeId])).line;
