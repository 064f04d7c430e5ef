import { Button } from 'antd';
import { useCommand } from '../graphql/use-command.ts';
import type { PresentFactorsQuery } from '../operations/answers.gen.ts';
import { approveFactors } from '../operations/factors.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';

type Proposal = PresentFactorsQuery['factorProposals']['nodes'][number];
const personsNeeded = 2;

/** Two persons adopt a proposal; each presses once, and why one may not is said in words (F11, X7). */
export function Approval({ proposal, onDone }: { proposal: Proposal; onDone: () => void }) {
  const { token, personId, duties } = useSession();
  const { data, errors, busy, submit } = useCommand(approveFactors, token);
  const own = proposal.approvals.find((approval) => approval.personId === personId);
  const approve = async () => {
    const answer = await submit({ proposalId: proposal.id });
    if (answer?.approveFactors.refusals.length === 0) onDone();
  };
  const given = proposal.approvals.length;
  return (
    <div className="approvals">
      <p role="status">
        审定：{proposal.adoptedOn ? `${proposal.adoptedOn} 已由两人审定` : `已有 ${given} 人同意，还需 ${Math.max(0, personsNeeded - given)} 人`}
        {own && `（您已于 ${own.occurredOn} 同意）`}
        <span className="en" lang="en">{proposal.adoptedOn ? 'adopted' : `${given} of ${personsNeeded} approvals`}</span>
      </p>
      {!proposal.adoptedOn && !own && duties.has('funds.factor.approve') && <Button type="primary" loading={busy} onClick={() => void approve()}>同意现方案</Button>}
      <Notes errors={errors} />
      <Refusals refusals={data?.approveFactors.refusals ?? []} />
    </div>
  );
}
