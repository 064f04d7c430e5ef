import { Link, useParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { useAnswer } from '../graphql/use-answer.ts';
import { noticePage } from '../operations/notices.graphql.ts';
import { NoticeView } from './notice-view.tsx';
import { NoticeVoices } from './notice-voices.tsx';
import { Trouble } from './trouble.tsx';

export function NoticePage() {
  const { id = '' } = useParams();
  const { data, errors, loading } = useAnswer(noticePage, { id });
  const notice = data?.notice;
  usePageTitle(notice?.title ?? '公示');
  if (loading) return <Waiting />;
  return (
    <>
      <p className="back"><Link to="/">← 回到公示列表</Link></p>
      <Trouble errors={errors} />
      {notice && <><NoticeView notice={notice} /><NoticeVoices key={notice.id} notice={notice} /></>}
      {!notice && errors.length === 0 && <p className="empty">没有找到这条公示。</p>}
    </>
  );
}
