import type { ReactNode } from 'react';
import { spokenYuan } from '../../format/money.ts';
import { errorWords, isAbout } from '../../graphql/error-words.ts';
import type { AnswerError } from '../../graphql/send.ts';
import type { Figure } from './figure.ts';

interface PanelProps {
  field: string;
  zh: string;
  en: string;
  /** Undefined while nothing has come; null where its part of the system is silent or closed to the reader. */
  figures: readonly Figure[] | null;
  errors: readonly AnswerError[];
  chart?: ReactNode;
  onOpen: (figure: Figure) => void;
}

/** One context's numbers; when its part of the system is silent, a plain sentence, and the other panels stand. */
export function Panel({ field, zh, en, figures, errors, chart, onOpen }: PanelProps) {
  const open = (figures ?? []).filter(({ value }) => value !== null);
  const closed = (figures?.length ?? 0) - open.length;
  return (
    <section className={`panel ${field}`} aria-labelledby={`panel-${field}`}>
      <h2 id={`panel-${field}`}>{zh}<span className="en" lang="en">{en}</span></h2>
      {open.length > 0 ? (
        <div className={chart ? 'panel-body with-chart' : 'panel-body'}>
          <div className="tiles">
            {open.map((figure) => <Tile key={figure.en} figure={figure} onOpen={onOpen} />)}
            {closed > 0 && <p className="closed">另有 {closed} 项不在您岗位的查看范围内。<span className="en" lang="en">{closed} more lie outside what your posts may see.</span></p>}
          </div>
          {chart}
        </div>
      ) : <Blank errors={errors.filter(isAbout(field))} zh={zh} />}
    </section>
  );
}

function Blank({ errors, zh }: { errors: readonly AnswerError[]; zh: string }) {
  const words = errors.map(errorWords);
  if (words.some(({ code }) => code === 'FORBIDDEN') || words.length === 0) {
    return <p className="blank">您的岗位在这个地区没有查看“{zh}”的权限。<span className="en" lang="en">None of your posts may read this here.</span></p>;
  }
  return <p className="blank" role="status">{words[0]?.zh}。其他栏目不受影响。<span className="en" lang="en">{words[0]?.en}</span></p>;
}

function Tile({ figure, onOpen }: { figure: Figure; onOpen: (figure: Figure) => void }) {
  const { zh, en, kind, value, bad } = figure;
  const spoken = kind === 'money' ? spokenYuan(String(value)) : { number: Number(value).toLocaleString('zh-CN'), unit: figure.unit };
  return (
    <button type="button" className={`tile${bad && value !== 0 ? ' bad' : ''}`} data-figure={en} data-value={value} onClick={() => onOpen(figure)}>
      <span className="tile-label">{zh}<span className="en" lang="en">{en}</span></span>
      <span className="tile-value">{spoken.number}<small>{spoken.unit}</small></span>
    </button>
  );
}
