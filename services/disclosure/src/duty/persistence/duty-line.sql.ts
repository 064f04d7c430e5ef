import type { SchemaStep } from '@sunledger/service-kit';

/** Line (条) of the money that a duty is about: packs of a line say what a notice of it shows and how long (X1). */
export const dutyLine: SchemaStep['sql'] = () => 'alter table disclosure.duty add column line text;';
