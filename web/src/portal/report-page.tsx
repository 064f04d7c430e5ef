import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { filePetition } from '../operations/petitions.graphql.ts';
import { bodiesOfPlace, regionName } from '../operations/regions.graphql.ts';
import { Receipt } from './receipt.tsx';
import { RegionSearch } from './region-search.tsx';
import { ReporterFields, type Reporter } from './reporter-fields.tsx';
import { useSending } from './use-sending.ts';
import { WordForm } from './word-form.tsx';

/** 举报： the least that is needed, nothing that could give somebody away (S1). */
export function ReportPage() {
  usePageTitle('我要举报');
  const [parameters] = useSearchParams();
  const [code, setCode] = useState(parameters.get('region') ?? '');
  const { data, errors, busy, submit } = useSending(filePetition);
  const answer = data?.filePetition;
  if (answer?.receiptCode) return <Receipt code={answer.receiptCode} what="您的举报" />;
  return (
    <>
      <h1>我要举报<span className="en" lang="en">Report a problem</span></h1>
      <p className="lead">您写的内容会加密保存。被举报的单位看不到，也不能自己办自己的案子。</p>
      <h2><span className="step">1</span>事情发生在哪里？</h2>
      {code === '' && <RegionSearch label="写上村、乡镇或县的名字" onChoose={setCode} />}
      {code !== '' && <Place code={code} onChange={() => setCode('')} />}
      {code !== '' && (
        <Details key={code} code={code} busy={busy} errors={errors} refusals={answer?.refusals ?? []}
          onSend={(content, bodyComplainedOfId, named) => void submit({ regionCode: code, content, bodyComplainedOfId, named })} />
      )}
    </>
  );
}

function Place({ code, onChange }: { code: string; onChange: () => void }) {
  const { data } = useAnswer(regionName, { code });
  return (
    <div className="chosen-region">
      <p><strong>{data?.region?.name ?? '…'}</strong><small>{data?.region?.fullName}</small></p>
      <button type="button" className="button quiet" onClick={onChange}>换个地方</button>
    </div>
  );
}

interface DetailsProps extends Pick<Parameters<typeof WordForm>[0], 'busy' | 'errors' | 'refusals'> {
  code: string;
  onSend: (content: string, bodyComplainedOfId: string | undefined, named: Reporter | undefined) => void;
}

function Details({ code, onSend, ...form }: DetailsProps) {
  const { data } = useAnswer(bodiesOfPlace, { code });
  const [body, setBody] = useState('');
  const [reporter, setReporter] = useState<Reporter>();
  const [incomplete, setIncomplete] = useState(false);
  const bodies = data?.bodies.nodes ?? [];
  const send = (content: string) => {
    const missing = reporter !== undefined && (reporter.name.trim() === '' || reporter.contact.trim() === '');
    setIncomplete(missing);
    if (!missing) onSend(content, body || undefined, reporter);
  };
  return (
    <>
      {bodies.length > 0 && (
        <>
          <h2><label htmlFor="body"><span className="step">2</span>您反映的是哪个单位？（可以不选）</label></h2>
          <p className="hint">选了以后，这个单位不会经手您的举报。</p>
          <select id="body" value={body} onChange={(event) => setBody(event.target.value)}>
            <option value="">不清楚，或不想说</option>
            {bodies.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </>
      )}
      <h2><span className="step">{bodies.length > 0 ? 3 : 2}</span>发生了什么？</h2>
      <WordForm {...form} label="什么时候、什么钱、差多少、谁经手" hint="想到什么写什么，照实写就行。" button="提交举报" least={10} most={4000} onSend={send}>
        <ReporterFields reporter={reporter} onChange={setReporter} incomplete={incomplete} />
      </WordForm>
    </>
  );
}
