interface DocumentRule {
  documents: readonly string[];
  originals: boolean;
  clause: string | null;
}

const noRule: DocumentRule = { documents: [], originals: false, clause: null };

/** Which documents a claim for this kind of project needs, as the pack in force has it (F6). */
export function documentRuleOf(policies: readonly { key: string; value: string | null; clause: string | null }[], projectKind: string): DocumentRule {
  const rule = policies.find(({ key }) => key === 'reimbursement.documents');
  if (!rule?.value) return noRule;
  const kinds = JSON.parse(rule.value) as Record<string, { documents: string[]; originals: boolean }>;
  const found = kinds[projectKind];
  return found ? { ...found, clause: rule.clause } : noRule;
}
