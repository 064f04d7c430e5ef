import { NotFound, query, type Em } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/lock-book.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { ListedProject, ProgrammeMoney } from '../domain/plan-rules.ts';

export interface LibraryProject extends ListedProject {
  projectKind: string;
  content: string;
  place: string;
  beneficiaryHouseholds: number;
  eventId: string;
}

/** The projects named by a plan, as the library has them, with the plan they already stand in; that which is adjusted is no other plan. */
export async function readLibrary(em: Em, projectIds: readonly string[], withinPlanId: string | null = null): Promise<Map<string, LibraryProject>> {
  const rows = await query<LibraryProject>(
    em,
    `select l.project_id as "projectId", l.name, l.project_kind as "projectKind", l.content, l.place, l.region_code as "regionCode",
       l.beneficiary_households as "beneficiaryHouseholds", l.event_id as "eventId", case when coalesce(p.adjusts_id, p.id) is distinct from $2::uuid then p.year end as "plannedInYear"
     from funds.listed_project l
     left join funds.planned_project t using (project_id)
     left join funds.plan p on p.id = t.plan_id
     where l.project_id = any($1::text[])`,
    [projectIds, withinPlanId],
  );
  return new Map(rows.map((row) => [row.projectId, row]));
}

/** Programmes of a plan with their quota books locked, always in one order, so that two plans never wait for each other. */
export async function lockProgrammes(em: Em, programmeIds: readonly string[]): Promise<Map<string, Programme>> {
  const programmes = new Map<string, Programme>();
  for (const id of [...new Set(programmeIds)].sort()) {
    programmes.set(id, await getProgramme(em, id).catch((error: unknown) => {
      throw error instanceof NotFound ? new NotFound('items.programmeId') : error;
    }));
    await lockBook(em, id, 'quota');
  }
  return programmes;
}

/**
 * Per programme: what came into the region from outside it or as interest that may be used, and what plans, pending or
 * adopted, already take of it; what an adjustment gives back is free once it is in force. The same money is asked about in
 * every place above: a city that planned all of it left nothing to its counties, and what counts is where least is left.
 */
export async function readPlanMoney(em: Em, regionCode: string, programmeIds: readonly string[]): Promise<Map<string, ProgrammeMoney>> {
  const rows = await query<ProgrammeMoney & { id: string }>(
    em,
    `select distinct on (id) id, "programmeCode", "receivedFen", "alreadyPlannedFen" from (
       select p.id, p.code as "programmeCode",
         (coalesce((select sum(r.amount_fen) from funds.quota_receipt r where r.reversed_on is null and r.programme_id = p.id and starts_with(r.region_code, w.prefix)), 0)
          + coalesce((select sum(i.amount_fen) from funds.account_interest i where i.treatment = 'use' and i.reversed_on is null and i.programme_id = p.id and starts_with(i.region_code, w.prefix)), 0)
          + coalesce((select sum(a.amount_fen) from funds.allocation a where a.programme_id = p.id and a.reversed_on is null
              and starts_with(a.to_region_code, w.prefix) and not starts_with(a.from_region_code, w.prefix)), 0))::bigint as "receivedFen",
         coalesce((select sum(case when n.state = 'adopted' then i.amount_fen else greatest(i.amount_fen, 0) end)
              from funds.plan_item i join funds.plan n on n.id = i.plan_id join funds.listed_project l on l.project_id = i.project_id
              where i.programme_id = p.id and n.state in ('proposed', 'displayed', 'adopted') and starts_with(l.region_code, w.prefix)), 0)::bigint as "alreadyPlannedFen"
       from funds.programme p cross join lateral (select funds.region_prefix(r) as prefix from kit.region_and_above($1) r) w where p.id = any($2::uuid[])) m
     order by id, "receivedFen" - "alreadyPlannedFen"`,
    [regionCode, programmeIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
