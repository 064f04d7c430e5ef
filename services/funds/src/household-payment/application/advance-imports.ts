import { createLogger, query, queryOne, Work, type Em, type ServiceSettings, type Sweep } from '@sunledger/service-kit';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { judgeChecked } from '../domain/import-rules.ts';
import type { FileColumns } from '../domain/payment-file-columns.ts';
import { emptyStaging, importColumns, lockImport, rejectImport, type HouseholdImport } from '../persistence/household-import.ts';
import { checkRows } from './check-import.ts';
import { evidenceStore } from './evidence-folder.ts';
import { postImport } from './post-import.ts';
import { readListTerms } from './read-list-terms.ts';
import { UnreadableFile } from './read-payment-file.ts';
import { fileRejects } from './reject-file.ts';
import { stageImport } from './stage-import.ts';

const logger = createLogger('funds');
const mostAttempts = 5;

/** Carries imports on by themselves, one step of one import a run; what a kill cut off is begun again by the next run. */
export const householdImportSweep = (settings: ServiceSettings): Sweep => ({
  name: 'household imports',
  everyMs: 250,
  async run(work) {
    const [next] = await query<HouseholdImport>(
      work.em,
      `select ${importColumns} from funds.household_import
        where state in ('reading', 'posting') or (state = 'cancelled' and data_key_sealed is not null)
        order by attempts, prepared_at, id limit 1`,
    );
    if (!next) return false;
    try {
      await work.em.transactional((em) => advance(asPartOf(work, em as Em), settings, next));
    } catch (error) {
      await noteFailure(work, next, error);
    }
    return true;
  },
});

const asPartOf = (work: Work, em: Em): Work =>
  new Work({
    em, now: work.now, today: work.today, occurredOn: work.occurredOn, actor: work.actor, correlationId: work.correlationId, policy: work.policy,
  });

async function advance(work: Work, settings: ServiceSettings, held: HouseholdImport): Promise<void> {
  if (held.state === 'cancelled') return forget(work.em, held.id);
  if (held.state === 'reading') return readAndCheck(work, settings, held);
  const programme = await getProgramme(work.em, held.programmeId);
  // The staging table doesn't survive a crash of the database: the file, which does, says the same again.
  const isStaged = held.stagedAt !== null && (await countStaged(work.em, held.id)) === held.rowsStaged;
  if (!isStaged) await stageImport(settings, held, readListTerms(work, programme, held));
  const locked = await lockImport(work.em, held.id);
  if (locked?.state !== 'posting') return;
  await postImport(work, programme, locked);
  await keepRejectFile(settings, work.em, held.id);
}

async function readAndCheck(work: Work, settings: ServiceSettings, held: HouseholdImport): Promise<void> {
  const programme = await getProgramme(work.em, held.programmeId);
  if (!(await stageImport(settings, held, readListTerms(work, programme, held)))) return;
  const locked = await lockImport(work.em, held.id);
  if (locked?.state !== 'reading') return;
  const checked = await checkRows(work, programme, locked);
  await query(
    work.em,
    `update funds.household_import set state = 'checked', checked_at = clock_timestamp(),
      villages = (select coalesce(array_agg(distinct village_code), '{}') from funds.household_import_row where import_id = $1), rows_checked = rows_read, rows_rejected = $2, good_fen = $3, rows_collected = $4, attempts = 0 where id = $1`,
    [held.id, checked.rejected, checked.goodFen, checked.collected],
  );
  const failure = judgeChecked(locked.mode, checked);
  if (failure) await rejectImport(work.em, held.id, failure, work.now);
  await keepRejectFile(settings, work.em, held.id);
}

async function keepRejectFile(settings: ServiceSettings, em: Em, importId: string): Promise<void> {
  const { fileColumns } = await queryOne<{ fileColumns: FileColumns }>(em, 'select file_columns as "fileColumns" from funds.household_import where id = $1', [importId]);
  const files = await fileRejects(em, evidenceStore(settings), importId, fileColumns);
  if (files) await query(em, 'update funds.household_import set reject_file_hash = $2, reject_sheet_hash = $3 where id = $1', [importId, files.csv, files.sheet]);
}

async function forget(em: Em, importId: string): Promise<void> {
  await emptyStaging(em, importId);
  await query(em, 'update funds.household_import set data_key_sealed = null where id = $1', [importId]);
}

const countStaged = async (em: Em, importId: string): Promise<number> =>
  (await queryOne<{ n: number }>(em, 'select count(*)::int as n from funds.household_import_row where import_id = $1', [importId])).n;

/** An unreadable file goes back at once; anything else is tried again a few times, behind imports that fail less. */
async function noteFailure(work: Work, { id, attempts }: HouseholdImport, error: unknown): Promise<void> {
  if (error instanceof UnreadableFile) return rejectImport(work.em, id, error.failure, work.now);
  // Only the sentence of the error: its details may hold values of rows.
  logger.warn({ importId: id, attempts: attempts + 1, reason: error instanceof Error ? error.message.slice(0, 300) : 'unknown' }, 'household import failed');
  if (attempts + 1 >= mostAttempts) return rejectImport(work.em, id, { code: 'PROCESSING_FAILED' }, work.now);
  await query(work.em, 'update funds.household_import set attempts = attempts + 1 where id = $1', [id]);
}
