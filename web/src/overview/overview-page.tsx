import '../styles/gap.css';
import '../styles/overview.css';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { isWithinPlace } from '../format/levels.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useLive } from '../live/use-live.ts';
import { regionOverview } from '../operations/overview.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import { HopGapPanel } from './hop-gap/hop-gap-panel.tsx';
import type { Figure } from './panels/figure.ts';
import { Panels } from './panels/panels.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { toPeriod, type PeriodChoice } from './period.ts';
import { Breadcrumb, PlacesBelow } from './region-places.tsx';

/** 总览： a leader's whole picture of a place, every number a way into its list. */
export function OverviewPage() {
  const { code = '' } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const period: PeriodChoice = { year: parameters.get('year') ?? '', part: parameters.get('part') ?? '' };
  const choosePeriod = ({ year, part }: PeriodChoice) => setParameters({ ...(year && { year }), ...(part && { part }) });
  return <Overview key={code} code={code} period={period} onPeriod={choosePeriod} search={parameters.size > 0 ? `?${parameters}` : ''} />;
}

interface OverviewProps {
  code: string;
  period: PeriodChoice;
  search: string;
  onPeriod: (period: PeriodChoice) => void;
}

function Overview({ code, period, search, onPeriod }: OverviewProps) {
  const { token } = useSession();
  const { data, errors, loading, again } = useAnswer(regionOverview, { code, ...toPeriod(period) }, token);
  useLive(token, (change) => isWithinPlace(change.regionCode, code), again);
  const [opened, setOpened] = useState<Figure>();
  const [openedAt, setOpenedAt] = useState<{ code: string; name: string }>();
  const region = data?.region;
  usePageTitle(region ? `${region.name}总览` : '总览');
  if (!data && loading) return <Waiting />;
  if (!region) {
    return (
      <div className="office-width">
        <Notes errors={errors} />
        {errors.length === 0 && <p className="nothing">没有区划代码为 {code} 的地区。<span className="en" lang="en">There is no region of this code.</span></p>}
      </div>
    );
  }
  return (
    <div className="office-width overview" aria-busy={loading}>
      <Breadcrumb region={region} search={search} />
      <div className="page-head">
        <h1>{region.name}<span className="en" lang="en">Overview</span></h1>
        <PeriodPicker choice={period} onChange={onPeriod} />
      </div>
      <div className={loading ? 'stale' : ''}>
        <Panels region={region} errors={errors} onOpen={(figure) => { setOpened(figure); setOpenedAt(undefined); }} />
        <HopGapPanel place={region} until={toPeriod(period).until} token={token} addressOf={(below) => `/region/${below}${search}`} onOpen={(figure, place) => { setOpened(figure); setOpenedAt(place); }} />
        <PlacesBelow region={region} search={search} />
      </div>
      {opened && <FigureDrawer key={`${opened.en} ${openedAt?.code ?? ''}`} figure={opened} place={openedAt ?? region} period={period} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
