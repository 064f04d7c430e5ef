import { Button, Progress, Radio, Select } from 'antd';
import { useState } from 'react';
import { RequestFailed, type AnswerError } from '../graphql/send.ts';
import { useCommand } from '../graphql/use-command.ts';
import type { HouseholdImportMode } from '../operations/answers.gen.ts';
import { handInPaymentFile } from '../operations/payment-files.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { uploadFile } from './upload-file.ts';

interface HandInFormProps {
  programmes: readonly { id: string; name: string; year: number }[];
  token: string;
  onStarted: (id: string) => void;
}

/** 提交发放表： programme, file, what to do with bad rows; reading begins at once. */
export function HandInForm({ programmes, token, onStarted }: HandInFormProps) {
  const [chosen, setChosen] = useState<string>();
  const [file, setFile] = useState<File>();
  const [mode, setMode] = useState<HouseholdImportMode>('ALL_OR_NOTHING');
  const [percent, setPercent] = useState<number>();
  const [failed, setFailed] = useState<readonly AnswerError[]>([]);
  const { data, errors, busy, submit } = useCommand(handInPaymentFile, token);
  const programmeId = chosen ?? (programmes.length === 1 ? programmes[0]?.id : undefined);
  const handIn = async () => {
    if (!file || programmeId === undefined) return;
    setFailed([]);
    try {
      const ticket = await uploadFile(file, token, setPercent);
      const answer = await submit({ programmeId, ticket, mode });
      const started = answer?.startHouseholdImport.import;
      if (started) onStarted(started.id);
    } catch (error) {
      setFailed(error instanceof RequestFailed ? error.errors : [{ message: '文件没有传上去，请重新选择文件 (the file could not be sent; choose it again)' }]);
    }
    setPercent(undefined);
  };
  return (
    <form className="panel hand-in" aria-labelledby="hand-in" onSubmit={(event) => { event.preventDefault(); void handIn(); }}>
      <h2 id="hand-in">提交发放表<span className="en" lang="en">Hand in a payment list</span></h2>
      <label htmlFor="hand-in-programme">资金项目<span className="en" lang="en">Programme</span></label>
      <Select id="hand-in-programme" placeholder="请选择" {...(programmeId !== undefined && { value: programmeId })} onChange={setChosen} options={programmes.map(({ id, name }) => ({ value: id, label: name }))} />
      <label htmlFor="hand-in-file">发放表文件（CSV 或 XLSX）<span className="en" lang="en">File</span></label>
      <input id="hand-in-file" type="file" accept=".csv,.xlsx,text/csv" onChange={({ target }) => setFile(target.files?.[0])} />
      <fieldset>
        <legend>有不合格的行时<span className="en" lang="en">When rows are bad</span></legend>
        <Radio.Group value={mode} onChange={({ target }) => setMode(target.value as HouseholdImportMode)} vertical
          options={[{ value: 'ALL_OR_NOTHING', label: '整份退回，改好再交' }, { value: 'GOOD_ROWS', label: '合格的先入，不合格的列出来' }]} />
      </fieldset>
      <Button type="primary" size="large" htmlType="submit" loading={busy || percent !== undefined} disabled={!file || programmeId === undefined}>上传并校验</Button>
      {percent !== undefined && <Progress percent={percent} aria-label="上传进度" />}
      {data?.startHouseholdImport.sameFile && <p className="notes" role="status">这份文件以前交过，下面是原来那一批，没有重复入账。<span className="en" lang="en">This very file was handed in before.</span></p>}
      <Notes errors={[...failed, ...errors]} />
      <Refusals refusals={data?.startHouseholdImport.refusals ?? []} />
    </form>
  );
}
