import '../styles/gap.css';
import '../styles/simulator.css';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import type { PresentFactorsQuery } from '../operations/answers.gen.ts';
import { assessmentRules, factorSimulation, presentFactors } from '../operations/factors.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import { Approval } from './approval.tsx';
import { gradesOf } from './grades.ts';
import { LinesTable } from './lines-table.tsx';
import { SaveProposal } from './save-proposal.tsx';
import { SharesPicture } from './shares-picture.tsx';
import { factorNames, totalOf, weightsOf, type Weights } from './weights.ts';
import { WeightsForm } from './weights-form.tsx';

type Proposal = PresentFactorsQuery['factorProposals']['nodes'][number];
export type Assumed = Readonly<Record<string, { grade: string; targetMet: boolean }>>;

/** 因素分配测算： other weights and grades against the present proposal, before anybody adopts anything (F11). */
export function SimulatorPage() {
  const { posts, token } = useSession();
  const code = posts[0]?.region.code ?? '';
  usePageTitle('因素分配测算');
  const { data, errors, loading, again } = useAnswer(presentFactors, code === '' ? undefined : { code }, token);
  const [chosen, setChosen] = useState('');
  if (!data && loading) return <Waiting />;
  const proposals = data?.factorProposals.nodes ?? [];
  const proposal = proposals.find(({ id }) => id === chosen) ?? proposals[0];
  return (
    <div className="office-width simulator">
      <div className="page-head">
        <h1>因素分配测算<span className="en" lang="en">Shares by factors</span></h1>
        {proposals.length > 0 && (
          <Select aria-label="对比方案" value={proposal?.id ?? ''} onChange={setChosen} style={{ minWidth: '22rem' }}
            options={proposals.map(({ id, year, occurredOn, programme, adoptedOn }) => ({ value: id, label: `${year}年 ${programme.name}(${occurredOn} 测算${adoptedOn ? ',已审定' : ''})` }))} />
        )}
      </div>
      <Notes errors={errors} />
      {data && !proposal && <p className="nothing">还没有测算方案。<span className="en" lang="en">No proposal has been computed yet.</span></p>}
      {proposal && <Simulator key={proposal.id} proposal={proposal} token={token} onApproved={again} />}
    </div>
  );
}

interface SimulatorProps {
  proposal: Proposal;
  token: string;
  onApproved: () => void;
}

function Simulator({ proposal, token, onApproved }: SimulatorProps) {
  const present = useMemo(() => weightsOf(proposal.lines[0]?.parts ?? []), [proposal]);
  const [weights, setWeights] = useState<Weights>(present);
  const [assumed, setAssumed] = useState<Assumed>({});
  const { regionCode, line, fundKind } = proposal.programme;
  const { data: rules } = useAnswer(assessmentRules, { code: regionCode, line, fundKind }, token);
  const grades = useMemo(() => gradesOf(rules?.policyInForce ?? []), [rules]);
  // Without what the proposal was computed from nothing is computed: a nought in its place would pass for a figure.
  const known = proposal.lines.every(({ people, income, policyFactor }) => people !== null && income !== null && policyFactor !== null);
  const whole = known && totalOf(weights) === 100;
  const { data, errors, loading } = useAnswer(factorSimulation, whole ? { input: questionOf(proposal, weights, assumed) } : undefined, token);
  const simulated = data?.simulateFactors;
  const names = useMemo(() => new Map(proposal.lines.map(({ regionCode, region }) => [regionCode, region?.name ?? regionCode])), [proposal]);
  const isChanged = factorNames.some((name) => weights[name] !== present[name]) || Object.keys(assumed).length > 0;
  return (
    <>
      <p className="rule">总额 {yuanText(proposal.total)} · {proposal.clause ?? ''}({proposal.policy}) · 只作测算,不改动任何数据
        <span className="en" lang="en">A simulation: it writes nothing.</span></p>
      <div className="simulator-body">
        <section className="panel" aria-labelledby="weights">
          <h2 id="weights">权重<span className="en" lang="en">Weights</span></h2>
          <WeightsForm weights={weights} present={present} onChange={setWeights} />
          <div className="simulator-actions">
            <Button disabled={!isChanged} onClick={() => { setWeights(present); setAssumed({}); }}>恢复现方案</Button>
          </div>
          <SaveProposal proposalId={proposal.id} token={token} />
          <Approval proposal={proposal} onDone={onApproved} />
        </section>
        <section className="panel" aria-labelledby="shares" aria-busy={loading}>
          <h2 id="shares">现方案与模拟<span className="en" lang="en">Present and simulated</span></h2>
          <Notes errors={errors} />
          <Refusals refusals={simulated?.refusals ?? []} />
          {simulated && simulated.lines.length > 0 && <SharesPicture lines={simulated.lines} names={names} />}
        </section>
      </div>
      {simulated && simulated.lines.length > 0 && (
        <section className="panel" aria-labelledby="explained">
          <h2 id="explained">逐项说明<span className="en" lang="en">Every line explained</span></h2>
          <LinesTable lines={simulated.lines} names={names} grades={grades} assumed={assumed} onAssume={setAssumed} />
        </section>
      )}
    </>
  );
}

const questionOf = (proposal: Proposal, weights: Weights, assumed: Assumed) => ({
  programmeId: proposal.programme.id, year: proposal.year, total: proposal.total, compareWith: proposal.id,
  weights: { people: String(weights.people), income: String(weights.income), policy: String(weights.policy), performance: String(weights.performance) },
  regions: proposal.lines.map(({ regionCode, people, income, policyFactor, scorePercent }) => ({
    regionCode, people: people ?? 0, income: income ?? '0.00', policyFactor: policyFactor ?? '1',
    ...(assumed[regionCode] && { assumedGrade: assumed[regionCode].grade, assumedTargetMet: assumed[regionCode].targetMet, ...(scorePercent && { assumedScorePercent: scorePercent }) }),
  })),
});
