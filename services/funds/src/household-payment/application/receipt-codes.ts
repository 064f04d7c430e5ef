import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import {
  accepted, createLogger, defineCommand, messageSender, mustHold, NotFound, query, queryOne, refused, seal, unseal, type CommandBasics,
  type ServiceSettings, type Sweep, type Work,
} from '@sunledger/service-kit';
import { findCodeRejections } from '../domain/receipt-proof-rules.ts';
import type { PaymentState } from '../domain/receipt-rules.ts';
import { paymentRefusal } from '../household-payment-refusals.ts';
import { openImportKey, openPayee, phoneToken } from './payee-sealing.ts';
import { paymentState } from '../persistence/payment-state.sql.ts';

const purpose = 'receipt-code';
const mostSendAttempts = 5;
const logger = createLogger('funds');

const keyed = (settings: ServiceSettings, text: string): string => createHmac('sha256', settings.sealingKey).update(text).digest('base64url');

/** What stands for a code everywhere but in the household's hands: commands, audit and tables hold nothing else of it. */
export const codeProof = (settings: ServiceSettings, paymentId: string, code: string): string => keyed(settings, `code:${paymentId}:${code.trim()}`);

export interface SendReceiptCode extends CommandBasics {
  paymentId: string;
  phone?: string | null;
}

interface PayeeOfPayment {
  villageCode: string;
  /** Of today, where the register knows the person. */
  householdId: string;
  state: PaymentState;
  lineNo: number;
  payeeSealed: Buffer;
  payeeRevision: number;
  dataKeySealed: Buffer;
  fundKind: string;
  line: string | null;
}

async function lockPayee(work: Work, paymentId: string): Promise<PayeeOfPayment> {
  const [payment] = await query<PayeeOfPayment>(
    work.em,
    `select e.village_code as "villageCode", coalesce((select k.household_id from funds.known_person k where k.token = e.person_token), e.household_id) as "householdId",
       ${paymentState} as state, e.line_no as "lineNo", e.payee_sealed as "payeeSealed", e.payee_revision as "payeeRevision", i.data_key_sealed as "dataKeySealed",
       g.fund_kind as "fundKind", g.line
       from funds.household_payment e join funds.household_posting p on p.id = e.posting_id join funds.household_import i on i.id = e.import_id
       join funds.programme g on g.id = p.programme_id
      where e.id = $1 for update of e`,
    [paymentId],
  );
  if (!payment) throw new NotFound('paymentId');
  return payment;
}

/** Sends a code to the household's telephone as its list names it; where it names none, to the one that is typed in. What it says back shows that the household itself answered (F8, X8). */
export const sendReceiptCode = (settings: ServiceSettings) =>
  defineCommand<SendReceiptCode>({
    name: 'sendReceiptCode',
    duty: 'funds.receipt.record',
    input: z.object({ paymentId: z.uuid(), phone: z.string().regex(/^1[3-9]\d{9}$/, '11 位手机号码 / a mobile number of 11 digits').nullish() }),
    async handle(work, { paymentId, phone: typedPhone }) {
      const payment = await lockPayee(work, paymentId);
      mustHold(work, 'funds.receipt.record', payment.villageCode);
      const of = { regionCode: payment.villageCode, line: payment.line, fundKind: payment.fundKind, on: work.today };
      const listedPhone = openPayee(openImportKey(settings.sealingKey, payment.dataKeySealed), payment.lineNo, payment.payeeSealed, payment.payeeRevision).phone;
      const to = listedPhone ?? typedPhone ?? '';
      const token = phoneToken(settings.personKey, to);
      // Whose telephone it is, is asked past what the recorder sees: the same number may answer for a household of the next township.
      const { sentToday, shared } = await queryOne<{ sentToday: number; shared: boolean }>(
        work.em,
        `select (select count(*)::int from funds.receipt_code where payment_id = $1 and requested_on = $2) as "sentToday", funds.phone_of_another_household($3, $4) as shared`,
        [paymentId, work.today, token, payment.householdId],
      );
      const rejections = findCodeRejections({
        state: payment.state, sentToday, mostADay: work.policy.value('receipt-code.sends-a-day', of).value, listedPhone, typedPhone: typedPhone ?? undefined,
        phoneOfAnotherHousehold: shared, canSend: settings.messagesUrl !== undefined });
      if (rejections.length > 0) return refused(...rejections.map((rejection) => paymentRefusal(rejection, { field: 'phone' })));
      const [id, code] = [randomUUID(), String(randomInt(1_000_000)).padStart(6, '0')];
      const minutes = work.policy.value('receipt-code.expiry-minutes', of).value;
      const hotline = work.policy.value('supervision.hotline', of).value;
      const message = { to, text: `【阳光账】到户确认验证码 ${code},${minutes} 分钟内有效。确认补贴到手后再告知入户人员;未到手请勿提供,可拨 ${hotline}。` };
      await query(
        work.em,
        `insert into funds.receipt_code (id, payment_id, village_code, household_id, phone_token, phone_last4, code_hash, message_sealed, most_attempts, requested_by,
           requested_at, requested_on, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11::timestamptz + make_interval(mins => $13))`,
        [id, paymentId, payment.villageCode, payment.householdId, token, to.slice(-4), codeProof(settings, paymentId, code), seal(settings.sealingKey, purpose, JSON.stringify(message)),
          work.policy.value('receipt-code.attempts', of).value, work.actor.personId, work.now, work.today, minutes],
      );
      return accepted(paymentId);
    },
  });

