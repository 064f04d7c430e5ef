import type { Actor } from '../identity/actor.ts';
import { mostOpenJobs } from './export-job.ts';
import { opensInFull, type ExportList } from './export-list.ts';
import type { ExportRejection } from './export-refusals.ts';

export interface ExportRequest {
  list: ExportList;
  from: string | null;
  until: string | null;
  personal: boolean;
  open: number;
}

/** What an export of this list may not be, all at once. */
export function findExportRejections(actor: Pick<Actor, 'kind' | 'purpose' | 'registration'>, { list, from, until, personal, open }: ExportRequest): [field: string, ExportRejection][] {
  const rejections: [string, ExportRejection][] = [];
  if (from !== null && until !== null && from >= until) rejections.push(['until', { code: 'EXPORT_PERIOD_EMPTY' }]);
  if (open >= mostOpenJobs) rejections.push(['list', { code: 'EXPORT_TOO_MANY', open, limit: mostOpenJobs }]);
  if (!personal) return rejections;
  if (actor.kind === 'client' && !actor.registration?.personal) return [...rejections, ['personal', { code: 'EXPORT_PERSONAL_FORBIDDEN', purpose: actor.purpose ?? '—' }]];
  if (!actor.purpose) return [...rejections, ['personal', { code: 'EXPORT_PURPOSE_NEEDED' }]];
  return opensInFull(list) ? rejections : [...rejections, ['personal', { code: 'EXPORT_ALWAYS_MASKED' }]];
}
