import { createLogger, findBody, query, unseal, type Em, type ServiceSettings, type Sweep, type Work } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { putSealedPieces } from '@sunledger/service-kit/evidence/sealed-file';
import type { BankFormat, OutgoingPayment } from '../../bank/domain/bank-file.ts';
import { holderOf, openImportKey, openPayee } from '../../household-payment/application/payee-sealing.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { packFiles } from '../domain/pack-files.ts';
import { linesOfParts } from '../persistence/list-lines.sql.ts';

const logger = createLogger('funds');
const pageLines = 2000;

interface PlannedFile {
  id: string;
  messageId: string;
  programmeId: string;
  payments: number;
  sumFen: bigint;
  madeOn: string;
  recordedAt: Date;
  orderNumber: string;
  dataKeySealed: Buffer;
}

const findPlanned = (em: Em): Promise<PlannedFile[]> =>
  query<PlannedFile>(
    em,
    `select f.id, f.message_id as "messageId", f.programme_id as "programmeId", f.payments, f.sum_fen as "sumFen", f.made_on as "madeOn", f.recorded_at as "recordedAt",
       o.number as "orderNumber", i.data_key_sealed as "dataKeySealed"
       from funds.payment_file f join funds.payment_order o on o.id = f.order_id join funds.household_import i on i.id = o.subject_id::uuid
      where f.file_hash is null order by f.recorded_at, f.message_id limit 1 for update of f skip locked`,
  );

interface Line {
  lineNo: number;
  amountFen: bigint;
  payeeSealed: Buffer;
  payeeRevision: number;
  item: string;
  period: string;
}

/** The payments of a file, page by page, each payee opened for the moment in which it is written. */
async function* readPayments(em: Em, file: PlannedFile, programmeName: string, sealingKey: string): AsyncGenerator<OutgoingPayment> {
  const key = openImportKey(sealingKey, Buffer.from(file.dataKeySealed));
  const parts = await query<{ postingId: string; firstLine: number; payments: number }>(
    em,
    `select x.posting_id as "postingId", x.first_line as "firstLine", x.payments from funds.payment_file_part x
       join funds.household_posting p on p.id = x.posting_id where x.file_id = $1 order by p.village_code, x.first_line`,
    [file.id],
  );
  for (const page of packFiles(parts, pageLines)) {
    const lines = await query<Line>(
      em,
      `select e.line_no as "lineNo", e.amount_fen as "amountFen", e.payee_sealed as "payeeSealed", e.payee_revision as "payeeRevision", e.item, e.period
         from ${linesOfParts} where f.file_id = $1 and f.posting_id = any($2::uuid[]) order by p.village_code, e.line_no`,
      [file.id, page.map(({ postingId }) => postingId)],
    );
    for (const { lineNo, amountFen, payeeSealed, payeeRevision, item, period } of lines) {
      const payee = openPayee(key, lineNo, Buffer.from(payeeSealed), payeeRevision);
      yield { number: `${file.orderNumber}/${lineNo}`, amountFen, payeeName: holderOf(payee), payeeAccount: payee.account, purpose: `${item || programmeName} ${period}` };
    }
  }
}

/**
 * Writes the planned files of lists one by one, each in a stream and sealed as it is written (F5). What a kill cut off is
 * written again by the next run: nobody was shown a file before its last byte was stored.
 */
export const listFileSweep = ({ sealingKey, evidenceDir }: ServiceSettings, format: BankFormat): Sweep => ({
  name: 'payment files of lists',
  everyMs: 250,
  async run(work: Work) {
    const [file] = await findPlanned(work.em);
    if (!file) return false;
    const programme = await getProgramme(work.em, file.programmeId);
    const keeper = await findBody(work.em, programme.bodyId);
    const pieces = format.writeLong({
      messageId: file.messageId, createdAt: file.recordedAt, executeOn: file.madeOn, payerName: keeper?.name ?? programme.bodyId,
      payerAccount: unseal(sealingKey, 'bank-account', Buffer.from(programme.bankAccountSealed)),
      count: file.payments, sumFen: file.sumFen, payments: readPayments(work.em, file, programme.name, sealingKey),
    });
    const stored = await putSealedPieces(new EvidenceStore(evidenceDir), sealingKey, pieces);
    await query(work.em, 'update funds.payment_file set file_hash = $2, key_sealed = $3, size_bytes = $4 where id = $1', [file.id, stored.hash, stored.keySealed, stored.sizeBytes]);
    logger.info({ fileId: file.id, payments: file.payments }, 'payment file of a list written');
    return true;
  },
});
