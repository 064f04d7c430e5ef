import { synthetic, type ToldStory } from './story.ts';

interface Duty {
  id: string;
  state: string;
  item: string;
  level: string;
  bodyId: string | null;
  subjectId: string;
}

export interface Boards {
  /** Who sees all duties of the place. */
  reader: string;
  regionCode: string;
  department: string;
  phone: string;
  /** Who prepares and who approves the notices of a body's board, by its key; duties of bodies without officers stay open and are missed, as in life. */
  officers: Readonly<Record<string, readonly [prepares: string, approves: string]>>;
  /** What the facts of a notice don't tell, by field. */
  supplements: Readonly<Record<string, string>>;
}

export interface Published {
  noticeId: string;
  item: string;
  level: string;
}

/** Publishes the notices that bodies with officers owe for a subject; gives those that are open now, after so many duties have come about. */
export async function publishNotices<Ids>(story: ToldStory<Ids>, boards: Boards, subjectId: string, atLeast: number): Promise<Published[]> {
  const officers = new Map(Object.entries(boards.officers).flatMap(([key, pair]) => (story.bodies.has(key) ? [[story.bodies.get(key), pair] as const] : [])));
  const duties = await story.client.until(`${atLeast} duties to disclose`, async () => {
    const { duties: open } = await story.client.read<{ duties: { nodes: Duty[] } }>(boards.reader,
      `{ duties(regionCode: "${boards.regionCode}", first: 200) { nodes { id state item level bodyId subjectId } } }`);
    const own = open.nodes.filter((duty) => duty.subjectId === subjectId && duty.bodyId !== null && officers.has(duty.bodyId));
    return own.length >= atLeast ? own : undefined;
  });
  // What an earlier run of the replay showed is shown already.
  const published: Published[] = [];
  for (const duty of duties.filter(({ state }) => state === 'OPEN')) {
    published.push({ noticeId: await publishOne(story, boards, duty, officers.get(duty.bodyId ?? '') ?? ['', '']), item: duty.item, level: duty.level });
  }
  return published;
}

/** Filled from the facts, supplemented where the template of its level asks for more, approved by another person. */
async function publishOne<Ids>({ client, say }: ToldStory<Ids>, boards: Boards, duty: Duty, [prepares, approves]: readonly [string, string]): Promise<string> {
  const { supplements, department: contactDepartment, phone: contactPhone } = boards;
  const prepare = (key: string, supplement: { field: string; value: string }[]) =>
    client.attempt<{ notice: { id: string } | null }>(prepares, 'prepareNotice', key, { dutyId: duty.id, contactDepartment, contactPhone, supplement }, 'notice { id }');
  let prepared = await prepare(`notice-${duty.id}`, []);
  const missing = prepared.refusals.flatMap(({ field }) => (field?.split('.').at(-1) ?? '').split(',')).filter((field) => supplements[field] !== undefined);
  if (missing.length > 0) prepared = await prepare(`notice-${duty.id}-filled`, missing.map((field) => ({ field, value: `${synthetic}${supplements[field]}` })));
  if (!prepared.notice) throw new Error(`${duty.item} at ${duty.level}: ${prepared.refusals.map(({ code, field, message }) => `${code} ${field} ${message}`).join('; ')}`);
  await client.run(approves, 'approveNotice', `approve-${duty.id}`, { noticeId: prepared.notice.id }, 'notice { id state }');
  say(`  公示 ${duty.item} · ${duty.level} (${prepares} → ${approves})`);
  return prepared.notice.id;
}
