import type { HengyangStory } from './story.ts';

interface Duty {
  id: string;
  subjectId: string;
  bodyId: string | null;
}

/** A bulletin passes disclosure: its duty arises by itself, a clerk prepares the notice and the chief approves it (A5, D3). */
export async function discloseBulletin(story: HengyangStory, bulletinId: string): Promise<void> {
  const { client } = story;
  const duties = await client.until('the duty to disclose a bulletin', async () => {
    const { duties: found } = await client.read<{ duties: { nodes: Duty[] } }>('hy-chief',
      '{ duties(regionCode: "430421000000", first: 200) { nodes { id subjectId bodyId } } }');
    const own = found.nodes.filter(({ subjectId, bodyId }) => subjectId === bulletinId && bodyId !== null);
    return own.length > 0 ? own : undefined;
  });
  for (const { id } of duties) {
    const { notice } = await client.run<{ notice: { id: string } }>('hy-clerk', 'prepareNotice', `notice-${id}`, {
      dutyId: id, contactDepartment: '衡阳县纪委监委', contactPhone: '12388', supplement: [] }, 'notice { id }');
    await client.run('hy-chief', 'approveNotice', `notice-approved-${id}`, { noticeId: notice.id }, 'notice { id }');
  }
}
