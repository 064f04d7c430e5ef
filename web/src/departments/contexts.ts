/** The five contexts in the order in which money goes through them. */
export const contexts = [
  { key: 'funds', zh: '资金', en: 'Funds' },
  { key: 'projects', zh: '项目', en: 'Projects' },
  { key: 'disclosure', zh: '公开', en: 'Disclosure' },
  { key: 'supervision', zh: '监督', en: 'Supervision' },
  { key: 'accountability', zh: '问责', en: 'Accountability' },
] as const;

export type ContextKey = (typeof contexts)[number]['key'];

const dashed = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const known: Readonly<Record<string, string>> = {
  'Query.projects': '项目', 'Query.project': '项目', 'Query.programmes': '资金项目', 'Query.programme': '资金项目', 'Query.households': '对象台账', 'Query.household': '对象台账',
  'Query.householdPayee': '收款人信息', 'Query.trace': '溯源', 'Query.cashReceipts': '到账', 'Query.retentions': '质保金', 'Query.plans': '年度计划', 'Query.measures': '处理处分',
};

/** What was read, in words where a list of that name is known: `Query.householdPayments` and `funds.household-payments` are 到户发放. */
export function readWords(action: string, lists: readonly { key: string; name: string }[]): string {
  const [type = '', rest = ''] = action.split('.');
  const [field = '', ticket] = rest.split(' ');
  const name = lists.find(({ key }) => key === dashed(field))?.name;
  if (ticket !== undefined) return `${name ?? field}（取文件）`;
  if (name !== undefined) return name;
  if (type === 'Region') return '地区概况';
  return known[action] ?? field;
}
