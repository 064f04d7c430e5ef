import type { GatewayClient } from '../gateway-client.ts';
import type { ToldStory } from './story.ts';

/** A step of the library procedure, as the pack in force names it. */
export interface Step {
  code: string;
  title: string;
  bodyKind: string;
  evidence: string[];
  displayed: boolean;
  quorum: boolean;
  state: string;
}

interface LibraryRun {
  runId: string;
  /** Of the project, not of its run. */
  state: string;
  steps: Step[];
}

async function readRun(client: GatewayClient, reader: string, projectId: string): Promise<LibraryRun> {
  const { project } = await client.read<{ project: { state: string; run: { id: string; steps: Step[] } } }>(reader,
    'query ($id: ID!) { project(id: $id) { state run { id steps { code title bodyKind evidence displayed quorum state } } } }', { id: projectId });
  return { runId: project.run.id, state: project.state, steps: project.run.steps };
}

export interface LibraryTelling {
  projectId: string;
  /** Whose sign-in looks at the project meanwhile. */
  reader: string;
  /** Who completes a step, by the kind of body that the pack names. */
  completers: Readonly<Record<string, string>>;
  days: readonly string[];
  meeting: { eligible: number; present: number; inFavour: number };
  papersOf: (login: string, step: Step) => Promise<readonly { ticket: string; kind: string }[]>;
  /** Publishes what a displayed step waits for and goes on to the day after its display; told the steps up to it. */
  display: (step: Step, soFar: readonly Step[]) => Promise<void>;
}

/** A proposed project goes into the library: each step by its own body, with its evidence; displayed ones take effect only after their display. */
export async function goThroughLibrary(
  { client, day }: Pick<ToldStory<unknown>, 'client' | 'day'>,
  { projectId, reader, completers, days, meeting, papersOf, display }: LibraryTelling,
): Promise<void> {
  const { runId, steps } = await readRun(client, reader, projectId);
  for (const [i, step] of steps.entries()) {
    await day(days[i] ?? days.at(-1) ?? '', `${step.title} · ${step.code}`);
    const login = completers[step.bodyKind];
    if (login === undefined) throw new Error(`nobody completes steps of ${step.bodyKind}`);
    await client.run(login, 'completeStep', `step-${step.code}`, {
      runId, stepCode: step.code, evidence: await papersOf(login, step), opinion: '同意 agreed', ...(step.quorum && { meeting }) }, 'run { id }');
    if (step.displayed) await display(step, steps.slice(0, i + 1));
    await client.until(`step ${step.code} in effect`, async () => (await readRun(client, reader, projectId)).steps.find(({ code }) => code === step.code)?.state === 'DONE');
  }
  await client.until('the listed project', async () => (await readRun(client, reader, projectId)).state === 'LISTED');
}
