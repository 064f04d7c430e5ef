import { Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf, dayText, instantText } from '../format/dates.ts';
import type { TraceQuery } from '../operations/answers.gen.ts';
import { toLayers, type Layer } from './chain-layers.ts';
import { isSideFact, leaveOut } from './side-facts.ts';

type Trace = TraceQuery['trace'];
type Node = Trace['nodes'][number];

const contexts: Readonly<Record<string, readonly [string, string]>> = {
  funds: ['资金', 'funds'], projects: ['项目', 'projects'], disclosure: ['公开', 'disclosure'], supervision: ['监督', 'supervision'],
  accountability: ['问责', 'accountability'],
};

/** A vertical chain: each step further down came of the ones above it. */
export function Chain({ trace: { nodes, edges, truncated, goesOnElsewhere }, start }: { trace: Trace; start: string }) {
  const [everything, setEverything] = useState(false);
  const isStart = ({ id, subjectId }: Node) => id === start || subjectId === start;
  const side = nodes.filter((fact) => isSideFact(fact) && !isStart(fact)).length;
  const shown = everything ? { facts: nodes, edges } : leaveOut(nodes, edges, (fact) => isSideFact(fact) && !isStart(fact));
  const layers = toLayers(shown.facts, shown.edges);
  const titles = new Map(shown.facts.map(({ id, title }) => [id, title]));
  const causesOf = (id: string) => shown.edges.filter(({ effect, cause }) => effect === id && titles.has(cause)).map(({ cause }) => cause);
  return (
    <>
      <div className="summary">
        <p>共 {shown.facts.length} 件事，分 {layers.length} 步，从上到下由因到果。</p>
        {side > 0 && <label><Switch size="small" checked={everything} onChange={setEverything} /> 也显示期限和附件（{side}）</label>}
      </div>
      <ol className="chain">
        {layers.map((layer, i) => <Step key={layer.facts[0]?.id ?? i} layer={layer} above={layers[i - 1]?.facts.length ?? 0} isStart={isStart} causesOf={causesOf} titles={titles} />)}
      </ol>
      {goesOnElsewhere && <p className="limit" role="note">追溯到此为止：链条还通向您权限之外的地区。<span className="en" lang="en">The chain goes on where your rights end.</span></p>}
      {truncated && <p className="limit" role="note">相关的事太多，这里只列出一部分；可以从其中一件事继续追溯。<span className="en" lang="en">More lies beyond; continue from one of these.</span></p>}
      {!goesOnElsewhere && !truncated && <p className="limit whole" role="note">在您的权限之内，这条链已经完整。<span className="en" lang="en">Whole, within your rights.</span></p>}
    </>
  );
}

interface StepProps {
  layer: Layer<Node>;
  /** How many facts the step above has; with more than one it is said which of them led here. */
  above: number;
  isStart: (fact: Node) => boolean;
  causesOf: (id: string) => string[];
  titles: ReadonlyMap<string, string>;
}

function Step({ layer: { facts, folded }, above, isStart, causesOf, titles }: StepProps) {
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const shown = facts.filter((fact, i) => !folded.has(fact.type) || unfolded.includes(fact.type) || isStart(fact) || facts.findIndex(({ type }) => type === fact.type) === i);
  return (
    <li>
      {above > 0 && <div className="arrow" aria-hidden="true"><svg viewBox="0 0 24 30" width="24" height="30"><path d="M12 0v24M4 17l8 9 8-9" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" /></svg></div>}
      <div className="facts">
        {shown.map((fact) => <FactCard key={fact.id} fact={fact} isStart={isStart(fact)} causes={causesOf(fact.id)} several={above > 1} titles={titles} />)}
        {[...folded].filter(([type]) => !unfolded.includes(type)).map(([type, count]) => (
          <button key={type} type="button" className="unfold" onClick={() => setUnfolded([...unfolded, type])}>还有 {count - shown.filter((fact) => fact.type === type).length} 件“{facts.find((fact) => fact.type === type)?.title}”，展开</button>
        ))}
      </div>
    </li>
  );
}

interface FactCardProps {
  fact: Node;
  isStart: boolean;
  causes: readonly string[];
  several: boolean;
  titles: ReadonlyMap<string, string>;
}

function FactCard({ fact: { id, type, title, occurredOn, recordedAt, region }, isStart, causes, several, titles }: FactCardProps) {
  const [context = '', fact = ''] = type.split('.');
  const [contextName, contextEnglish] = contexts[context] ?? [context, context];
  const late = dayOf(new Date(recordedAt)) !== occurredOn;
  return (
    <article id={`fact-${id}`} className={`fact ${context}${isStart ? ' start' : ''}`} aria-current={isStart ? 'true' : undefined}>
      <p className="context">{contextName}<span className="en" lang="en">{contextEnglish} · {fact.replaceAll('-', ' ')}</span>{isStart && <b>从这里看起</b>}</p>
      <h2>{title}</h2>
      <p className="when"><time dateTime={occurredOn}>{dayText(occurredOn)}</time> · {region.name}</p>
      {late && <p className="recorded">补录：登记于 {instantText(recordedAt)}</p>}
      {(causes.length > 1 || (several && causes.length > 0)) && <p className="causes">起因：{causes.map((cause, i) => <span key={cause}>{i > 0 && '、'}<a href={`#fact-${cause}`}>{titles.get(cause)}</a></span>)}</p>}
      {!isStart && <Link className="from-here" to={`/trace/${id}`}>从这件事追溯</Link>}
    </article>
  );
}
