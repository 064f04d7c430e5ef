import { county } from './places.ts';
import { synthetic, type GulinStory } from './story.ts';

interface Duty {
  id: string;
  state: string;
  item: string;
  level: string;
  bodyKind: string;
  bodyId: string | null;
  regionCode: string;
  subjectId: string;
}

/** Who prepares and who approves the notices of each board of 四级公示; the other villages' and townships' stay open and are missed, as in life. */
const officers: Record<string, readonly [prepares: string, approves: string]> = {
  'finance': ['gl-finance-clerk', 'gl-finance-chief'],
  'township-finance': ['gl-township-clerk', 'gl-township-head'],
  'fengshui': ['gl-clerk', 'gl-director'],
  'fengshui-group': ['gl-group-leader', 'gl-director'],
};

const supplements: Record<string, string> = {
  'period': '2025年1月至2025年12月', 'targets': '改善出行条件', 'benefit-mechanism': '务工增收', 'responsible-person': '丰水村村主任(岗位)',
  'responsible-unit': '丰水村民委员会', 'place': '古蔺县大村镇丰水村', 'category': '基础设施', 'content': '通组路硬化', 'source': '2025年中央衔接推进乡村振兴补助资金',
  'beneficiaries': '丰水村脱贫户', 'subsidy-standard': '按县级办法执行', 'fund-use': '按项目实施', 'household-name': '详见村务公开栏花名册', 'completion': '已完工',
  'acceptance-result': '合格',
};

/** Publishes the notices that the county, the township, the village and the group owe for a subject; gives the levels of their boards. */
export async function publish(story: GulinStory, subjectId: string, atLeast: number): Promise<string[]> {
  const boards = new Map(Object.entries(officers).flatMap(([key, pair]) => (story.bodies.has(key) ? [[story.bodies.get(key), pair] as const] : [])));
  const duties = await story.client.until(`${atLeast} duties to disclose`, async () => {
    const { duties: open } = await story.client.read<{ duties: { nodes: Duty[] } }>('gl-leader',
      `{ duties(regionCode: "${county}", first: 200) { nodes { id state item level bodyKind bodyId regionCode subjectId } } }`);
    const own = open.nodes.filter((duty) => duty.subjectId === subjectId && duty.bodyId !== null && boards.has(duty.bodyId));
    return own.length >= atLeast ? own : undefined;
  });
  // What an earlier run of the replay showed is shown already.
  for (const duty of duties.filter(({ state }) => state === 'OPEN')) await publishOne(story, duty, boards.get(duty.bodyId ?? '') ?? ['', '']);
  return duties.map(({ level }) => level);
}

async function publishOne(story: GulinStory, duty: Duty, [prepares, approves]: readonly [string, string]): Promise<void> {
  const prepare = (key: string, supplement: { field: string; value: string }[]) =>
    story.client.attempt<{ notice: { id: string } | null }>(prepares, 'prepareNotice', key, {
      dutyId: duty.id, contactDepartment: '古蔺县财政局', contactPhone: '0830-7200000', supplement }, 'notice { id }');
  let prepared = await prepare(`notice-${duty.id}`, []);
  const missing = prepared.refusals.flatMap(({ field }) => (field?.split('.').at(-1) ?? '').split(',')).filter((field) => supplements[field] !== undefined);
  if (missing.length > 0) prepared = await prepare(`notice-${duty.id}-filled`, missing.map((field) => ({ field, value: `${synthetic}${supplements[field]}` })));
  if (!prepared.notice) throw new Error(`${duty.item} at ${duty.level}: ${prepared.refusals.map(({ code, field, message }) => `${code} ${field} ${message}`).join('; ')}`);
  await story.client.run(approves, 'approveNotice', `approve-${duty.id}`, { noticeId: prepared.notice.id }, 'notice { id state }');
  story.say(`  公示 ${duty.item} · ${duty.level} (${prepares} → ${approves})`);
}
