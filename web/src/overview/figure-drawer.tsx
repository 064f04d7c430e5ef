import { Drawer } from 'antd';
import { useState } from 'react';
import { FigureRows } from './figure-rows.tsx';
import type { Figure } from './panels/figure.ts';
import { PeriodPicker } from './period-picker.tsx';
import type { PeriodChoice } from './period.ts';

interface FigureDrawerProps {
  figure: Figure;
  place: { code: string; name: string };
  period: PeriodChoice;
  onClose: () => void;
}

/** The list behind a number (A10): same place, same period, and as many rows as the number says. */
export function FigureDrawer({ figure, place, period, onClose }: FigureDrawerProps) {
  const [choice, setChoice] = useState(period);
  return (
    <Drawer open onClose={onClose} size="min(76rem, 100vw)" getContainer={false} rootClassName="figure-drawer"
      title={<>{figure.zh}<span className="en" lang="en">{figure.en}</span><small>{place.name}</small></>}>
      {!figure.list.timeless && <PeriodPicker choice={choice} onChange={setChoice} />}
      <FigureRows key={`${choice.year} ${choice.part}`} figure={figure} place={place} choice={choice} />
    </Drawer>
  );
}
