import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, postFor, query, refused, type CommandBasics, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { openRun } from '../../procedure/application/open-run.ts';
import { findMembershipRejections } from '../domain/membership-rules.ts';
import { readRegisterRow, type RegisterRow } from '../domain/register-row.ts';
import { householdRefusal } from '../refusals.ts';
import { sealPerson } from './sealed-person.ts';

export interface IdentifyHousehold extends CommandBasics {
  villageCode: string;
  number: string;
  kind: string;
  members: { name: string; identityNumber: string; head: boolean; bankAccount?: string | null }[];
}

const person = z.object({ name: z.string().min(1).max(60), identityNumber: z.string().max(40), bankAccount: z.string().max(40).nullish() });

/** Proposes one household for the register; its steps (meeting, display, review) begin (对象识别, P1). */
export const identifyHousehold = (settings: ServiceSettings) =>
  defineCommand<IdentifyHousehold>({
    name: 'identifyHousehold',
    duty: 'projects.household.identify',
    regionOf: ({ villageCode }) => villageCode,
    input: z.object({ number: z.string().trim().min(1).max(40), members: z.array(person).min(1).max(40) }),
    async handle(work, input) {
      const { villageCode } = input;
      const rows = input.members.map((member) =>
        readRegisterRow(
          { number: input.number, village: villageCode, kind: input.kind, name: member.name, identityNumber: member.identityNumber,
            relation: member.head ? '户主' : '成员', diedOn: '', account: member.bankAccount ?? '' },
          { regionCode: villageCode, today: work.today },
        ));
      const rejections = findMembershipRejections(rows).map((rejection) => householdRefusal(rejection, { field: 'members' }));
      if (rejections.length > 0) return refused(...rejections);
      const id = randomUUID();
      const refusals = await enter(work, settings, id, rows);
      if (refusals.length > 0) return refused(...refusals);
      const proposer = postFor(work.actor, 'projects.household.identify', villageCode);
      const runId = await openRun(work, 'household.identification-steps', {
        type: 'Household', id, title: `对象识别 ${input.number}`, regionCode: villageCode, line: null, proposerRegionCode: proposer?.regionCode ?? villageCode,
      });
      await query(work.em, 'update projects.household set run_id = $2 where id = $1', [id, runId]);
      return accepted(id);
    },
  });

/** Writes the household as proposed; the unique indexes, not a look beforehand, say who is registered already: rows of other regions are not seen. */
async function enter(work: Work, settings: ServiceSettings, id: string, rows: RegisterRow[]): Promise<Refusal[]> {
  const [first] = rows;
  const people = rows.map((row) => ({ ...row, ...sealPerson(settings, { ...row, identityNumber: row.identityNumber ?? '' }) }));
  const head = people.find((one) => one.head);
  if (!first || !head) throw new Error('a household without a head passed its rules');
  const entered = await query(
    work.em,
    `insert into projects.household (id, number, village_code, kind, head_masked, member_count, state, proposed_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, 'proposed', $7, $8) on conflict (village_code, number) where state <> 'refused' do nothing returning id`,
    [id, first.number, first.villageCode, first.kind, head.nameMasked, rows.length, work.actor.personId, work.now],
  );
  if (entered.length === 0) return [householdRefusal({ code: 'HOUSEHOLD_NUMBER_TAKEN' }, { field: 'number' })];
  const refusals: Refusal[] = [];
  for (const [i, one] of people.entries()) {
    const members = await query(
      work.em,
      `insert into projects.household_member (id, household_id, village_code, token, head, person_sealed)
       values ($1, $2, $3, $4, $5, $6) on conflict (token) where active do nothing returning id`,
      [randomUUID(), id, one.villageCode, one.token, one.head, one.personSealed],
    );
    if (members.length === 0) refusals.push(householdRefusal({ code: 'PERSON_ALREADY_REGISTERED', position: i + 1 }, { field: 'members' }));
  }
  return refusals;
}
