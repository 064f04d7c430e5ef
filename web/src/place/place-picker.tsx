import { Select } from 'antd';
import type { Place } from './use-office-place.ts';

interface PlacePickerProps {
  place: Place;
  /** Nobody goes above it. */
  own: string;
  onChange: (code: string) => void;
}

/** From a place to one of those below it, and back up as far as one's own. */
export function PlacePicker({ place: { code, name, level, parent, children }, own, onChange }: PlacePickerProps) {
  // Nothing of these pages is kept by villager groups.
  const below = level === 'VILLAGE' ? [] : children.nodes;
  const up = code !== own && parent ? [{ value: parent.code, label: `‹ 回到${parent.name}` }] : [];
  if (up.length === 0 && below.length === 0) return <p className="place-name">{name}</p>;
  return (
    <Select aria-label="地区" value={code} onChange={onChange} showSearch={{ optionFilterProp: 'label' }} style={{ minWidth: '11rem' }} popupMatchSelectWidth={false}
      options={[...up, { value: code, label: below.length > 0 ? `${name}（全部）` : name }, ...below.map((one) => ({ value: one.code, label: one.name }))]} />
  );
}
