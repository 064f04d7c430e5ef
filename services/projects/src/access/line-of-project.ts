import { lineOf, query, type Em } from '@sunledger/service-kit';

/** A project's line (条) is that of the body that carries it out; of a village's own project there is none. */
export async function lineOfProject(em: Em, projectId: string): Promise<string | null> {
  const [project] = await query<{ bodyId: string }>(em, 'select implementing_body_id as "bodyId" from projects.project where id = $1', [projectId]);
  return project ? lineOf(em, project.bodyId) : null;
}
