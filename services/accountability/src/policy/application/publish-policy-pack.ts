import { z } from 'zod';
import { accepted, defineCommand, mustHold, refused, type CommandBasics } from '@sunledger/service-kit';
import { mustKnowRegions } from '../../region/persistence/region-row.ts';
import { findPublishingProblems, readPack } from '../domain/pack-rules.ts';
import { toPackRefusal } from '../policy-refusals.ts';
import { lockPacks, recordPack } from './record-pack.ts';

export interface PublishPolicyPack extends CommandBasics {
  json: string;
}

/** Publishes a version of a policy pack (X1). What is already running keeps the value and version it began with. */
export const publishPolicyPack = defineCommand<PublishPolicyPack>({
  name: 'publishPolicyPack',
  duty: 'accountability.policy.publish',
  input: z.object({ json: z.string().min(2).max(400_000) }),
  async handle(work, { json }) {
    const read = readPack(json);
    if (!read.ok) return refused(...read.problems.map(toPackRefusal));
    const { pack } = read;
    mustHold(work, 'accountability.policy.publish', pack.region);
    await mustKnowRegions(work.em, [pack.region], 'json.region');
    const problems = findPublishingProblems(pack, await lockPacks(work));
    if (problems.length > 0) return refused(...problems.map(toPackRefusal));
    return accepted(await recordPack(work, pack));
  },
});
