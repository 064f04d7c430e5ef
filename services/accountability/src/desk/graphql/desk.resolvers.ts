import { daysLeft, regionPrefix, type LimitUnit } from '@sunledger/kernel';
import { readPage } from '@sunledger/service-kit';
import { findBodyRow } from '../../directory/graphql/directory-rows.ts';
import type { DeskState, Resolvers } from '../../graphql/resolvers.gen.ts';
import { deskRightsOf } from '../domain/desk-rules.ts';
import { deskModel } from '../persistence/desk-model.ts';

export interface DeskRow {
  id: string;
  kind: string;
  title: string;
  subjectType: string;
  subjectId: string;
  bodyId: string | null;
  regionCode: string;
  startedOn: string;
  dueOn: string;
  provisional: boolean;
  state: 'running' | 'met' | 'missed' | 'cancelled';
  done: boolean;
  settledOn: string | null;
  extendedFrom: string | null;
  policy: string;
  clause: string | null;
  assignedAt: Date;
  limitUnit: LimitUnit;
}

const columns = `deadline_id as id, kind, title, subject_type as "subjectType", subject_id as "subjectId", body_id as "bodyId",
  region_code as "regionCode", started_on as "startedOn", due_on as "dueOn", provisional, state, done, settled_on as "settledOn",
  extended_from as "extendedFrom", policy, clause, assigned_at as "assignedAt", limit_unit as "limitUnit"`;

// A clock that ran out this morning is late from today on, also before the owning service has swept it.
const inState: Record<DeskState, string> = {
  DUE: "state = 'running' and due_on >= $1",
  OVERDUE: 'not done and due_on < $1',
  DONE: 'done',
};

const limitUnitNames = { 'calendar-day': 'CALENDAR_DAY', 'working-day': 'WORKING_DAY', month: 'MONTH' } as const satisfies Record<LimitUnit, string>;

export const deskResolvers = {
  Query: {
    desk: async (_, { bodyId, regionCode, state, assignedSince, first, after }, context) => {
      const rights = context.actor ? deskRightsOf(context.actor) : { bodyIds: [], prefixes: [] };
      return readPage<DeskRow>(await context.db(), { first, after }, {
        select: `select ${columns} from ${deskModel.schema}.desk_item where ${inState[state]}
          and (body_id = any($2) or exists (select from unnest($3::text[]) prefix where starts_with(region_code, prefix)))
          and ($4::text is null or body_id = $4) and starts_with(region_code, $5)
          and assigned_at >= coalesce($6::date::timestamp at time zone 'Asia/Shanghai', '-infinity')
          and $1::date is not null`,
        parameters: [context.today, rights.bodyIds, rights.prefixes, bodyId ?? null, regionCode ? regionPrefix(regionCode) : '', assignedSince ?? null],
        orderBy: [{ column: '"dueOn"', type: 'date' }, { column: 'id', type: 'text' }],
      });
    },
  },
  DeskItem: {
    body: ({ bodyId }, _, context) => (bodyId === null ? null : findBodyRow(bodyId, context)),
    region: ({ regionCode }) => ({ code: regionCode }),
    daysLeft: ({ done, dueOn, limitUnit }, _, { today }) => (done ? null : daysLeft(dueOn, today, limitUnit)),
    limitUnit: ({ limitUnit }) => limitUnitNames[limitUnit],
    state: ({ state }) => state.toUpperCase() as Uppercase<DeskRow['state']>,
  },
} satisfies Resolvers;
