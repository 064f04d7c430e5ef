import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { query } from '../database/orm.ts';
import { accepted, defineCommand, NotFound, refused, type CommandBasics } from '../commands/define-command.ts';
import { mustHold } from '../commands/run-command.ts';
import type { ClientClaims } from '../identity/client-claims.ts';
import { exportRefusal } from './export-refusals.ts';
import { findExportRejections } from './export-rules.ts';
import type { ExportFormat, ExportHeaders } from './export-job.ts';
import type { ExportList } from './export-list.ts';

export const exportDuty = 'kit.export.request';
export const kitDuties = { [exportDuty]: '申请导出清单 / export lists in bulk' } as const;

export interface RequestExport extends CommandBasics {
  list: string;
  regionCode: string;
  from?: string | null;
  until?: string | null;
  format: Uppercase<ExportFormat>;
  headers?: Uppercase<ExportHeaders> | null;
  bom?: boolean | null;
  personal?: boolean | null;
}

/** Asks for a whole list as a file; it is made in the background, under the asker's rights at that time (X6). */
export const requestExport = (lists: readonly ExportList[], claims: ClientClaims) =>
  defineCommand<RequestExport>({
    name: 'requestExport',
    duty: exportDuty,
    regionOf: ({ regionCode }) => regionCode,
    input: z.object({ list: z.string().max(60) }),
    async handle(work, input) {
      const list = lists.find(({ key }) => key === input.list);
      if (!list) return refused(exportRefusal({ code: 'EXPORT_LIST_UNKNOWN', lists: lists.map(({ key }) => key) }, { field: 'list' }));
      mustHold(work, list.duty, input.regionCode);
      const { actor, now, correlationId } = work;
      // Two requests at once would each not count the other.
      await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 17))', [actor.personId]);
      const [open] = await query<{ n: bigint }>(work.em, "select count(*) as n from kit.export_job where asked_by = $1 and state in ('waiting', 'running')", [actor.personId]);
      const slice = { from: input.from ?? null, until: input.until ?? null, personal: input.personal ?? false };
      const rejections = findExportRejections(actor, { list, ...slice, open: Number(open?.n ?? 0) });
      if (rejections.length > 0) return refused(...rejections.map(([field, rejection]) => exportRefusal(rejection, { field })));
      const id = randomUUID();
      await query(
        work.em,
        `insert into kit.export_job (id, asked_by, asker_kind, claims, correlation_id, list, format, headers, bom, region_code, period_from, period_until,
           personal, purpose, asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [id, actor.personId, actor.kind === 'client' ? 'client' : 'person', JSON.stringify(claims), correlationId, list.key, input.format.toLowerCase(),
          (input.headers ?? 'NAME').toLowerCase(), input.bom ?? false, input.regionCode, slice.from, slice.until, slice.personal, actor.purpose ?? null, now],
      );
      return accepted(id);
    },
  });

export interface CancelExport extends CommandBasics {
  exportId: string;
}

/** Ends an export that is not needed any more; one that runs stops within seconds. */
export const cancelExport = defineCommand<CancelExport>({
  name: 'cancelExport',
  duty: exportDuty,
  input: z.object({ exportId: z.uuid() }),
  async handle(work, { exportId }) {
    const [job] = await query<{ state: string }>(work.em, 'select state from kit.export_job where id = $1 and asked_by = $2 for update', [exportId, work.actor.personId]);
    if (!job) throw new NotFound('exportId');
    if (job.state !== 'waiting' && job.state !== 'running') return refused(exportRefusal({ code: 'EXPORT_SETTLED', state: job.state }, { field: 'exportId' }));
    await query(work.em, "update kit.export_job set state = 'cancelled', finished_at = $2, lease_until = null where id = $1", [exportId, work.now]);
    return accepted(exportId);
  },
});
