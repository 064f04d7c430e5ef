import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { WhereaboutsKind } from '../operations/answers.gen.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { HopGapPanel } from '../overview/hop-gap/hop-gap-panel.tsx';
import { toPeriod } from '../overview/period.ts';
import { LiveList } from './live-list.tsx';
import { unregisteredList, whereaboutsList } from './money-lists.ts';
import type { MoneyPart } from './money-part.ts';

const kinds: readonly WhereaboutsKind[] = ['REGISTERED', 'PASSED_ON', 'USED', 'RETURNED'];

/** 资金去向： level by level, what is not registered, and the ledger itself (F4). */
export function WhereaboutsPart({ place, period, programmeId, token, round, addressOf, onOpen }: MoneyPart) {
  const [kind, setKind] = useState<WhereaboutsKind | ''>('');
  const unregistered = useMemo(() => unregisteredList({ programmeId }), [programmeId]);
  const ledger = useMemo(() => whereaboutsList({ programmeId, ...(kind !== '' && { kind }) }), [programmeId, kind]);
  return (
    <>
      <HopGapPanel place={place} until={toPeriod(period).until} token={token} programmeId={programmeId} round={round} addressOf={addressOf} onOpen={onOpen} />
      <LiveList zh="未登记资金" en="Not registered" list={unregistered} place={place} choice={period} round={round} />
      <LiveList key={kind} zh="去向台账" en="Whereabouts ledger" list={ledger} place={place} choice={period} round={round}
        filters={<Select aria-label="去向种类" value={kind} onChange={setKind} style={{ width: '10rem' }}
          options={[{ value: '' as const, label: '全部去向' }, ...kinds.map((value) => ({ value, label: enumWords.WhereaboutsKind[value] }))]} />} />
    </>
  );
}
