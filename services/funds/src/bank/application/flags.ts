import { randomUUID } from 'node:crypto';
import { paymentFlagged } from '@sunledger/events';
import { defineRefusals, formatYuan, wordRefusal, type Fen, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { documentKinds } from '@sunledger/policy';
import { query, type Work } from '@sunledger/service-kit';

/** What is no refusal but must be explained: the explanation stays on record, and supervision hears of it. */
export type RaisedFlag =
  | { code: 'PERSONAL_ACCOUNT' }
  | { code: 'PAYEE_RELATED_TO_CADRE' }
  | { code: 'ACCOUNT_OF_ANOTHER_PAYEE' }
  | { code: 'SPLIT_BELOW_TENDER'; sumFen: Fen; thresholdFen: Fen; contracts: number }
  | { code: 'EVIDENCE_REUSED'; kinds: readonly string[] }
  | { code: 'PAPER_UNDER_TWO_KINDS'; kinds: readonly string[] }
  | { code: 'NEGATIVE_LIST_WORD'; projectName: string; word: string; title: string; list: string; clause: string; policy: string };

const names: Readonly<Record<string, string>> = documentKinds;

const flags = defineRefusals<RaisedFlag>({
  PERSONAL_ACCOUNT: {
    mechanism: 'F6',
    zh: () => '收款账户为个人账户。项目资金一般应付至单位账户,请说明原因。',
    en: () => "This is a natural person's account. Project money goes to organisations' accounts: explain why not.",
  },
  PAYEE_RELATED_TO_CADRE: {
    mechanism: 'F6',
    zh: () => '收款人与干部或其亲属有关联,请说明情况。',
    en: () => 'The payee is a cadre or related to one: explain.',
  },
  ACCOUNT_OF_ANOTHER_PAYEE: {
    mechanism: 'F6',
    zh: () => '该账户已登记为另一收款单位的账户,请说明原因。',
    en: () => 'This account is in force for another payee: explain.',
  },
  SPLIT_BELOW_TENDER: {
    mechanism: 'F6',
    clause: '不得将必须招标的项目化整为零规避招标',
    zh: ({ sumFen, thresholdFen, contracts }) =>
      `相关 ${contracts} 份合同合计 ${formatYuan(sumFen)} 元,达到招标限额 ${formatYuan(thresholdFen)} 元而每份均在限额以下,疑似化整为零,请说明。`,
    en: ({ sumFen, thresholdFen, contracts }) =>
      `${contracts} related contracts come to ${formatYuan(sumFen)} yuan, at or over the tender threshold of ${formatYuan(thresholdFen)}, each below it: explain why they were split.`,
  },
  EVIDENCE_REUSED: {
    mechanism: 'X5',
    zh: ({ kinds }) => `所附文件(${kinds.map((kind) => names[kind] ?? kind).join('、')})已用于另一笔报账或拨付,请说明原因。`,
    en: ({ kinds }) => `The same file (${kinds.join(', ')}) stands in another claim: explain why.`,
  },
  PAPER_UNDER_TWO_KINDS: {
    mechanism: 'X5',
    clause: '报账凭证逐项提供,不得以一份文件充作数种凭证(系统缺省,待核实)',
    zh: ({ kinds }) => `同一文件被作为多种凭证(${kinds.map((kind) => names[kind] ?? kind).join('、')})提交。请分别上传各项凭证;确为同一文件的,请说明原因。`,
    en: ({ kinds }) => `One file was given as several papers (${kinds.join(', ')}). Upload each paper; where one file really holds them all, explain.`,
  },
  NEGATIVE_LIST_WORD: {
    mechanism: 'F1',
    zh: ({ projectName, word, title, list }) =>
      `项目“${projectName}”的名称或内容含“${word}”,疑似属于《${list}》负面清单“${title}”。请核实;确不属于的,在 explanation 中说明。`,
    en: ({ projectName, word, title, list }) =>
      `The project "${projectName}" is described with "${word}": it looks like "${title}" on the negative list of "${list}". Check it; if it is not, say so in explanation.`,
  },
});

/** A flag in words; one raised by a rule of a pack says which. */
export const toFlagRefusal = (flag: RaisedFlag, place: RefusalPlace = {}): Refusal =>
  wordRefusal(flags, flag, 'policy' in flag ? { ...place, clause: flag.clause, policy: flag.policy } : place);

/** Flags that nobody explained: they hold the command up until somebody does. */
export const findSoftFlags = (raised: readonly RaisedFlag[], explanation: string | null | undefined): readonly RaisedFlag[] =>
  (explanation ?? '').trim().length >= 4 ? [] : raised;

const asText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

/** Keeps explained flags with the thing they are about, and tells of them. */
export async function recordFlags(
  work: Work,
  subject: { type: string; id: string; regionCode: string; projectId: string | null },
  raised: readonly RaisedFlag[],
  explanation: string,
): Promise<void> {
  for (const flag of raised) {
    const id = randomUUID();
    const eventId = await work.emit(paymentFlagged, {
      aggregateId: id, regionCode: subject.regionCode,
      payload: { flagId: id, code: flag.code, subjectType: subject.type, subjectId: subject.id, ...(subject.projectId !== null && { projectId: subject.projectId }) },
    });
    await query(
      work.em,
      `insert into funds.payment_flag (id, code, subject_type, subject_id, project_id, region_code, facts, explanation, flagged_on, explained_by, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [id, flag.code, subject.type, subject.id, subject.projectId, subject.regionCode, JSON.stringify(toFlagRefusal(flag), asText), explanation.trim(),
        work.occurredOn, work.actor.personId, work.now, eventId],
    );
  }
}
