import { Button } from 'antd';
import { useState } from 'react';
import { RequestFailed, sendWhole, type AnswerError } from '../graphql/send.ts';
import type { FileFormat, PaymentFileQuery } from '../operations/answers.gen.ts';
import { rejectFile } from '../operations/payment-files.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Pager } from '../shown/pager.tsx';
import type { useCursorPages } from '../desk/use-cursor-pages.ts';

type PaymentFile = NonNullable<PaymentFileQuery['householdImport']>;

interface RejectedRowsProps {
  file: PaymentFile;
  token: string;
  pages: ReturnType<typeof useCursorPages>;
}

/** Each fault with its line, its column and its rule, so that the sheet can be mended beside it. */
export function RejectedRows({ file: { id, rejects }, token, pages }: RejectedRowsProps) {
  const [errors, setErrors] = useState<readonly AnswerError[]>([]);
  if (rejects.totalCount === 0) return null;
  const save = async (format: FileFormat) => {
    try {
      const { householdImport } = await sendWhole(rejectFile, { id, format }, { token });
      const ticket = householdImport?.rejectFileTicket;
      setErrors(ticket ? [] : [{ message: '文件还没有做好，请稍后再试 (the file is not ready yet)' }]);
      if (ticket) window.location.assign(`/files/${ticket}`);
    } catch (error) {
      setErrors(error instanceof RequestFailed ? error.errors : [{ message: '下载未完成 (not downloaded)' }]);
    }
  };
  return (
    <section aria-label="不合格的行">
      <div className="list-head">
        <p>不合格 <b>{rejects.totalCount}</b> 处<span className="en" lang="en">faults</span></p>
        <div className="file-actions"><Button onClick={() => void save('XLSX')}>下载 XLSX</Button><Button onClick={() => void save('CSV')}>下载 CSV</Button></div>
      </div>
      <Notes errors={errors} />
      <div className="gap-scroll" tabIndex={0} role="group" aria-label="不合格明细表">
        <table className="gap-table rejects">
          <thead><tr><th scope="col">行号</th><th scope="col">列</th><th scope="col">身份证号</th><th scope="col">原因<span className="en" lang="en">Why</span></th></tr></thead>
          <tbody>
            {rejects.nodes.map(({ lineNo, column, columnLetter, rule, idNumber, reason }) => (
              <tr key={`${lineNo} ${rule} ${column}`}><th scope="row">第 {lineNo} 行</th><td>{columnLetter && <b>{columnLetter} </b>}{column}</td><td>{idNumber}</td><td>{reason.message}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager label="不合格行分页" pages={pages} pageInfo={rejects.pageInfo} />
    </section>
  );
}
