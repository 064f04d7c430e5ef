import '../styles/gap.css';
import '../styles/overview.css';
import '../styles/payments.css';
import '../styles/desk.css';
import '../styles/work.css';
import { Segmented } from 'antd';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { PlacePicker } from '../place/place-picker.tsx';
import { useOfficePlace } from '../place/use-office-place.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { AskHouseholds } from './ask-households.tsx';
import { VillageMonth } from './village-month.tsx';

const tabs = [{ value: 'ask', zh: '逐户确认', en: 'Households' }, { value: 'month', zh: '月账与打印', en: 'Village book' }] as const;

/** 到户确认： what each household says it has in its hands, the page for the notice board, and the month's book (F8). */
export function ReceiptsPage() {
  usePageTitle('到户确认');
  const { duties } = useSession();
  const { own, code, place, programmes, errors, loading, parameters, choose, choosePlace } = useOfficePlace();
  const asks = duties.has('funds.receipt.record');
  const tab = asks && parameters.get('tab') !== 'month' ? 'ask' : 'month';
  if (loading) return <Waiting />;
  return (
    <div className="office-width work receipts">
      <div className="page-head">
        <h1>到户确认<span className="en" lang="en">Receipts</span></h1>
        {place && <PlacePicker place={place} own={own} onChange={choosePlace} />}
      </div>
      <Notes errors={errors} />
      {asks && (
        <Segmented size="large" aria-label="栏目" value={tab} onChange={(value) => choose({ tab: value })}
          options={tabs.map(({ value, zh, en }) => ({ value, label: <span className="tab-label">{zh}<span className="en" lang="en">{en}</span></span> }))} />
      )}
      {place && tab === 'ask' && <AskHouseholds key={code} code={code} />}
      {tab === 'month' && place?.level === 'VILLAGE' && <VillageMonth key={code} place={place} programmes={programmes} />}
      {tab === 'month' && place && place.level !== 'VILLAGE' && <p className="nothing">请在右上方选定一个村，再打印村级台账、办理月度结账。<span className="en" lang="en">Choose a village to print its ledger or close its month.</span></p>}
    </div>
  );
}
