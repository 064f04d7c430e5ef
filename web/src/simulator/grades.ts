export interface Grade {
  code: string;
  title: string;
}

/** The grades of the assessment scheme in force, as the pack has them. */
export function gradesOf(policies: readonly { key: string; value: string | null }[]): Grade[] {
  const scheme = policies.find(({ key }) => key === 'assessment.scheme');
  if (!scheme?.value) return [];
  try {
    const { grades = [] } = JSON.parse(scheme.value) as { grades?: Grade[] };
    return grades.map(({ code, title }) => ({ code, title }));
  } catch {
    return [];
  }
}
