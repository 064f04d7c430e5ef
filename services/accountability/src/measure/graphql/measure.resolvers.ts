import { regionPrefix } from '@sunledger/kernel';
import { readPage, unseal, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { enumOf } from '../../enum-words.ts';
import { newestFirst } from '../../graphql/money-page.ts';
import { runFor } from '../../graphql/run-for.ts';
import type { PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { imposeMeasure, postSealPurpose } from '../application/impose-measure.ts';
import { nameSealPurpose } from '../application/known-names.ts';
import { heaviestInPeriod } from '../application/people-handled.ts';
import { handlingCodes, handlings, measureCodes, type Handling, type MeasureCode } from '../domain/measure-kinds.ts';

interface MeasureRow {
  id: string;
  parentId: string;
  nameSealed: Buffer;
  postSealed: Buffer;
}

const columns = `id, case_id as "parentId", case_id as "caseId", region_code as "regionCode", kind, category, form, village_cadre as "villageCadre",
  document_number as "documentNumber", occurred_on as "occurredOn", recorded_at as "recordedAt", name_sealed as "nameSealed", post_held_sealed as "postSealed"`;

const measureById = rowLoader<MeasureRow>(`select ${columns} from accountability.measure where id = any($1::uuid[]) and kit.region_visible(region_code)`);
const measuresOfCase = childLoader<MeasureRow>(
  `select ${columns} from accountability.measure where case_id = any($1::uuid[]) and kit.region_visible(region_code) order by recorded_at, id`);

interface PersonArguments extends PageArguments, PlaceAndPeriod {
  kind?: MeasureCode | null;
  handling?: Handling | null;
}
const handledPersons = async (_: unknown, args: PersonArguments, context: RequestContext) =>
  readPage<MeasureRow>(await context.db(), args, {
    select: `select ${columns} from (${heaviestInPeriod}) heaviest where ($4::text is null or kind = $4) and ($5::text[] is null or category = any($5))`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, args.kind ?? null, args.handling ? handlings[args.handling] : null],
    orderBy: newestFirst,
  });

export const measureResolvers = (settings: ServiceSettings) => {
  // Reached only through @access(personal: true): with the duty, a purpose and a row in the audit.
  const person = {
    personName: ({ nameSealed }: MeasureRow) => unseal(settings.sealingKey, nameSealPurpose, nameSealed),
    postName: ({ postSealed }: MeasureRow) => unseal(settings.sealingKey, postSealPurpose, postSealed),
  };
  return {
    MeasureKind: enumOf(measureCodes),
    MeasureHandling: enumOf(handlingCodes),
    MeasureCategory: enumOf(['talk', 'organisational', 'party-discipline', 'administrative-sanction', 'transfer']),
    Query: { handledPersons },
    DisciplineCase: { measures: ({ id }: { id: string }, _: unknown, context: RequestContext) => measuresOfCase(context).load(id) },
    DisciplineMeasure: person,
    HandledPerson: person,
    Mutation: {
      imposeMeasure: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
        const { id, answer } = await runFor(context, imposeMeasure(settings), input);
        return { measure: id ? await measureById(context).load(id) : null, ...answer };
      },
    },
  };
};
