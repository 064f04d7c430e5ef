import { useMemo } from 'react';
import type { AnswerError } from '../../graphql/send.ts';
import type { RegionOverviewQuery } from '../../operations/answers.gen.ts';
import { Chart, type Picture } from '../charts/chart.tsx';
import { moneyFlow, onTimeRing, peopleByKind, projectMoney, recoveryWaterfall, settledBars } from '../charts/pictures.ts';
import type { Figure } from './figure.ts';
import { accountabilityFigures, disclosureFigures, fundsFigures, projectsFigures, supervisionFigures } from './figures.ts';
import { Panel } from './panel.tsx';

interface PanelsProps {
  region: NonNullable<RegionOverviewQuery['region']>;
  errors: readonly AnswerError[];
  onOpen: (figure: Figure) => void;
}

const Pictures = ({ pictures }: { pictures: readonly Picture[] }) => (
  <div className="charts">{pictures.map((picture) => <Chart key={picture.label} {...picture} />)}</div>
);

/** The five contexts side by side; each stands or is blank on its own. */
export function Panels({ region: { funds, projects, disclosure, supervision, accountability }, errors, onOpen }: PanelsProps) {
  const pictures = useMemo(() => ({
    funds: funds && [moneyFlow(funds)], projects: projects && [projectMoney(projects)], disclosure: disclosure && [onTimeRing(disclosure)],
    supervision: supervision && [settledBars(supervision)], accountability: accountability && [recoveryWaterfall(accountability), peopleByKind(accountability)],
  }), [funds, projects, disclosure, supervision, accountability]);
  const chart = (field: keyof typeof pictures) => {
    const found = pictures[field]?.filter((picture) => picture !== undefined) ?? [];
    return found.length > 0 ? <Pictures pictures={found} /> : undefined;
  };
  const shared = { errors, onOpen };
  return (
    <div className="panels">
      <Panel {...shared} field="funds" zh="资金" en="Funds" figures={funds && fundsFigures(funds)} chart={chart('funds')} />
      <Panel {...shared} field="projects" zh="项目" en="Projects" figures={projects && projectsFigures(projects)} chart={chart('projects')} />
      <Panel {...shared} field="disclosure" zh="公开" en="Disclosure" figures={disclosure && disclosureFigures(disclosure)} chart={chart('disclosure')} />
      <Panel {...shared} field="supervision" zh="监督" en="Supervision" figures={supervision && supervisionFigures(supervision)} chart={chart('supervision')} />
      <Panel {...shared} field="accountability" zh="问责" en="Accountability" figures={accountability && accountabilityFigures(accountability)} chart={chart('accountability')} />
    </div>
  );
}
