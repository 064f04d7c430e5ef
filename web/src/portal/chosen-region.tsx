import { useState } from 'react';
import { nation } from '../format/levels.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { regionName } from '../operations/regions.graphql.ts';
import { RegionSearch } from './region-search.tsx';

/** The place that is shown, and a way to another one. */
export function ChosenRegion({ code, onChoose }: { code: string; onChoose: (code: string) => void }) {
  const [searching, setSearching] = useState(code === nation);
  const { data } = useAnswer(regionName, { code });
  if (searching) {
    const choose = (chosen: string) => { onChoose(chosen); setSearching(false); };
    return <RegionSearch label="您想看哪里的公示？" hint="写上县、乡镇或村的名字" onChoose={choose} {...(code !== nation && { onCancel: () => setSearching(false) })} />;
  }
  return (
    <div className="chosen-region">
      <p><span className="hint">正在看</span> <strong>{data?.region?.name ?? '…'}</strong>{data?.region && <small>{data.region.fullName}</small>}</p>
      <button type="button" className="button quiet" onClick={() => setSearching(true)}>换个地方</button>
    </div>
  );
}
