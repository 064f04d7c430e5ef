import { query } from '../database/orm.ts';
import { signTicket } from '../evidence/tickets.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { readPage, type PageArguments } from '../paging/connection.ts';
import type { CommandResult } from '../commands/run-command.ts';
import { jobColumns, type ExportFault, type ExportJob } from './export-job.ts';
import type { ExportList } from './export-list.ts';
import { cancelExport, requestExport } from './request-export.ts';

export interface ExportResolverParts {
  service: string;
  lists: readonly ExportList[];
  ticketSecret: string;
  onAsked: () => void;
}

const ticketMinutes = 5;
const fetchDays = 7;
const contentTypes = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' } as const;

const faultWords: Record<ExportFault, string> = {
  RIGHTS_ENDED: '申请人的权限或登记已终止 (the right to this list has ended)',
  BROKE_OFF_TWICE: '两次中断,请重新申请 (it broke off twice: ask again)',
  LIST_GONE: '该清单已不再提供 (the list is not offered any more)',
  INTERNAL: '系统内部错误,已记录 (internal error, recorded)',
};

const toJob = (job: ExportJob) => ({
  ...job,
  format: job.format.toUpperCase(), state: job.state.toUpperCase(),
  rowsDone: Number(job.rowsDone), rowsTotal: job.rowsTotal === null ? null : Number(job.rowsTotal),
  fileBytes: job.fileBytes === null ? null : Number(job.fileBytes),
  fault: job.fault === null ? null : faultWords[job.fault],
  row: job,
});

async function findJob(id: string | undefined, context: RequestContext): Promise<ReturnType<typeof toJob> | null> {
  if (id === undefined || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const [job] = await query<ExportJob>(await context.db(), `select ${jobColumns} from kit.export_job where id = $1 and asked_by = $2`, [id, context.actor?.personId ?? '']);
  return job ? toJob(job) : null;
}

/** A right to the file for minutes; that it was given is written before it is given (X6). */
async function giveTicket({ service, ticketSecret }: ExportResolverParts, job: ExportJob, context: RequestContext): Promise<string | null> {
  const { state, fileHash, finishedAt, list, format, regionCode, personal, rowsTotal } = job;
  if (state !== 'ready' || fileHash === null || finishedAt === null) return null;
  if (context.now.getTime() - finishedAt.getTime() > fetchDays * 86_400_000) return null;
  await context.record({
    kind: 'export', action: `${service}.${list} ticket`, subject: job.id, detail: { list, regionCode, format, personal, rows: Number(rowsTotal ?? 0) },
  });
  const fileName = `${service}-${list}-${regionCode}-${finishedAt.toISOString().slice(0, 10)}`;
  return signTicket(ticketSecret, { use: 'read', hash: fileHash, contentType: contentTypes[format], fileName, expiresAt: Date.now() + ticketMinutes * 60_000 });
}

/** Requests, progress and files of one service's exports. */
export function exportResolvers(parts: ExportResolverParts): Record<string, unknown> {
  const { service, lists } = parts;
  const named = `${service.charAt(0).toUpperCase()}${service.slice(1)}Export`;
  const answer = async ({ id, refusals, position }: CommandResult, context: RequestContext) => ({ export: await findJob(id, context), refusals, position: position ?? null });
  return {
    Query: {
      [`${service}Export`]: (_: unknown, { id }: { id: string }, context: RequestContext) => findJob(id, context),
      [`${service}Exports`]: async (_: unknown, page: PageArguments, context: RequestContext) => {
        const found = await readPage<ExportJob>(await context.db(), page, {
          select: `select ${jobColumns} from kit.export_job where asked_by = $1`, parameters: [context.actor?.personId ?? ''],
          orderBy: [{ column: '"askedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
        });
        return { ...found, nodes: found.nodes.map(toJob) };
      },
    },
    Mutation: {
      [`request${named}`]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
        const asked = await context.run(requestExport(lists, context.actor?.claims ?? {}), input);
        parts.onAsked();
        return answer(asked, context);
      },
      [`cancel${named}`]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => answer(await context.run(cancelExport, input), context),
    },
    ExportJob: {
      ticket: ({ row }: ReturnType<typeof toJob>, _: unknown, context: RequestContext) => giveTicket(parts, row, context),
    },
  };
}
