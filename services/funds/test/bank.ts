import { Readable } from 'node:stream';
import { signTicket } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { eventually } from '@sunledger/testkit';
import type { County, Refused } from './county.ts';

export interface SentOrder {
  number: string;
  amount: string;
}
export interface ReadResult {
  id: string;
  state: string;
  paid: number;
  failed: number;
  amount: string;
  faults: Refused[];
}
/** `paid`, or the bank's reason code. */
type Answer = string;

let results = 0;

/** The bank of these tests: it answers the files that the county sends, as it is told. */
export class TestBank {
  readonly #county: County;
  constructor(county: County) {
    this.#county = county;
  }

  /** Sends every waiting order of the programme; returns its message id. */
  async send(overrides: Record<string, unknown> = {}): Promise<string> {
    const id = await this.#county.done('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: this.#county.programmeId, fromAccount: this.#county.accountOf(), ...overrides });
    const [file] = await this.#county.service.sql<{ message_id: string }>('select message_id from funds.payment_file where id = $1', [id]);
    return file!.message_id;
  }

  ordersOf = (messageId: string): Promise<SentOrder[]> =>
    this.#county.service.sql<SentOrder & { n: never }>(
      `select o.number, (o.amount_fen / 100)::text || '.' || lpad((o.amount_fen % 100)::text, 2, '0') as amount
         from funds.payment_order o join funds.payment_file f on f.id = o.file_id where f.message_id = $1 order by o.number`, [messageId]);

  /** A pain.002 as the bank writes it; `answers` by number, paid where it says nothing. */
  report(messageId: string, orders: readonly SentOrder[], { answers = {}, on = this.#today(), sum, count = orders.length }: {
    answers?: Record<string, Answer>; on?: string; sum?: string; count?: number } = {}): string {
    const fen = orders.reduce((total, { amount }) => total + BigInt(amount.replace('.', '')), 0n).toString().padStart(3, '0');
    const lines = orders.map(({ number, amount }) => {
      const answer = answers[number] ?? 'paid';
      const status = answer === 'paid' ? '<TxSts>ACSC</TxSts>' : `<TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>${answer}</Cd></Rsn><AddtlInf>账号不存在</AddtlInf></StsRsnInf>`;
      return `<TxInfAndSts><OrgnlEndToEndId>${number}</OrgnlEndToEndId>${status}<AccptncDtTm>${on}T10:00:00</AccptncDtTm>`
        + `<OrgnlTxRef><Amt><InstdAmt Ccy="CNY">${amount}</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>`;
    });
    return '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>'
      + `<GrpHdr><MsgId>RES${(results += 1)}</MsgId><CreDtTm>${on}T11:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId>`
      + `<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><OrgnlNbOfTxs>${count}</OrgnlNbOfTxs><OrgnlCtrlSum>${sum ?? `${fen.slice(0, -2)}.${fen.slice(-2)}`}</OrgnlCtrlSum></OrgnlGrpInfAndSts>`
      + `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${messageId}</OrgnlPmtInfId>${lines.join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
  }

  /** Sends what waits; returns the message ids of every file of lists that the bank has not answered, once they are written. */
  async sendLists(): Promise<string[]> {
    await this.#county.done('bookkeeper', 'sendPaymentFile', 'paymentFile', { programmeId: this.#county.programmeId, fromAccount: this.#county.accountOf() });
    return eventually(async () => {
      const files = await this.#county.service.sql<{ message_id: string; written: boolean }>(
        'select message_id, file_hash is not null as written from funds.payment_file where order_id is not null and answered_on is null and programme_id = $1 order by message_id', [this.#county.programmeId]);
      return files.every(({ written }) => written) && files.map((file) => file.message_id);
    }, 'files of lists');
  }

  /** What the bank says of a whole file: all of it paid, or all but those named by their number's line. */
  async group(messageId: string, { rejected = {}, on = this.#today(), status }: { rejected?: Record<number, string>; on?: string; status?: string } = {}): Promise<string> {
    const [file] = await this.#county.service.sql<{ number: string; payments: number; fen: string }>(
      'select o.number, f.payments, f.sum_fen::text as fen from funds.payment_file f join funds.payment_order o on o.id = f.order_id where f.message_id = $1', [messageId]);
    const { number, payments, fen } = file!;
    const lines = Object.entries(rejected).map(([line, code]) =>
      `<TxInfAndSts><OrgnlEndToEndId>${number}/${line}</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>${code}</Cd></Rsn><AddtlInf>账号不存在</AddtlInf></StsRsnInf></TxInfAndSts>`);
    return '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>'
      + `<GrpHdr><MsgId>RES${(results += 1)}</MsgId><CreDtTm>${on}T11:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId>`
      + `<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><OrgnlNbOfTxs>${payments}</OrgnlNbOfTxs><OrgnlCtrlSum>${fen.padStart(3, '0').replace(/(..)$/, '.$1')}</OrgnlCtrlSum>`
      + `<GrpSts>${status ?? (lines.length > 0 ? 'PART' : 'ACSC')}</GrpSts></OrgnlGrpInfAndSts>`
      + `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${messageId}</OrgnlPmtInfId>${lines.join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
  }

  /** The bank answers every file of lists: paid but for the lines named. */
  async payLists(rejected: Record<number, string> = {}): Promise<void> {
    for (const messageId of await this.sendLists()) {
      const { result, refusals, errors } = await this.read(await this.group(messageId, { rejected }));
      if (result?.state !== 'READ') throw new Error(`the bank's answer was not taken: ${JSON.stringify({ result, refusals, errors })}`);
    }
  }

  #today = (): string => new Date(this.#county.service.service.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

  /** Files a result as the gateway does, and returns its ticket. */
  async ticket(content: string | Buffer, personId = 'bookkeeper'): Promise<string> {
    const { evidenceDir, ticketSecret } = this.#county.service.settings;
    const stored = await new EvidenceStore(evidenceDir).put(Readable.from([Buffer.from(content)]));
    return signTicket(ticketSecret, { use: 'attach', ...stored!, contentType: 'application/xml', personId, expiresAt: Date.now() + 60_000 });
  }

  async read(content: string | Buffer, personId = 'bookkeeper') {
    const answer = await this.#county.service.ask<{ readBankResult: { bankResult: ReadResult | null; refusals: Refused[] } }>(
      personId, `mutation ($input: ReadBankResultInput!) { readBankResult(input: $input) {
        bankResult { id state paid failed amount faults { code message } } refusals { code } } }`,
      { input: { requestId: this.#county.requestId(), ticket: await this.ticket(content, personId) } });
    return { result: answer.data?.readBankResult.bankResult ?? undefined, refusals: answer.data?.readBankResult.refusals ?? [], errors: answer.errors };
  }

  /** Sends what waits, and the bank pays it all. */
  async payAll(): Promise<void> {
    const messageId = await this.send();
    const { result, refusals, errors } = await this.read(this.report(messageId, await this.ordersOf(messageId)));
    if (result?.state !== 'READ') throw new Error(`the bank's answer was not taken: ${JSON.stringify({ result, refusals, errors })}`);
  }

  /** Cash of the programme as the books have it: by kind, nothing where nothing stands. */
  async cash(): Promise<Record<string, string>> {
    const rows = await this.#county.service.sql<{ kind: string; fen: string }>(
      "select kind, sum(balance_fen)::text as fen from funds.account where book = 'cash' and programme_id = $1 group by kind having sum(balance_fen) <> 0", [this.#county.programmeId]);
    return Object.fromEntries(rows.map(({ kind, fen }) => [kind, fen]));
  }
}
