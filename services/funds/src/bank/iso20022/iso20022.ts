import type { BankFormat } from '../domain/bank-file.ts';
import { readPain002 } from './read-pain002.ts';
import { pain001, writeLongPain001, writePain001 } from './write-pain001.ts';

/** ISO 20022: pain.001 out, pain.002 in. */
export const iso20022: BankFormat = { name: `iso20022/${pain001}`, write: writePain001, writeLong: writeLongPain001, read: readPain002 };
