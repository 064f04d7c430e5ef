/** What one request read through one field: written as one row of the audit, however many objects it was read of. */
export interface ReadNote {
  action: string;
  /** Null where several regions, or none, were asked for. */
  regionCode: string | null;
  regions: number;
  rows: number;
}

export function countRows(answered: unknown): number {
  if (Array.isArray(answered)) return answered.length;
  if (answered === null || answered === undefined) return 0;
  const { nodes, edges } = answered as { nodes?: unknown; edges?: unknown };
  return Array.isArray(nodes) ? nodes.length : Array.isArray(edges) ? edges.length : 1;
}

/** Notes what a partner department reads during one request (X6). People's reads of what is not personal are not noted. */
export class ReadNotes {
  private readonly byAction = new Map<string, { regions: Set<string>; rows: number }>();

  note(action: string, regionCode: string | undefined, answered: unknown): void {
    const noted = this.byAction.get(action) ?? { regions: new Set<string>(), rows: 0 };
    if (regionCode) noted.regions.add(regionCode);
    noted.rows += countRows(answered);
    this.byAction.set(action, noted);
  }

  /** Everything noted so far, once. */
  take(): ReadNote[] {
    const notes = [...this.byAction].map(([action, { regions, rows }]) => ({
      action, regionCode: regions.size === 1 ? ([...regions][0] ?? null) : null, regions: regions.size, rows,
    }));
    this.byAction.clear();
    return notes;
  }
}
