import { rmSync } from 'node:fs';
import { findRecorded } from '@sunledger/infra-process';
import { provideBrokers, provideDatabases } from './backing.ts';
import { prepare } from './prepare.ts';
import { HeldSockets, servesBeside } from './held-sockets.ts';
import type { Report } from './report.ts';
import { loadSecrets } from './secrets.ts';
import { pidFile, startService } from './service-process.ts';
import type { Backing, ServicePlan } from './services.ts';
import type { Settings } from './settings.ts';
import { startSupervised, type Supervised } from './supervise.ts';

export type PlanServices = (settings: Settings, backing: Backing) => ServicePlan[][];

export type System = {
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Replaces every part by a fresh copy, one after another, while the system serves on. */
  restart: (tell: (label: string, tookMs: number) => void) => Promise<void>;
};

const stopWithinMs = 9_000;
/** What Kafka and PostgreSQL need at the end, kept back from the services. */
const backingShareMs = 2_500;
const gatewayShareMs = 2_500;

export function createSystem(
  settings: Settings, planServices: PlanServices, environment: NodeJS.ProcessEnv, report: Report, buildWeb?: (report: Report) => Promise<void>,
): System {
  const backingParts: Supervised[] = [];
  const stages: Supervised[][] = [];
  let isStopping = false;

  const start = async () => {
    await prepare(settings, listPorts(settings, planServices));
    const web = buildWeb?.(report);
    // Awaited before the gateway starts; a failure meanwhile is not left unheard.
    web?.catch(() => undefined);
    const secrets = loadSecrets(settings.dataDir, environment);
    const keep = (part: Supervised) => backingParts.push(part);
    const [databaseUrls, brokers] = await allOrFirstFailure([
      provideDatabases(settings, report, keep), provideBrokers(settings, report, keep),
    ] as const);
    const plan = planServices(settings, { databaseUrls, brokers, secrets });
    for (const stage of plan) {
      if (isStopping) return;
      if (stage === plan.at(-1)) await web;
      const parts: Supervised[] = [];
      stages.push(parts);
      await allOrFirstFailure(stage.map(async (plan) => parts.push(await startOne(plan, settings, report))));
    }
  };

  // From the outside in: nobody is served half, and nothing loses what it writes to.
  const stop = async () => {
    isStopping = true;
    const deadline = performance.now() + stopWithinMs;
    const left = (reserveMs: number) => Math.max(500, deadline - performance.now() - reserveMs);
    const [outermost = [], ...inner] = stages.toReversed();
    await stopAll(outermost, Math.min(gatewayShareMs, left(0)));
    await stopAll(inner.flat(), left(backingShareMs));
    await stopAll(backingParts, left(0));
    const ownFile = pidFile(settings.dataDir, 'launcher');
    // Where another Sunledger was found running the file is that one's.
    if (findRecorded(ownFile)?.pid === process.pid) rmSync(ownFile, { force: true });
  };

  // From the inside out, as they start: whoever comes up finds what it needs.
  const restart: System['restart'] = async (tell) => {
    for (const part of [...backingParts, ...stages.flat()]) {
      if (isStopping) return;
      const began = performance.now();
      await part.restart();
      tell(part.label, performance.now() - began);
    }
  };
  return { start, stop, restart };
}

const stopAll = (parts: Supervised[], patienceMs: number) => Promise.all(parts.map((part) => part.stop(patienceMs)));

function startOne(plan: ServicePlan, { dataDir }: Settings, report: Report): Promise<Supervised> {
  const { label, port } = plan;
  const sockets = new HeldSockets(plan);
  return startSupervised({
    label, address: `http://127.0.0.1:${port}`, succession: servesBeside(plan) ? 'beside' : 'in-place',
    start: async (order) => sockets.servedBy(await startService(plan, dataDir, order.beside ? sockets.held : sockets.bind(), order)),
  }, report);
}

function listPorts(settings: Settings, planServices: PlanServices): { port: number; label: string }[] {
  const nothingYet: Backing = { databaseUrls: {}, brokers: '', secrets: { TICKET_SECRET: '', PERSON_KEY: '', SEALING_KEY: '', EVIDENCE_KEY: '' } };
  return planServices(settings, nothingYet).flat();
}

/** Waits for all of them also when one fails: the others must be known before they can be stopped. */
async function allOrFirstFailure<Promises extends readonly Promise<unknown>[]>(promises: Promises): Promise<{ -readonly [Index in keyof Promises]: Awaited<Promises[Index]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
