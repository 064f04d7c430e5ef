import { Button } from 'antd';
import { useState } from 'react';
import { RequestFailed, sendWhole, type AnswerError } from '../graphql/send.ts';
import type { FileFormat } from '../operations/answers.gen.ts';
import { factorFile } from '../operations/factors.graphql.ts';
import { Notes } from '../shown/notes.tsx';

/** The proposal as it stands, as a file: what a meeting takes along, every line with its explanation (F11). */
export function SaveProposal({ proposalId, token }: { proposalId: string; token: string }) {
  const [errors, setErrors] = useState<readonly AnswerError[]>([]);
  const [busy, setBusy] = useState<FileFormat>();
  const save = async (format: FileFormat) => {
    setBusy(format);
    try {
      const { factorProposal } = await sendWhole(factorFile, { id: proposalId, format }, { token });
      setErrors(factorProposal ? [] : [{ message: '方案已不可见 (the proposal is not to be seen any more)' }]);
      if (factorProposal) window.location.assign(`/files/${factorProposal.fileTicket}`);
    } catch (error) {
      setErrors(error instanceof RequestFailed ? error.errors : [{ message: '下载未完成 (not downloaded)' }]);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <div className="simulator-actions" role="group" aria-label="导出现方案">
        <span>导出现方案(逐项说明)<span className="en" lang="en">Export, every line explained</span></span>
        <Button loading={busy === 'XLSX'} onClick={() => void save('XLSX')}>下载 XLSX</Button>
        <Button loading={busy === 'CSV'} onClick={() => void save('CSV')}>下载 CSV</Button>
      </div>
      <Notes errors={errors} />
    </>
  );
}
