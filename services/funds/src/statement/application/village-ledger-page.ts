import type { PdfContent, PdfDefinition } from '@sunledger/documents';
import { formatYuan } from '@sunledger/kernel';
import type { PaymentState } from '../../household-payment/domain/receipt-rules.ts';

export interface LedgerLine {
  name: string;
  accountLast4: string;
  programmeName: string;
  item: string;
  period: string;
  paidOn: string;
  amount: bigint;
  state: PaymentState;
}

export interface LedgerSheet {
  villageCode: string;
  villageName: string;
  month: string;
  printedOn: string;
  portal: string;
  /** Number that villagers call (监督举报电话). */
  hotline: string;
  lines: readonly LedgerLine[];
}

const states = { ordered: '待银行', paid: '待确认', confirmed: '已确认', disputed: '有争议', returned: '已退汇', withdrawn: '已撤销' } as const satisfies Record<PaymentState, string>;
const isPaid = ({ state }: LedgerLine): boolean => state !== 'ordered' && state !== 'returned' && state !== 'withdrawn';
const head = (text: string): PdfContent => ({ text, bold: true, fillColor: '#eeeeee', alignment: 'center' });

/** The village's ledger of a month as it hangs on the notice board (一村一账): every payment, masked, with the sum of what the bank paid and where to complain. */
export function villageLedgerPage({ villageCode, villageName, month, printedOn, portal, hotline, lines }: LedgerSheet): PdfDefinition {
  const paid = lines.filter(isPaid);
  const total = paid.reduce((sum, line) => sum + line.amount, 0n);
  const rows = lines.map(({ name, accountLast4, programmeName, item, period, paidOn, amount, state }, i): readonly PdfContent[] => [
    { text: String(i + 1), alignment: 'right' }, name, `尾号 ${accountLast4}`, item === '' ? programmeName : `${programmeName} · ${item}`, period, paidOn,
    { text: formatYuan(amount), alignment: 'right', noWrap: true }, states[state],
  ]);
  return {
    info: { title: `${villageName} ${month} 到户资金台账` },
    pageSize: 'A4', pageMargins: [36, 48, 36, 48],
    content: [
      { text: `${villageName}到户资金公示台账`, fontSize: 18, bold: true, alignment: 'center' },
      { text: `${month} · 区划代码 ${villageCode} · 打印日期 ${printedOn}`, alignment: 'center', margin: [0, 4, 0, 10] },
      {
        table: {
          headerRows: 1, dontBreakRows: true, widths: [22, 44, 58, '*', 48, 56, 62, 40],
          body: [
            ['序号', '姓名', '银行账号', '资金项目', '发放期', '发放日期', '金额(元)', '状态'].map(head),
            ...rows,
            [{ text: `合计已发放 ${paid.length} 笔`, colSpan: 6, bold: true }, '', '', '', '', '', { text: formatYuan(total), bold: true, alignment: 'right' }, ''],
          ],
        },
        layout: 'lightHorizontalLines', fontSize: 9,
      },
      {
        margin: [0, 14, 0, 0], columnGap: 12,
        columns: [
          { width: 90, qr: portal, fit: 84 },
          { stack: [
            '扫码查看公开信息。', `网址:${portal}`,
            `对金额、对象有异议,或补贴少发、迟发、未到手、被他人领取的,请拨打 ${hotline} 监督举报电话,或向村务监督委员会反映。`,
            '姓名、账号已按个人信息保护要求脱敏。',
          ], fontSize: 9, lineHeight: 1.3 },
        ],
      },
    ],
    footer: (page, pages) => ({ text: `阳光账 · ${villageName} ${month} · 第 ${page} 页 共 ${pages} 页 · 监督电话 ${hotline}`, alignment: 'center', fontSize: 8, margin: [0, 12, 0, 0] }),
  };
}
