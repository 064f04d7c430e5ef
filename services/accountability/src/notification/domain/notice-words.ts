import type { IsoDate } from '@sunledger/kernel';

export interface DeskNotice {
  kind: 'item-assigned' | 'item-overdue';
  title: string;
  dueOn: IsoDate;
}

const mostLines = 50;
const heading = { 'item-assigned': '新交办 Newly assigned', 'item-overdue': '逾期 Overdue' } as const;

/** The mail to an office about its desk: titles and days, nobody's name. */
export function mailText(bodyName: string, notices: readonly DeskNotice[], deskUrl: string): { subject: string; text: string } {
  const overdue = notices.filter(({ kind }) => kind === 'item-overdue').length;
  const assigned = notices.length - overdue;
  const subject = `阳光账待办:新交办 ${assigned} 件,逾期 ${overdue} 件 (desk: ${assigned} new, ${overdue} overdue)`;
  const sections = (['item-overdue', 'item-assigned'] as const).flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    if (ofKind.length === 0) return [];
    const lines = ofKind.slice(0, mostLines).map(({ title, dueOn }) => `- ${title}(${dueOn})`);
    const more = ofKind.length > mostLines ? [`… ${ofKind.length - mostLines} more`] : [];
    return [`${heading[kind]}:`, ...lines, ...more, ''];
  });
  return { subject, text: [bodyName, '', ...sections, deskUrl].join('\n') };
}

export const shortMessage = (bodyName: string, overdue: number): string => `【阳光账】${bodyName}有 ${overdue} 件事项逾期未办,请登录办理。`;
