import '../styles/gap.css';
import '../styles/overview.css';
import '../styles/money.css';
import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { isWithinPlace } from '../format/levels.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useLive } from '../live/use-live.ts';
import { moneyPlace } from '../operations/money.graphql.ts';
import { FigureDrawer } from '../overview/figure-drawer.tsx';
import type { Figure } from '../overview/panels/figure.ts';
import { PeriodPicker } from '../overview/period-picker.tsx';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { ClosingPart } from './closing-part.tsx';
import { IdlePart } from './idle-part.tsx';
import { WhereaboutsPart } from './whereabouts-part.tsx';

const tabs = [
  { value: 'whereabouts', zh: '资金去向', en: 'Whereabouts', Part: WhereaboutsPart }, { value: 'idle', zh: '闲置资金', en: 'Idle money', Part: IdlePart },
  { value: 'closing', zh: '村级结账率', en: 'Village books', Part: ClosingPart },
] as const;

/** 资金监管： where the money is, where it lies idle, which villages closed their books; every number opens into its list. */
export function MoneyPage() {
  usePageTitle('资金监管');
  const { posts, token } = useSession();
  const [parameters, setParameters] = useSearchParams();
  const own = posts[0]?.region.code ?? '';
  const [code, programmeId] = [parameters.get('region') ?? own, parameters.get('programme') ?? ''];
  const period = { year: parameters.get('year') ?? '', part: parameters.get('part') ?? '' };
  const tab = tabs.find(({ value }) => value === parameters.get('tab')) ?? tabs[0];
  const changed = (changes: Record<string, string>): URLSearchParams =>
    new URLSearchParams(Object.entries({ ...Object.fromEntries(parameters), ...changes }).filter(([, value]) => value !== ''));
  const choose = (changes: Record<string, string>) => setParameters(changed(changes), { replace: true });
  const addressOf = (region: string): string => `/money?${changed({ region: region === own ? '' : region })}`;
  const { data, errors, loading } = useAnswer(moneyPlace, own === '' ? undefined : { code, own }, token);
  const [round, setRound] = useState(0);
  useLive(token, ({ type, regionCode }) => type.startsWith('funds.') && !type.includes('.deadline-') && isWithinPlace(regionCode, code), () => setRound((before) => before + 1));
  const [opened, setOpened] = useState<{ figure: Figure; place: { code: string; name: string } }>();
  const place = data?.region;
  if (!data && loading) return <Waiting />;
  const above = place?.parent && code !== own ? place.parent : undefined;
  return (
    <div className="office-width money">
      <div className="page-head">
        <h1>资金监管<span className="en" lang="en">Watching the money</span></h1>
        <div className="money-choices">
          <Select aria-label="资金项目" value={programmeId} onChange={(chosen) => choose({ programme: chosen })} popupMatchSelectWidth={false} className="money-programme" disabled={tab.value === 'closing'}
            options={[{ value: '', label: '全部资金项目' }, ...(data?.programmes.nodes ?? []).map(({ id, name, year }) => ({ value: id, label: name.startsWith(String(year)) ? name : `${year}年 ${name}` }))]} />
          {tab.value === 'whereabouts' && <PeriodPicker choice={period} onChange={({ year, part }) => choose({ year, part })} />}
        </div>
      </div>
      <p className="money-place">{above && <Link to={addressOf(above.code)}>‹ {above.name}</Link>} <strong>{place?.name ?? code}</strong></p>
      <Segmented size="large" aria-label="栏目" value={tab.value} onChange={(value) => choose({ tab: value })}
        options={tabs.map(({ value, zh, en }) => ({ value, label: <span className="tab-label">{zh}<span className="en" lang="en">{en}</span></span> }))} />
      <Notes errors={errors} />
      {data && !place && <p className="nothing">没有区划代码为 {code} 的地区。<span className="en" lang="en">There is no region of this code.</span></p>}
      {place && (
        <tab.Part key={`${place.code} ${programmeId}`} place={place} period={period} programmeId={programmeId === '' ? undefined : programmeId} token={token} round={round}
          addressOf={addressOf} onOpen={(figure, at) => setOpened({ figure, place: at })} />
      )}
      {opened && <FigureDrawer figure={opened.figure} place={opened.place} period={period} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
