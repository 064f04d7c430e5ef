import type { SchemaStep } from '@sunledger/service-kit';

/** The newest payments of a wide region: without it, a province's first page sorts all that the province ever paid (F8). */
export const newestPayments: SchemaStep['sql'] = () => 'create index on funds.household_payment (paid_on, id);';
