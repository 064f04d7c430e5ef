import type { Story } from './story.ts';

interface DutyNode {
  id: string;
  item: string;
  level: string;
  bodyKind: string;
  bodyId: string | null;
  regionCode: string;
  subjectId: string;
  stepId: string | null;
}

/** Who prepares and who approves the notices of each kind of body: never the same person. */
const officers: Record<string, readonly [prepares: string, approves: string]> = {
  'county-finance': ['finance-clerk', 'finance-chief'],
  'county-poverty-office': ['poverty-officer', 'poverty-reviewer'],
  'leading-group': ['leading-group-secretary', 'leading-group-chair'],
  'discipline-inspection': ['discipline-trial', 'discipline-chief'],
  'township-government': ['township-official', 'township-mayor'],
  'township-finance-office': ['township-finance-clerk', 'township-finance-head'],
  'village-committee': ['village-clerk', 'village-director'],
  'village-representatives': ['village-clerk', 'village-director'],
  'villager-group': ['group-leader', 'village-director'],
};

const supplements: Record<string, string> = {
  period: '2026年1月至2026年12月', targets: '改善出行条件,带动产业增收', 'benefit-mechanism': '务工增收、村集体收益分红',
  'responsible-person': '石花村村民委员会主任(岗位)', 'responsible-unit': '石花村村民委员会', place: '邻水县城北镇石花村', category: '基础设施',
  content: '通组路硬化及到户产业补助', source: '2026年中央衔接推进乡村振兴补助资金', beneficiaries: '石花村全体脱贫户', 'subsidy-standard': '按县级办法执行',
  'fund-use': '按项目实施', 'household-name': '详见村务公开栏花名册', completion: '已完工', 'acceptance-result': '合格',
};

async function openDuties(story: Story, regionCode: string): Promise<DutyNode[]> {
  const { duties } = await story.client.read<{ duties: { nodes: DutyNode[] } }>(
    'county-leader',
    `query ($regionCode: RegionCode!) { duties(regionCode: $regionCode, state: OPEN, first: 200) { nodes { id item level bodyKind bodyId regionCode subjectId stepId notices { state } } } }`,
    { regionCode },
  );
  return duties.nodes;
}

/**
 * Publishes the notices of every open duty of one subject that a body with officers owes; returns their ids. Each is
 * filled from the facts, supplemented where the template asks for more, and approved by another person.
 */
export async function publishNotices(story: Story, subject: { regionCode: string; subjectId?: string; item?: string; atLeast: number }): Promise<string[]> {
  const wanted = (duty: DutyNode) =>
    (subject.subjectId === undefined || duty.subjectId === subject.subjectId) && (subject.item === undefined || duty.item === subject.item) &&
    duty.bodyId !== null && officers[duty.bodyKind] !== undefined && bodyHasOfficers(story, duty);
  const duties = await story.client.until(`${subject.atLeast} duties to disclose`, async () => {
    const found = (await openDuties(story, subject.regionCode)).filter(wanted);
    return found.length >= subject.atLeast ? found : undefined;
  });
  const noticeIds: string[] = [];
  for (const duty of duties) noticeIds.push(await publishOne(story, duty));
  return noticeIds;
}

// Only the bodies of the sample county have people; the other villages' duties stay open and are missed, as in life.
const bodyHasOfficers = (story: Story, duty: DutyNode): boolean =>
  duty.level === 'COUNTY' || ['511623101000', '511623101202', '511623101202001'].includes(duty.regionCode) && story.bodies.has(`${duty.bodyKind}@${duty.regionCode}`);

async function publishOne(story: Story, duty: DutyNode): Promise<string> {
  const [prepares, approves] = officers[duty.bodyKind]!;
  const prepare = (key: string, supplement: { field: string; value: string }[]) =>
    story.client.attempt<{ notice: { id: string } | null }>(prepares, 'prepareNotice', key, {
      dutyId: duty.id, contactDepartment: '邻水县乡村振兴局资金股', contactPhone: '0826-3220000', supplement,
    }, 'notice { id }');
  let prepared = await prepare(`notice-${duty.id}`, []);
  const missing = prepared.refusals.flatMap((refusal) => (refusal.field?.split('.').at(-1) ?? '').split(',')).filter((field) => supplements[field] !== undefined);
  if (missing.length > 0) prepared = await prepare(`notice-${duty.id}-filled`, missing.map((field) => ({ field, value: supplements[field]! })));
  if (!prepared.notice) throw new Error(`${duty.item} at ${duty.level}: ${prepared.refusals.map((refusal) => `${refusal.code} ${refusal.field} ${refusal.message}`).join('; ')}`);
  await story.client.run(approves, 'approveNotice', `approve-${duty.id}`, { noticeId: prepared.notice.id }, 'notice { id state }');
  story.say(`  公示 ${duty.item} · ${duty.level} (${prepares} → ${approves})`);
  return prepared.notice.id;
}
