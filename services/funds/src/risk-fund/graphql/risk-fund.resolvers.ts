import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { evidenceOf, query, queryOne, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { asEnum, fromEnum, ordersOfSubject, rowLoader } from '../../bank/graphql/bank-loaders.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { checkRiskCompensation } from '../application/check-risk-compensation.ts';
import { payRiskCompensation } from '../application/pay-risk-compensation.ts';
import { proposeRiskWriteOff } from '../application/propose-risk-write-off.ts';
import { recordRiskRecovery } from '../application/record-risk-recovery.ts';
import { requestRiskCompensation } from '../application/request-risk-compensation.ts';
import { reverseRiskRecovery } from '../application/reverse-risk-recovery.ts';
import { writeOffRiskAdvance } from '../application/write-off-risk-advance.ts';

interface AdvanceShown {
  regionCode: string;
  id: string;
  programmeId: string;
  householdId: string | null;
}
interface MovementShown {
  id: string;
  programmeId: string;
  advanceId: string;
}

const advances = `select t.id, t.programme_id as "programmeId", t.region_code as "regionCode", t.household_id as "householdId", t.bank_body_id as "bankBodyId",
  t.loan_number as "loanNumber", t.overdue_fen as overdue, t.share, t.share_policy as policy, t.amount_fen as amount, ${asEnum('t.state')} as state,
  case when t.paid_on is null then 0 else t.amount_fen end as advanced, t.recovered_fen as recovered, t.written_off_fen as "writtenOff",
  case when t.paid_on is null then 0 else t.amount_fen - t.recovered_fen - t.written_off_fen end as open,
  t.requested_by as "requestedBy", t.requested_on as "requestedOn", t.checked_by as "checkedBy", t.checked_on as "checkedOn", t.reason, t.paid_on as "paidOn",
  t.recorded_at as "recordedAt" from funds.risk_advance t`;
const movements = `select m.id, m.advance_id as "advanceId", m.programme_id as "programmeId", m.region_code as "regionCode", ${asEnum('m.kind')} as kind, m.amount_fen as amount,
  case when m.kind = 'advanced' then m.amount_fen else -m.amount_fen end as "openChange", m.bank_reference as "bankReference", m.occurred_on as "occurredOn",
  m.recorded_by as "recordedBy", m.recorded_at as "recordedAt", m.reverses_id as "reversesId", m.reason from funds.risk_movement m`;
const writeOffs = `select w.id, w.advance_id as "advanceId", w.amount_fen as amount, w.reason, ${asEnum('w.state')} as state, w.proposed_by as "proposedBy",
  w.proposed_on as "proposedOn", w.decided_by as "decidedBy", w.decided_on as "decidedOn", w.decision_reason as "decisionReason" from funds.risk_write_off w`;

const visible = (table: string): string => `kit.region_visible(${table}.region_code)`;
const loader = rowLoader<AdvanceShown>(advances, visible('t'));
const newestFirst = [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }] as const;

/** Sums over a whole list beside its page, each computed only when asked for. */
function sumsOf(context: RequestContext, select: string, parameters: readonly unknown[], columns: Record<string, string>) {
  const sum = (column: string) => async () =>
    (await queryOne<{ sum: bigint }>(await context.db(), `select coalesce(sum(q."${column}"), 0)::bigint as sum from (${select}) q`, [...parameters])).sum;
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, sum(column)]));
}

interface AdvanceArguments extends PageArguments {
  regionCode: string;
  programmeId?: string | null;
  bankBodyId?: string | null;
  state?: string | null;
}

async function riskAdvances(_: unknown, args: AdvanceArguments, context: RequestContext) {
  const select = `${advances} where starts_with(t.region_code, $1) and ${visible('t')} and ($2::uuid is null or t.programme_id = $2)
    and ($3::text is null or t.bank_body_id = $3) and ($4::text is null or t.state = $4)`;
  const parameters = [regionPrefix(args.regionCode), args.programmeId ?? null, args.bankBodyId ?? null, fromEnum(args.state)];
  const page = await readMoneyPage<AdvanceShown>(await context.db(), args, { select, parameters, orderBy: [...newestFirst], amount: 'advanced' });
  return { ...page, ...sumsOf(context, select, parameters, { totalRecovered: 'recovered', totalWrittenOff: 'writtenOff', totalOpen: 'open' }) };
}

