import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { FigureRows } from '../overview/figure-rows.tsx';
import type { FigureList } from '../overview/figure-list.ts';
import type { PeriodChoice } from '../overview/period.ts';

interface LiveListProps {
  zh: string;
  en: string;
  list: FigureList;
  place: { code: string; name: string };
  choice: PeriodChoice;
  /** Counts what happened since the page was opened. */
  round: number;
  filters?: ReactNode;
}

/** A list on a page: what is new waits for a press, so that nobody loses the page they are reading. */
export function LiveList({ zh, en, list, place, choice, round, filters }: LiveListProps) {
  const [shownRound, showRound] = useState(round);
  return (
    <section className="panel money-list" aria-label={zh}>
      <h2>{zh}<span className="en" lang="en">{en}</span></h2>
      {(filters || round > shownRound) && (
        <div className="money-filters">
          {filters}
          {round > shownRound && <Button type="primary" onClick={() => showRound(round)}>有新变化，更新清单</Button>}
        </div>
      )}
      <FigureRows key={`${shownRound} ${choice.year} ${choice.part}`} figure={{ zh, list }} place={place} choice={choice} />
    </section>
  );
}
