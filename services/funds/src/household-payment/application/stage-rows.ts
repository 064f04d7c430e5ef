import type { KeyObject } from 'node:crypto';
import { maskIdentityNumber } from '@sunledger/kernel';
import { toCopyLine } from '@sunledger/service-kit/database/copy';
import { personToken } from '@sunledger/service-kit/identity/person-token';
import type { OpenedFile } from '@sunledger/service-kit/evidence/evidence-store';
import { placeColumns, type FileColumns } from '../domain/payment-file-columns.ts';
import type { ListTerms } from '../domain/list-terms.ts';
import { rowJudge, type RowJudgement } from '../domain/payment-row-rules.ts';
import { accountToken, phoneToken, sealPayee } from './payee-sealing.ts';
import { readPaymentFile, UnreadableFile } from './read-payment-file.ts';

export const rowColumns = ['import_id', 'line_no', 'village_code', 'person_token', 'account_token', 'payee_sealed', 'account_last4', 'id_last4',
  'amount_fen', 'item', 'period', 'period_starts_on', 'period_ends_on', 'collected', 'phone_token'];
export const rejectColumns = ['import_id', 'line_no', 'rule', 'column_name', 'id_last4', 'detail'];

/** Rows as the lines that COPY takes: what the thread that reads a file hands to the one that stores it. */
export interface StagedBatch {
  read: number;
  staged: number;
  rows: Buffer;
  rejects: Buffer;
}

export interface Staging {
  importId: string;
  key: KeyObject;
  personKey: string;
  terms: ListTerms;
}

const batchRows = 10_000;
/** Two of the largest provinces' years; what is longer was made by mistake. */
export const mostRows = 2_000_000;

class BatchMaker {
  readonly #by: Staging;
  #rows = '';
  #rejects = '';
  #read = 0;
  #staged = 0;

  constructor(by: Staging) {
    this.#by = by;
  }

  get read(): number {
    return this.#read;
  }

  add(line: number, judged: RowJudgement): void {
    const { importId, key, personKey } = this.#by;
    this.#read += 1;
    if (!judged.ok) {
      const idLast4 = maskIdentityNumber(judged.idNumber).slice(-4);
      for (const { code, column, ...detail } of judged.faults) this.#rejects += toCopyLine([importId, line, code, column, idLast4, JSON.stringify(detail)]);
      return;
    }
    const { villageCode, idNumber, account, amountFen, item, period, phone, collector } = judged.row;
    this.#staged += 1;
    this.#rows += toCopyLine([importId, line, villageCode, personToken(personKey, idNumber), accountToken(personKey, account),
      sealPayee(key, line, judged.row), account.slice(-4), idNumber.slice(-4), amountFen, item, period.label, period.startsOn, period.endsOn,
      collector !== undefined, phone && phoneToken(personKey, phone)]);
  }

  take(): StagedBatch {
    const batch = { read: this.#read, staged: this.#staged, rows: Buffer.from(this.#rows), rejects: Buffer.from(this.#rejects) };
    [this.#rows, this.#rejects, this.#read, this.#staged] = ['', '', 0, 0];
    return batch;
  }
}

/** Reads, judges and seals a file row by row, in batches ready to be copied in; the first thing told is where its columns stand. */
export async function* stageRows(file: OpenedFile, contentType: string, by: Staging): AsyncGenerator<FileColumns | StagedBatch> {
  const batch = new BatchMaker(by);
  let judge: ReturnType<typeof rowJudge> | undefined;
  let rows = 0;
  for await (const { line, cells, formulas } of readPaymentFile(file, contentType)) {
    if (!judge) {
      const placed = placeColumns(cells);
      if (!placed.ok) throw new UnreadableFile({ code: 'COLUMNS_MISSING', titles: placed.missing });
      judge = rowJudge(placed.places, by.terms);
      yield placed.columns;
      continue;
    }
    rows += 1;
    if (rows > mostRows) throw new UnreadableFile({ code: 'FILE_TOO_LONG', mostRows });
    batch.add(line, judge(cells, formulas));
    if (batch.read >= batchRows) yield batch.take();
  }
  if (batch.read > 0) yield batch.take();
}
