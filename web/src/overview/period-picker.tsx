import { Select } from 'antd';
import { dayOf } from '../format/dates.ts';
import { parts, years, type PeriodChoice } from './period.ts';

interface PeriodPickerProps {
  choice: PeriodChoice;
  onChange: (choice: PeriodChoice) => void;
}

/** Whole months, quarters and years: what the figures are kept by. */
export const PeriodPicker = ({ choice: { year, part }, onChange }: PeriodPickerProps) => (
  <div className="period" role="group" aria-label="时段">
    <Select aria-label="年份" value={year} onChange={(chosen) => onChange({ year: chosen, part: chosen === '' ? '' : part })} style={{ width: '8rem' }}
      options={[{ value: '', label: '全部时间' }, ...years(dayOf(new Date())).map((value) => ({ value, label: `${value}年` }))]} />
    <Select aria-label="季度或月份" value={part} disabled={year === ''} onChange={(chosen) => onChange({ year, part: chosen })} style={{ width: '8rem' }}
      options={parts.map(({ value, label }) => ({ value, label }))} />
  </div>
);