export interface EnterReceiptCode extends CommandBasics {
  paymentId: string;
  proof: string;
}

/** Counts a try whether it is right or not, which a refused command could not: it is carried out, and tells only the next step whether it was right. */
export const enterReceiptCode =
  defineCommand<EnterReceiptCode>({
    name: 'enterReceiptCode',
    duty: 'funds.receipt.record',
    input: z.object({ paymentId: z.uuid(), proof: z.string().length(43) }),
    async handle(work, { paymentId, proof }) {
      const [sent] = await query<{ id: string; village_code: string; code_hash: string; attempts: number; most_attempts: number; open: boolean }>(
        work.em,
        `select id, village_code, code_hash, attempts, most_attempts, entered_at is null and expires_at > $2 as open
           from funds.receipt_code where payment_id = $1 order by requested_at desc limit 1 for update`,
        [paymentId, work.now],
      );
      if (!sent) return accepted(paymentId);
      mustHold(work, 'funds.receipt.record', sent.village_code);
      if (!sent.open || sent.attempts >= sent.most_attempts) return accepted(paymentId);
      const right = timingSafeEqual(Buffer.from(proof), Buffer.from(sent.code_hash));
      await query(
        work.em, 'update funds.receipt_code set attempts = attempts + 1, entered_by = $2, entered_at = $3 where id = $1',
        [sent.id, right ? work.actor.personId : null, right ? work.now : null]);
      return accepted(paymentId);
    },
  });

/** Sends what waits; number and code are forgotten with the sending, or after the last failed one. */
export const receiptCodeSweep = (settings: ServiceSettings): Sweep => ({
  name: 'receipt codes',
  everyMs: 1000,
  async run(work) {
    const messages = messageSender(settings);
    if (!messages) return false;
    const waiting = await query<{ id: string; message_sealed: Buffer; send_attempts: number }>(
      work.em, 'select id, message_sealed, send_attempts from funds.receipt_code where message_sealed is not null order by requested_at limit 20 for update skip locked');
    for (const { id, message_sealed: sealed, send_attempts: attempts } of waiting) {
      const message = JSON.parse(unseal(settings.sealingKey, purpose, sealed)) as { to: string; text: string };
      const sent = await messages.send({ id, channel: 'sms', ...message }).then(() => true, () => false);
      if (!sent) logger.warn({ codeId: id, attempts: attempts + 1 }, 'a receipt code was not sent');
      await query(
        work.em,
        `update funds.receipt_code set send_attempts = send_attempts + 1, sent_at = case when $2 then $3::timestamptz end,
           message_sealed = case when $2 or send_attempts + 1 >= $4 then null else message_sealed end where id = $1`,
        [id, sent, work.now, mostSendAttempts],
      );
    }
    return waiting.length > 0;
  },
});
