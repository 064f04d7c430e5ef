import type { SchemaStep } from '@sunledger/service-kit';

/** An adjustment of the plan takes money from a project too: the rows of adoption add up to what is planned. */
export const adoptionChanges: SchemaStep['sql'] = () => `
alter table projects.adoption drop constraint adoption_amount_fen_check, add constraint adoption_amount_fen_check check (amount_fen <> 0);
`;
