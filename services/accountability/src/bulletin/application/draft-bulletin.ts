import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findPersonalData } from '@sunledger/kernel';
import { accepted, defineCommand, mustHold, NotFound, postFor, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { knownNames } from '../../measure/application/known-names.ts';
import { toBulletinRefusal } from '../bulletin-refusals.ts';
import { mustBeFree, mustHoldNoNumbers, mustRestOnProof } from '../domain/bulletin-rules.ts';
import { maskedName, maskNames } from '../domain/mask-names.ts';

export interface DraftBulletin extends CommandBasics {
  regionCode: string;
  issueNumber: string;
  kind: 'exposure' | 'praise';
  titleContent: string;
  content: string;
  caseIds: string[];
  people: { name: string }[];
}

/**
 * Drafts a bulletin (通报, A5). The names it lists, and those of the people handled in its cases, are masked as the pack
 * says before anything is kept: the draft that another person approves is the text that everyone will read.
 */
export const draftBulletin = (sealingKey: string) =>
  defineCommand<DraftBulletin>({
    name: 'draftBulletin',
    duty: 'accountability.bulletin.draft',
    regionOf: (input) => input.regionCode,
    input: z.object({
      issueNumber: z.string().trim().min(1).max(100), kind: z.enum(['exposure', 'praise']), titleContent: z.string().trim().min(4).max(200),
      content: z.string().trim().min(10).max(7000), caseIds: z.array(z.uuid()).max(50),
      people: z.array(z.object({ name: z.string().trim().min(2).max(60) })).max(200),
    }),
    async handle(work, input) {
      const { regionCode, kind } = input;
      const issueNumber = input.issueNumber.trim();
      const caseIds = [...new Set(input.caseIds)];
      const cases = await casesOf(work.em, caseIds);
      if (cases.length < caseIds.length) throw new NotFound('caseIds');
      for (const found of cases) mustHold(work, 'accountability.bulletin.draft', found.regionCode);
      // Two drafts of one number at once would each not see the other.
      await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 17))', [`${regionCode}/${issueNumber}`]);
      const taken = await query(work.em, 'select 1 from accountability.bulletin where region_code = $1 and issue_number = $2', [regionCode, issueNumber]);
      const numbers = (text: string) => mustHoldNoNumbers(findPersonalData(text).map((hit) => hit.kind));
      const refusals = [
        ...mustBeFree(issueNumber, taken.length > 0).map((rejection) => toBulletinRefusal(rejection, { field: 'issueNumber' })),
        ...mustRestOnProof(kind, cases).map((rejection) => toBulletinRefusal(rejection, { field: 'caseIds' })),
        ...numbers(input.titleContent).map((rejection) => toBulletinRefusal(rejection, { field: 'titleContent' })),
        ...numbers(input.content).map((rejection) => toBulletinRefusal(rejection, { field: 'content' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      const mask = work.policy.value('bulletin.name-mask', {
        regionCode, line: postFor(work.actor, 'accountability.bulletin.draft', regionCode)?.line, fundKind: null, on: work.occurredOn,
      });
      const listed = [...new Set(input.people.map((person) => person.name.trim()))];
      const names = [...listed, ...(await knownNames(work.em, sealingKey, caseIds))];
      const inPublic = (text: string): string => maskNames(text.trim(), names, mask.value);
      await query(
        work.em,
        `insert into accountability.bulletin (id, issue_number, region_code, kind, title, content, case_ids, people, mask_policy, drafted_by, drafted_on, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [id, issueNumber, regionCode, kind, inPublic(input.titleContent), inPublic(input.content), caseIds, listed.length, mask.label,
          work.actor.personId, work.occurredOn, work.now],
      );
      await query(
        work.em,
        `insert into accountability.bulletin_person (id, bulletin_id, position, region_code, masked_name, recorded_at)
         select gen_random_uuid(), $1, p, $2, n, $3 from unnest($4::text[]) with ordinality x(n, p)`,
        [id, regionCode, work.now, listed.map((name) => maskedName(name, mask.value))],
      );
      return accepted(id);
    },
  });

const casesOf = (em: Em, caseIds: readonly string[]): Promise<{ id: string; regionCode: string; substantiated: boolean | null }[]> =>
  query(em, 'select id, region_code as "regionCode", substantiated from accountability.discipline_case where id = any($1::uuid[]) order by id', [caseIds]);
