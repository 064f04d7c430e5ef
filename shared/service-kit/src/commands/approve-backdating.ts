import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { query } from '../database/orm.ts';
import { postCovers } from '../identity/actor.ts';
import type { HeldPost } from '../identity/actor.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { accepted, defineCommand, Forbidden, NotFound, refused, type CommandBasics } from './define-command.ts';
import { kitRefusal } from './kit-refusals.ts';

export interface ApproveBackdating extends CommandBasics {
  personId: string;
  command: string;
  backdatedTo: string;
  reason: string;
}

export const backdatingDuty = 'kit.backdating.approve';

/** A second person lets one named person record one command on one past day, where both act today (X4); used once, and both stand in the audit. */
export const approveBackdating = defineCommand<ApproveBackdating>({
  name: 'approveBackdating',
  duty: backdatingDuty,
  input: z.object({ personId: z.string().min(1).max(100), command: z.string().regex(/^[a-z]\w{2,60}$/), reason: z.string().trim().min(4).max(500) }),
  async handle(work, input) {
    if (input.personId === work.actor.personId) {
      return refused(kitRefusal({ code: 'SAME_PERSON', duty: '批准补录 approve', otherDuty: '补录 record' }, { field: 'personId' }));
    }
    const held = await query<{ payload: HeldPost }>(
      work.em,
      `select payload from kit.directory_entry where kind = 'post' and payload->>'personId' = $1
         and payload->>'heldFrom' <= $2 and coalesce(payload->>'heldUntil', '9999-12-31') > $2`,
      [input.personId, work.today],
    );
    if (held.length === 0) throw new NotFound('personId');
    const own = work.actor.posts.filter((post) => post.duties.includes(backdatingDuty));
    const reaches = own.some((post) => held.some(({ payload }) => postCovers(work.actor, post, payload.regionCode)));
    if (!reaches) throw new Forbidden(backdatingDuty, held[0]?.payload.regionCode);
    const id = randomUUID();
    await query(
      work.em,
      `insert into kit.backdating_approval (id, person_id, command, occurred_on, reason, approved_by, approved_at, region_codes)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, input.personId, input.command, input.backdatedTo, input.reason, work.actor.personId, work.now,
        own.flatMap((post) => [post.regionCode, ...(work.actor.groupRegions.get(post.id) ?? [])])],
    );
    return accepted(id);
  },
});

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Every service takes such approvals for its own commands. */
export const backdatingTypeDefs = (service: string): string => `
  type Mutation {
    "A second person approves one entry dated far back in ${service} (批准补录)"
    approve${capital(service)}Backdating(input: ApproveBackdatingInput!): ApproveBackdatingPayload! @access(duties: ["${backdatingDuty}"])
  }
  "Approval of one far backdated entry (批准补录)"
  input ApproveBackdatingInput {
    "Unique per actor; the same request has one effect (请求编号)"
    requestId: ID!
    "Who will record (补录人)"
    personId: ID!
    "Name of the command, for example receiveQuota (操作名称)"
    command: String!
    "Day on which the thing happened (发生日期)"
    backdatedTo: Date!
    "Why it is recorded so late (理由)"
    reason: String!
  }
  "Answer to an approval of backdating (批准补录结果)"
  type ApproveBackdatingPayload @shareable {
    "Approval that the late entry names as backdatingApprovalId (批准编号)"
    approvalId: ID
    "Why not (拒绝理由)"
    refusals: [Refusal!]!
  }
`;

export const backdatingResolvers = (service: string) => ({
  Mutation: {
    [`approve${capital(service)}Backdating`]: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals } = await context.run(approveBackdating, input);
      return { approvalId: id ?? null, refusals };
    },
  },
});
