import { formatYuan, type Fen } from '@sunledger/kernel';
import type { DisplayFacts } from '@sunledger/events';
import { findBody, query, queryOne, type Em } from '@sunledger/service-kit';

const longest = 4000;
const clipped = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

const changeWords: Record<string, string> = { added: '新增', dropped: '取消', changed: '调整' };

/** An item as the notice tells it; a changed one with what it was, what it becomes, and why. */
const describe = (item: { name: string; amountFen: Fen; change: string | null; beforeFen: Fen | null; reason: string | null }): string =>
  item.change === null
    ? `${item.name} ${formatYuan(item.amountFen)}元`
    : `${changeWords[item.change]} ${item.name} ${formatYuan(item.beforeFen ?? 0n)}元→${formatYuan((item.beforeFen ?? 0n) + item.amountFen)}元(${item.reason})`;

/** What the whole plan comes to once the adjustment is in force. */
async function totalAfter(em: Em, planId: string, changeFen: Fen): Promise<Fen> {
  const { total } = await queryOne<{ total: Fen }>(em, 'select coalesce(sum(amount_fen), 0)::bigint as total from funds.plan_money where plan_id = $1', [planId]);
  return total + changeFen;
}

export interface NoticedPlan {
  id: string;
  year: number;
  totalFen: Fen;
  adjustsId: string | null;
  reason: string | null;
}

/** What the notice of a plan shows, by the codes of the catalogue's fields: projects and places, money and its source. */
export async function readPlanNotice(em: Em, plan: NoticedPlan, decidingBodyId: string | undefined): Promise<DisplayFacts> {
  const items = await query<{ name: string; place: string; households: number; amountFen: Fen; source: string; change: string | null; beforeFen: Fen | null; reason: string | null }>(
    em,
    `select l.name, l.place, l.beneficiary_households as households, i.amount_fen as "amountFen", g.name as source, i.change, i.before_fen as "beforeFen", i.reason
       from funds.plan_item i join funds.listed_project l using (project_id) join funds.programme g on g.id = i.programme_id
      where i.plan_id = $1 order by i.item_no`,
    [plan.id],
  );
  const body = decidingBodyId === undefined ? undefined : await findBody(em, decidingBodyId);
  const once = (values: string[]): string => clipped([...new Set(values)].join('、'));
  return {
    name: plan.adjustsId === null ? `${plan.year}年度项目资金计划` : `${plan.year}年度项目资金计划调整方案`,
    place: once(items.map((item) => item.place)),
    content: clipped(`${plan.reason === null ? '' : `调整原因:${plan.reason}。`}${items.map(describe).join(';')}`),
    source: once(items.map((item) => item.source)),
    amount: formatYuan(plan.adjustsId === null ? plan.totalFen : await totalAfter(em, plan.adjustsId, plan.totalFen)),
    period: `${plan.year}年`,
    beneficiaries: `受益农户 ${items.reduce((sum, item) => sum + item.households, 0)} 户`,
    ...(body && { 'responsible-unit': body.name }),
  };
}
