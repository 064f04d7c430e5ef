import { useState } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { dayOf, dayText, displayWords } from '../format/dates.ts';
import { sendWhole } from '../graphql/send.ts';
import type { NoticesOfPlaceQuery } from '../operations/answers.gen.ts';
import { noticesOfPlace } from '../operations/notices.graphql.ts';
import { ChosenRegion } from './chosen-region.tsx';
import { Trouble } from './trouble.tsx';
import { useRegionChoice } from './region-choice.ts';
import { usePages } from './use-pages.ts';

type NoticeRow = NoticesOfPlaceQuery['notices']['nodes'][number];

const pageSize = 20;

export function NoticesPage() {
  usePageTitle('看公示');
  const [code, choose] = useRegionChoice();
  const [onDisplay, setOnDisplay] = useState(true);
  const { rows, totalCount, hasMore, loading, errors, more } = usePages<NoticeRow>(`${code} ${onDisplay}`, async (after, signal) =>
    (await sendWhole(noticesOfPlace, { code, onDisplay: onDisplay ? true : undefined, first: pageSize, after }, { signal })).notices);
  return (
    <>
      <h1>钱花在哪儿，这里都公开<span className="en" lang="en">Where the money goes, in public</span></h1>
      <ChosenRegion code={code} onChoose={choose} />
      <div className="tabs" role="group" aria-label="公示范围">
        <button type="button" aria-pressed={onDisplay} onClick={() => setOnDisplay(true)}>正在公示</button>
        <button type="button" aria-pressed={!onDisplay} onClick={() => setOnDisplay(false)}>全部公示</button>
      </div>
      <p className="hint" role="status">{totalCount === undefined ? '' : totalCount === 0 ? '' : `共 ${totalCount} 条，最新的在最上面`}</p>
      <Trouble errors={errors} />
      {totalCount === 0 && (
        <div className="empty">
          <p>{onDisplay ? '这里目前没有正在公示的内容。' : '这里还没有发布过公示。'}</p>
          {onDisplay && <button type="button" className="button quiet" onClick={() => setOnDisplay(false)}>看看以前的公示</button>}
        </div>
      )}
      <ul className="notice-list">{rows.map((notice) => <NoticeCard key={notice.id} notice={notice} />)}</ul>
      {loading && <Waiting />}
      {hasMore && !loading && <p className="more"><button type="button" className="button quiet" onClick={more}>再看一些</button></p>}
    </>
  );
}

function NoticeCard({ notice: { id, title, itemTitle, bodyName, state, displayUntil, publishedAt, openObjections } }: { notice: NoticeRow }) {
  const today = dayOf(new Date());
  const hanging = state === 'ON_DISPLAY' && displayUntil !== null;
  return (
    <li>
      <Link to={`/notice/${id}`} className="notice-card">
        <span className="item">{itemTitle}</span>
        <strong>{title}</strong>
        <span className="by">{bodyName ?? ''}{publishedAt && <> · {dayText(dayOf(new Date(publishedAt)))}发布</>}</span>
        {hanging && <span className="left">{displayWords(displayUntil, today)}</span>}
        {!hanging && <span className="left ended">{state === 'REPLACED' ? '已更正' : '公示期满'}</span>}
        {openObjections > 0 && <span className="objected">有 {openObjections} 条异议正在处理</span>}
      </Link>
    </li>
  );
}
