import { yuanText } from '../format/money.ts';
import type { PaymentFileQuery } from '../operations/answers.gen.ts';
import { enumWords } from '../operations/enum-words.gen.ts';

type PaymentFile = NonNullable<PaymentFileQuery['householdImport']>;

/** What went to the bank for a list, and what it answered: nothing is paid before (F5). */
export function BankOrders({ orders }: Pick<PaymentFile, 'orders'>) {
  if (orders.length === 0) return null;
  return (
    <section aria-label="付款指令">
      <div className="list-head"><p>付款指令<span className="en" lang="en">Payment orders</span></p></div>
      <div className="gap-scroll" tabIndex={0} role="group" aria-label="付款指令表">
        <table className="gap-table bank-orders">
          <thead><tr><th scope="col">付款编号</th><th scope="col">状态</th><th scope="col">笔数</th><th scope="col">金额</th><th scope="col">退汇</th><th scope="col">付款文件</th><th scope="col">结算日期</th></tr></thead>
          <tbody>
            {orders.map(({ id, number, state, payments, amount, returned, returnedAmount, files, filesWritten, filesAnswered, settledOn }) => (
              <tr key={id}>
                <th scope="row">{number}</th><td>{enumWords.PaymentOrderState[state]}</td><td>{payments.toLocaleString('zh-CN')}</td><td>{yuanText(amount)}</td>
                <td>{returned === 0 ? '无' : `${returned.toLocaleString('zh-CN')} 笔，${yuanText(returnedAmount)}`}</td>
                <td>{files === 0 ? '未送' : filesWritten < files ? `生成 ${filesWritten} / ${files}` : `回单 ${filesAnswered} / ${files}`}</td><td>{settledOn ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
