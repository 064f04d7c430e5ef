import { evidence, known, synthetic } from '../told/story.ts';
import { county } from './places.ts';
import { sendFile } from './3-works.ts';
import { specialAccount, type GulinStory } from './story.ts';

interface Retention {
  id: string;
  state: string;
  openIssues: number;
  warrantyEndsOn: string | null;
  amount: string;
}

const retentionsOf = async ({ client }: GulinStory): Promise<Retention[]> =>
  (await client.read<{ retentions: { nodes: Retention[] } }>('gl-bookkeeper',
    `{ retentions(regionCode: "${county}", first: 10) { nodes { id state openIssues warrantyEndsOn amount } } }`)).retentions.nodes;

/** A crack found within the warranty holds the retention past its end; the closed rectification releases it, and nobody has to ask (F7). */
export async function holdAndReleaseRetention(story: GulinStory): Promise<void> {
  const { client } = story;
  await story.day('2025-09-10', '质保期内发现路面开裂 · a quality issue within the warranty');
  const { issue } = await client.run<{ issue: { id: string } }>('gl-supervisor', 'openQualityIssue', 'quality', {
    projectId: known(story, 'projectId'), content: `${synthetic}路面开裂约二十米`, evidence: [await evidence(story, 'gl-supervisor', 'photo', '开裂照片')] }, 'issue { id }');
  await story.day('2025-10-14', '质保期已满,问题未销号,质保金不得返还 · the warranty is over, the issue is not');
  const held = await client.until('the issue in funds', async () => {
    const all = await retentionsOf(story);
    return all.every(({ openIssues }) => openIssues === 1) && all;
  });
  story.ids.retentionIds = held.map(({ id }) => id);
  const asked = await client.attempt<{ retention: unknown }>('gl-bookkeeper', 'releaseRetention', 'retention-too-early', {
    retentionId: held[0]?.id, fromAccount: specialAccount }, 'retention { id }');
  if (!asked.refusals.some(({ code }) => code === 'QUALITY_ISSUE_OPEN')) throw new Error(`released over an open issue: ${JSON.stringify(asked.refusals)}`);
  story.say(`  被拒绝:${asked.refusals.map(({ message }) => message).join(' ')}`);
  await story.day('2025-10-22', '整改验收,问题销号 · rectified, and closed by the poverty office');
  await client.run('gl-poverty-reviewer', 'closeQualityIssue', 'quality-closed', {
    issueId: issue.id, rectification: `${synthetic}开裂段已返工`, evidence: [await evidence(story, 'gl-poverty-reviewer', 'photo', '返工后照片')] }, 'issue { id }');
  await client.until('the retention ordered by itself', async () => (await retentionsOf(story)).every(({ state }) => state === 'ORDERED' || state === 'RELEASED'));
  await sendFile(story, 'retention');
  await client.until('the released retention', async () => (await retentionsOf(story)).every(({ state }) => state === 'RELEASED'));
  story.say(`  质保金自动返还 ${held.map(({ amount }) => amount).join(' + ')} 元`);
}
