import type { CommandBasics, CommandDefinition, RequestContext } from '@sunledger/service-kit';

/** Runs a command for a mutation: the id of the thing, and the part that every payload has. */
export async function runFor<I extends CommandBasics>(context: RequestContext, command: CommandDefinition<I>, input: unknown) {
  const { id, refusals, position = null } = await context.run(command, input);
  return { id, answer: { refusals, position } };
}