interface MovementArguments extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  kind?: string | null;
}

async function riskMovements(_: unknown, args: MovementArguments, context: RequestContext) {
  const select = `${movements} where starts_with(m.region_code, $1) and ${visible('m')} and ($2::uuid is null or m.programme_id = $2)
    and ($3::text is null or m.kind = $3) and ${inPeriod('m.occurred_on', '$4', '$5')}`;
  const parameters = [regionPrefix(args.regionCode), args.programmeId ?? null, fromEnum(args.kind), args.from ?? null, args.until ?? null];
  const page = await readMoneyPage<MovementShown>(await context.db(), args, { select, parameters, orderBy: [...newestFirst], amount: 'amount' });
  return { ...page, ...sumsOf(context, select, parameters, { totalOpenChange: 'openChange' }) };
}

/** Rows that hang on an advance: one query for all of a page. */
function hanging<Row extends { of: string }>(read: (context: RequestContext, ids: readonly string[]) => Promise<Row[]>) {
  const key = {};
  return ({ id }: AdvanceShown, _: unknown, context: RequestContext) =>
    context.loader(key, () => new DataLoader<string, Row[]>(async (ids) => {
      const found = await read(context, ids);
      return ids.map((one) => found.filter((row) => row.of === one));
    })).load(id);
}
const rowsOf = (select: string, order: string) => hanging<{ of: string; advanceId: string }>(async (context, ids) =>
  (await query<{ advanceId: string }>(await context.db(), `${select} = any($1::uuid[]) order by ${order}`, [ids])).map((row) => ({ ...row, of: row.advanceId })));

const documents = hanging(async (context, ids) => (await evidenceOf(await context.db(), 'RiskAdvance', ids)).map((row) => ({ ...row, of: row.subjectId })));

const programmeOf = ({ programmeId }: { programmeId: string }) => ({ __typename: 'Programme', id: programmeId });

const onAdvance = <I extends CommandBasics>(name: string, command: CommandDefinition<I>) => ({
  [name]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { riskAdvance: id ? await loader(context).load(id) : null, refusals, position };
  },
});

export const riskFundResolvers = (settings: ServiceSettings) => ({
  Query: {
    riskAdvance: (_: unknown, { id }: { id: string }, context: RequestContext) => loader(context).load(id),
    riskAdvances,
    riskMovements,
  },
  RiskAdvance: {
    programme: programmeOf,
    household: ({ householdId }: AdvanceShown) => (householdId === null ? null : { __typename: 'Household', id: householdId }),
    movements: rowsOf(`${movements} where ${visible('m')} and m.advance_id`, 'm.recorded_at, m.id'),
    writeOffs: rowsOf(`${writeOffs} where ${visible('w')} and w.advance_id`, 'w.recorded_at, w.id'),
    payments: ({ id }: AdvanceShown, _: unknown, context: RequestContext) => ordersOfSubject(context).load(id),
    documents: async (advance: AdvanceShown, _: unknown, context: RequestContext) => (await documents(advance, _, context)).map((row) => ({ ...row, regionCode: advance.regionCode })),
  },
  RiskMovement: {
    programme: programmeOf,
    advance: ({ advanceId }: MovementShown, _: unknown, context: RequestContext) => loader(context).load(advanceId),
  },
  Mutation: {
    ...onAdvance('requestRiskCompensation', requestRiskCompensation(settings.ticketSecret)),
    ...onAdvance('checkRiskCompensation', checkRiskCompensation),
    ...onAdvance('payRiskCompensation', payRiskCompensation(settings.sealingKey)),
    ...onAdvance('recordRiskRecovery', recordRiskRecovery),
    ...onAdvance('reverseRiskRecovery', reverseRiskRecovery),
    ...onAdvance('proposeRiskWriteOff', proposeRiskWriteOff(settings.ticketSecret)),
    ...onAdvance('writeOffRiskAdvance', writeOffRiskAdvance),
  },
});
