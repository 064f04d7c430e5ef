import { createTransport } from 'nodemailer';
import { query, unseal, type MessageSender, type ServiceSettings, type Sweep, type Work } from '@sunledger/service-kit';
import { deskModel } from '../../desk/persistence/desk-model.ts';
import { mailText, shortMessage, type DeskNotice } from '../domain/notice-words.ts';
import { phonePurpose } from '../domain/notice-rules.ts';
import { nextAttemptAt } from '../domain/webhook-rules.ts';

interface OfficeNotices {
  channel: 'mail' | 'sms';
  bodyId: string;
  bodyName: string;
  email: string | null;
  phoneSealed: Buffer | null;
  attempts: number;
  notices: (DeskNotice & { id: string })[];
}

export type SendMail = (mail: { to: string; subject: string; text: string }) => Promise<void>;

/** Mail over SMTP_URL; undefined where none is set, and then no mail is queued either. */
export function mailSender(smtpUrl: string | undefined, from: string): SendMail | undefined {
  if (smtpUrl === undefined) return undefined;
  const transport = createTransport(smtpUrl, { from });
  return async (mail) => {
    await transport.sendMail(mail);
  };
}

/** Tells offices by mail or short message what came onto their desks: one message for all that is due to one office. */
export const officeSweep = (settings: ServiceSettings, sendMail: SendMail | undefined, messages: MessageSender | undefined): Sweep => ({
  name: 'office messages',
  everyMs: 10_000,
  run: async (work) => {
    for (const office of await findDue(work)) {
      const sent = await tell(office, settings, sendMail, messages).then(() => true, () => false);
      await record(work, office, sent);
    }
  },
});

const findDue = (work: Work): Promise<OfficeNotices[]> =>
  query(
    work.em,
    `select d.channel, d.body_id as "bodyId", b.name as "bodyName", b.email, b.duty_phone_sealed as "phoneSealed", max(d.attempts) as attempts,
       json_agg(json_build_object('id', n.id, 'kind', n.kind, 'title', coalesce(i.title, n.deadline_kind), 'dueOn', n.due_on) order by n.due_on, n.id) as notices
       from accountability.notice_dispatch d join accountability.notice n on n.id = d.notice_id join accountability.body b on b.id = d.body_id
       left join ${deskModel.schema}.desk_item i on i.deadline_id = n.deadline_id
      where d.state = 'pending' and d.due_at <= $1 group by d.channel, d.body_id, b.name, b.email, b.duty_phone_sealed order by 2, 1 limit 20`,
    [work.now],
  );

async function tell(office: OfficeNotices, settings: ServiceSettings, sendMail: SendMail | undefined, messages: MessageSender | undefined): Promise<void> {
  const { channel, bodyName, email, phoneSealed, notices } = office;
  if (channel === 'mail') {
    if (!sendMail || email === null) throw new Error('no mail can be sent');
    return sendMail({ to: email, ...mailText(bodyName, notices, `${settings.gatewayUrl}/desk`) });
  }
  if (!messages || phoneSealed === null) throw new Error('no message can be sent');
  return messages.send({ channel: 'sms', to: unseal(settings.sealingKey, phonePurpose, phoneSealed), text: shortMessage(bodyName, notices.length) });
}

async function record(work: Work, { channel, notices, attempts: before }: OfficeNotices, sent: boolean): Promise<void> {
  const attempts = before + 1;
  const next = sent ? undefined : nextAttemptAt(attempts, work.now);
  await query(
    work.em,
    `update accountability.notice_dispatch set attempts = $3, state = $4, due_at = coalesce($5, due_at) where notice_id = any($1::uuid[]) and channel = $2`,
    [notices.map(({ id }) => id), channel, attempts, sent ? 'sent' : next ? 'pending' : 'failed', next ?? null],
  );
}
