import { allocationIssued } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import { fundKinds, type FundKind } from '@sunledger/policy';
import { findBody, onEvent } from '@sunledger/service-kit';
import { levelsReached } from '../domain/levels-reached.ts';
import { openDuties } from '../application/open-duties.ts';

const fundKindName = (fundKind: string): string => (Object.hasOwn(fundKinds, fundKind) ? fundKinds[fundKind as FundKind] : fundKind);

/** 谁分配谁公开: an allotment is disclosed where it was given and where it arrived. */
const onAllocationIssued = onEvent(allocationIssued, async (work, { id, payload }) => {
  const { fundKind, documentNumber, programmeName, toRegionCode } = payload;
  const [giver, receiver] = await Promise.all([findBody(work.em, payload.fromBodyId), findBody(work.em, payload.toBodyId)]);
  const levels = work.policy.value('disclosure.levels', { regionCode: toRegionCode, fundKind, on: work.occurredOn });
  const amount = formatYuan(BigInt(payload.amountFen));
  await openDuties(
    work,
    {
      item: 'allocation', sourceEventId: id, subjectType: 'Allocation', subjectId: payload.allocationId, fundKind, title: `${programmeName} ${documentNumber}`,
      facts: {
        name: programmeName, 'document-number': documentNumber, source: fundKindName(fundKind), amount: `${amount} 元`,
        allocation: `${receiver?.name ?? toRegionCode} ${amount} 元`,
      },
    },
    levelsReached(levels.value, toRegionCode, giver?.regionCode),
  );
});

export const fundsConsumers = [onAllocationIssued];
