import type { AskedPaymentsQuery } from '../operations/answers.gen.ts';

export type AskedPayment = AskedPaymentsQuery['householdPayments']['nodes'][number];
