import QRCode from 'qrcode';
import { regionPrefix } from '@sunledger/kernel';
import { disclosureChannels } from '@sunledger/policy';
import { evidenceOf, query, readPage, readTicketFor, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { items, isItem } from '../../duty/domain/items.ts';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { bodyNameLoader, dutyLoader, noticeLoader } from '../../graphql/loaders.ts';
import { openCode, signedCode } from '../application/notice-code.ts';
import { noticeColumns, noticeSource, type NoticeRow } from '../application/notice-rows.ts';

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  item?: string | null;
  onDisplay?: boolean | null;
}

const newestFirst = [{ column: '"publishedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }] as const;
const published = `select ${noticeColumns} from ${noticeSource} where p.published_event_id is not null`;

const queries = (sealingKey: string) => ({
  notices: async (_: unknown, args: ListArguments, context: RequestContext) =>
    readPage<NoticeRow>(await context.db(), args, {
      select: `${published} and starts_with(n.region_code, $1) and ($2::text is null or n.item = $2)
        and ($3::boolean is null or (p.state = 'on-display') = $3) and ${inPeriod('p.displayed_from', '$4', '$5')}`,
      parameters: [regionPrefix(args.regionCode), args.item ?? null, args.onDisplay ?? null, args.from ?? null, args.until ?? null],
      orderBy: newestFirst,
    }),
  notice: (_: unknown, { id }: { id: string }, context: RequestContext) => noticeLoader(context).load(id),
  noticeByCode: async (_: unknown, { code }: { code: string }, context: RequestContext) => {
    const shortCode = openCode(sealingKey, code);
    const [notice] = shortCode === undefined ? [] : await query<NoticeRow>(await context.db(), `${published} and n.short_code = $1`, [shortCode]);
    return { verified: notice !== undefined, notice: notice ?? null };
  },
});

async function correctionOf(id: string, context: RequestContext): Promise<NoticeRow | null> {
  const [notice] = await query<NoticeRow>(await context.db(), `${published} and n.corrects_notice_id = $1`, [id]);
  return notice ?? null;
}

const openObjections = async ({ dutyId }: NoticeRow, context: RequestContext): Promise<number> => {
  const [counted] = await query<{ n: bigint }>(
    await context.db(), "select count(*) as n from disclosure.objection where duty_id = $1 and state = 'open'", [dutyId]);
  return Number(counted?.n ?? 0n);
};

const questionsOf = async ({ id }: NoticeRow, context: RequestContext) =>
  query(
    await context.db(),
    `select id, asked_on as "askedOn", published_content as content, answer, answered_on as "answeredOn" from disclosure.question
      where notice_id = $1 and published_content is not null order by answered_on, id`,
    [id],
  );

export const noticeResolvers = ({ sealingKey, gatewayUrl, ticketSecret }: ServiceSettings) => {
  const codeOf = ({ shortCode }: NoticeRow): string => signedCode(sealingKey, shortCode);
  return {
    Query: queries(sealingKey),
    Notice: {
      __resolveReference: ({ id }: { id: string }, context: RequestContext) => noticeLoader(context).load(id),
      code: codeOf,
      qr: (notice: NoticeRow) => QRCode.toString(new URL(`/n/${codeOf(notice)}`, gatewayUrl).href, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }),
      itemTitle: ({ item }: NoticeRow) => (isItem(item) ? items[item] : item),
      level: ({ level }: NoticeRow) => level.toUpperCase(),
      state: ({ state }: NoticeRow) => state.toUpperCase().replaceAll('-', '_'),
      outcome: ({ outcome }: NoticeRow) => outcome?.toUpperCase() ?? null,
      bodyName: ({ bodyId }: NoticeRow, _: unknown, context: RequestContext) => (bodyId === null ? null : bodyNameLoader(context).load(bodyId)),
      corrects: ({ correctsNoticeId }: NoticeRow, _: unknown, context: RequestContext) => (correctsNoticeId === null ? null : noticeLoader(context).load(correctsNoticeId)),
      correctedBy: ({ id }: NoticeRow, _: unknown, context: RequestContext) => correctionOf(id, context),
      openObjections: (notice: NoticeRow, _: unknown, context: RequestContext) => openObjections(notice, context),
      publishedQuestions: (notice: NoticeRow, _: unknown, context: RequestContext) => questionsOf(notice, context),
      duty: ({ dutyId }: NoticeRow, _: unknown, context: RequestContext) => dutyLoader(context).load(dutyId),
      proofs: async ({ id }: NoticeRow, _: unknown, context: RequestContext) =>
        query(await context.db(), 'select id, channel, posted_on as "postedOn" from disclosure.posting where notice_id = $1 order by posted_on, id', [id]),
    },
    NoticeProof: {
      channelTitle: ({ channel }: { channel: keyof typeof disclosureChannels }) => disclosureChannels[channel],
      fileTickets: async ({ id }: { id: string }, _: unknown, context: RequestContext) =>
        (await evidenceOf(await context.db(), 'NoticePosting', [id])).map((evidence) => readTicketFor(ticketSecret, evidence)),
    },
    Project: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      notices: async ({ id }: { id: string }, args: PageArguments, context: RequestContext) =>
        readPage<NoticeRow>(await context.db(), args, {
          select: `${published} and n.subject_type = 'Project' and n.subject_id = $1`, parameters: [id], orderBy: newestFirst,
        }),
    },
  };
};
