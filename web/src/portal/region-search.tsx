import { useEffect, useId, useState } from 'react';
import { useAnswer } from '../graphql/use-answer.ts';
import { findRegions } from '../operations/regions.graphql.ts';

const pauseMs = 300;
const shown = 8;

/** Waits until the writing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

interface RegionSearchProps {
  label: string;
  hint?: string;
  onChoose: (code: string) => void;
  onCancel?: () => void;
}

/** Finds a place by its name; plain buttons below the box, which every phone and screen reader understands. */
export function RegionSearch({ label, hint, onChoose, onCancel }: RegionSearchProps) {
  const [text, setText] = useState('');
  const words = useSettled(text.trim());
  const { data, loading, errors } = useAnswer(findRegions, words === '' ? undefined : { search: words, first: shown });
  const id = useId();
  const found = words === '' ? undefined : data?.regions;
  return (
    <div className="region-search" role="search">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="hint">{hint}</p>}
      <div className="row">
        <input id={id} type="search" value={text} autoComplete="off" placeholder="例如：邻水县、某某村" onChange={(event) => setText(event.target.value)} />
        {onCancel && <button type="button" className="button quiet" onClick={onCancel}>取消</button>}
      </div>
      <p className="hint" role="status">
        {errors.length > 0 ? '暂时查不到地名，请稍后再试。' : loading ? '正在查找…' : found && found.totalCount === 0 ? '没有找到这个地名，请换个写法。' : found && found.totalCount > shown ? `共有 ${found.totalCount} 个，多写几个字会更准。` : ''}
      </p>
      {found && found.nodes.length > 0 && (
        <ul className="choices">
          {found.nodes.map(({ code, name, fullName }) => (
            <li key={code}><button type="button" onClick={() => onChoose(code)}>{name}<small>{fullName}</small></button></li>
          ))}
        </ul>
      )}
    </div>
  );
}
