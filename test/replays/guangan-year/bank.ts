import { known } from '../told/story.ts';
import { integrated, madeFor, special, type GuanganStory } from './story.ts';

/** All waiting payments of a programme go to its bank in one file, sent by its own bookkeeper from its own account. */
export const sendFile = (story: GuanganStory, which: 'special' | 'integrated', key: string) => {
  const own = which === 'special' ? special : integrated;
  return story.client.run(own.bookkeeper, 'sendPaymentFile', `file-${which}-${key}`, { programmeId: known(story, `${which}Id`), fromAccount: own.account }, 'paymentFile { messageId }');
};

/** The bank answers by file in its own time; only then is anything paid. */
async function untilPaid({ client }: GuanganStory, field: 'reimbursement' | 'disbursement', id: string): Promise<void> {
  await client.until(`the paid ${field}`, async () => (await client.read<Record<string, { state: string }>>('ga-leader', `query ($id: ID!) { ${field}(id: $id) { state } }`, { id }))[field]?.state === 'PAID');
}

export async function untilAllPaid(story: GuanganStory, { claims = [], stages = [] }: { claims?: readonly string[]; stages?: readonly string[] }): Promise<void> {
  await Promise.all([
    ...claims.map((key) => untilPaid(story, 'reimbursement', madeFor(story.ids.claims, key))),
    ...stages.map((stage) => untilPaid(story, 'disbursement', madeFor(story.ids.disbursements, stage))),
  ]);
}
