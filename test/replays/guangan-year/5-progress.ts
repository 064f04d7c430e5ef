import { bodyOf, known, papers, refusedAs } from '../told/story.ts';
import { sendFile, untilAllPaid } from './bank.ts';
import { county } from './places.ts';
import { integrated, madeFor, type GuanganStory } from './story.ts';

const reviewers = [['township-finance-review', 'ga-township-head'], ['county-poverty-office-review', 'ga-poverty-reviewer'], ['county-finance-review', 'ga-finance-reviewer']] as const;

async function requestOf(story: GuanganStory, stage: string, amount: string) {
  const { ids, bodies } = story;
  return {
    projectId: madeFor(ids.projects, 'bridge'), contractId: madeFor(ids.contracts, 'bridge'), programmeId: known(story, 'integratedId'), holderBodyId: bodyOf({ bodies }, 'transport'),
    stage, amount, evidence: (await papers(story, 'ga-engineer', ['contract', 'progress-report'], `便民桥 ${stage}`)).map((paper) => ({ ...paper, original: true })),
  };
}

/** The department asks by progress; reviewed, paid from the integrated money's own account by its own bookkeeper. */
async function payStage(story: GuanganStory, stage: string, amount: string): Promise<void> {
  const { client, ids } = story;
  const { disbursement } = await client.run<{ disbursement: { id: string } }>('ga-engineer', 'requestDisbursement', `request-${stage}`, await requestOf(story, stage, amount), 'disbursement { id }');
  for (const [step, login] of reviewers) {
    await client.run(login, 'reviewDisbursement', `review-${stage}-${step}`, { disbursementId: disbursement.id, step, pass: true }, 'disbursement { state }');
  }
  await client.run(integrated.bookkeeper, 'payDisbursement', `pay-${stage}`, { disbursementId: disbursement.id, fromAccount: integrated.account }, 'disbursement { state }');
  await sendFile(story, 'integrated', stage);
  (ids.disbursements ??= {})[stage] = disbursement.id;
}

/** 部门按项目实施进度拨付资金: the first stage before anything is built; the next has to wait for the works. */
export async function payTheStart(story: GuanganStory): Promise<void> {
  await story.day('2019-03-06', '便民桥开工,区交通运输局按进度申请拨款 · the bridge begins, the department asks by progress');
  await payStage(story, 'start', '120000.00');
  await untilAllPaid(story, { stages: ['start'] });
  await refusedAs(story, 'STAGE_NOT_REACHED', 'ga-engineer', 'requestDisbursement', 'request-too-early', await requestOf(story, 'near-completion', '150000.00'));
}

/** Four fifths are accepted: the next stage goes to the bank with the claims of the day. */
export async function payTheProgress(story: GuanganStory): Promise<void> {
  await payStage(story, 'near-completion', '150000.00');
  await untilAllPaid(story, { claims: ['road-1', 'canal-1'], stages: ['near-completion'] });
}

/** 并建立项目拨款台账: the ledger tells each stage and what has been paid so far. */
export async function payTheRest(story: GuanganStory): Promise<void> {
  await payStage(story, 'acceptance', '30000.00');
  await untilAllPaid(story, { claims: ['road-2'], stages: ['acceptance'] });
  const { disbursements } = await story.client.read<{ disbursements: { nodes: { number: string; stageTitle: string; amount: string; cumulative: string }[] } }>('ga-leader',
    `{ disbursements(regionCode: "${county}", first: 10) { nodes { number stageTitle amount cumulative } } }`);
  for (const { number, stageTitle, amount, cumulative } of disbursements.nodes) story.say(`  拨款台账 ${number} ${stageTitle} ${amount} 元,累计 ${cumulative} 元`);
}
