import type { ToldStory } from './story.ts';

/** A refund is confirmed by its households once the case has heard that it was paid. */
export const untilRefundPaid = ({ client }: Pick<ToldStory<unknown>, 'client'>, login: string, refundListId: string): Promise<unknown> =>
  client.until('the paid refund with the case', async () => (await client.read<{ refundList: { paidOn: string | null } }>(login,
    'query ($id: ID!) { refundList(id: $id) { paidOn } }', { id: refundListId })).refundList.paidOn !== null);
