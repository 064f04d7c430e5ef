import { query, type CommandBasics, type CommandDefinition, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { approveNotice } from '../application/approve-notice.ts';
import { correctNotice } from '../application/correct-notice.ts';
import { noticeColumns, noticeSource, type NoticeRow } from '../application/notice-rows.ts';
import { postProof } from '../application/post-proof.ts';
import { prepareNotice } from '../application/prepare-notice.ts';

/** Whoever prepares or approves sees what came of it, whether or not the post also reads the duties of the place. */
async function loadWritten(context: RequestContext, id: string): Promise<NoticeRow | null> {
  const [notice] = await query<NoticeRow>(await context.db(), `select ${noticeColumns} from ${noticeSource} where n.id = $1`, [id]);
  return notice ?? null;
}

const answering =
  <I extends CommandBasics>(command: CommandDefinition<I>) =>
  async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { notice: id ? await loadWritten(context, id) : null, refusals, position };
  };

export const noticeCommands = ({ ticketSecret }: ServiceSettings) => ({
  Mutation: {
    prepareNotice: answering(prepareNotice),
    approveNotice: answering(approveNotice),
    correctNotice: answering(correctNotice),
    postProof: answering(postProof(ticketSecret)),
  },
});
