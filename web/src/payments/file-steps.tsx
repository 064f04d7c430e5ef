import type { HouseholdImportState } from '../operations/answers.gen.ts';

const steps: readonly { state: HouseholdImportState; zh: string }[] = [
  { state: 'READING', zh: '读取、校验' }, { state: 'CHECKED', zh: '等待审批' }, { state: 'APPROVED', zh: '等待支付' }, { state: 'POSTING', zh: '记账' }, { state: 'ORDERED', zh: '待银行' }, { state: 'POSTED', zh: '已入账' },
];

/** Where a file stands on its way; told by words, not by colour alone. */
export function FileSteps({ state }: { state: HouseholdImportState }) {
  const now = steps.findIndex((step) => step.state === state);
  if (now < 0) return null;
  return (
    <ol className="file-steps">
      {steps.map(({ state: step, zh }, i) => (
        <li key={step} className={i < now || state === 'POSTED' ? 'done' : i === now ? 'now' : ''} {...(i === now && { 'aria-current': 'step' as const })}>{i < now || state === 'POSTED' ? '✓ ' : ''}{zh}</li>
      ))}
    </ol>
  );
}
