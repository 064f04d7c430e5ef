import { programmeOpened, projectListed } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import { projectKinds, type ProjectKind } from '@sunledger/policy';
import { findBody, onEvent, query } from '@sunledger/service-kit';

/** Keeps what notices of later facts say about a project. */
const onProjectListed = onEvent(projectListed, async (work, { id, regionCode, payload }) => {
  const body = await findBody(work.em, payload.implementingBodyId);
  const kind = payload.projectKind;
  const facts = {
    name: payload.name, content: payload.content, place: payload.place, amount: `${formatYuan(BigInt(payload.estimateFen))} 元`,
    category: Object.hasOwn(projectKinds, kind) ? projectKinds[kind as ProjectKind] : kind,
    beneficiaries: `${payload.beneficiaryHouseholds} 户`,
    ...(body && { 'responsible-unit': body.name }),
  };
  await query(
    work.em,
    `insert into disclosure.project (id, name, region_code, implementing_body_id, facts, event_id) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set name = excluded.name, region_code = excluded.region_code,
       implementing_body_id = excluded.implementing_body_id, facts = excluded.facts, event_id = excluded.event_id`,
    [payload.projectId, payload.name, regionCode, payload.implementingBodyId, JSON.stringify(facts), id],
  );
});

const onProgrammeOpened = onEvent(programmeOpened, async (work, { payload }) => {
  await query(
    work.em,
    `insert into disclosure.programme (id, name, fund_kind) values ($1, $2, $3)
     on conflict (id) do update set name = excluded.name, fund_kind = excluded.fund_kind`,
    [payload.programmeId, payload.name, payload.fundKind],
  );
});

export const subjectConsumers = [onProjectListed, onProgrammeOpened];
