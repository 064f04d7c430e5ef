import { z } from 'zod';
import { documentKinds, evidenceKinds } from '@sunledger/policy';

const kinds = [...new Set([...Object.keys(documentKinds), ...Object.keys(evidenceKinds)])];

/**
 * Form of an invoice: eight digits under a code of ten or twelve on paper, twenty digits without a code when fully
 * electronic (数电票). One form for each, or one invoice could be written in two ways and count twice.
 */
export const invoiceForm = z
  .object({ number: z.string().regex(/^(\d{8}|\d{20})$/), code: z.string().regex(/^(\d{10}|\d{12})?$/).nullish() })
  .refine(({ number, code }) => (number.length === 20) === !code, { error: '八位号码须填发票代码,二十位号码不填 / eight digits need a code, twenty have none' });

export const claimForm = {
  invoices: z.array(invoiceForm).min(1).max(200),
  explanation: z.string().max(1000).nullish(),
  evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.enum(kinds as [string, ...string[]]), original: z.boolean() })).max(100),
};
