import { useParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { useAnswer } from '../graphql/use-answer.ts';
import { noticeByCode } from '../operations/notices.graphql.ts';
import { Hotline } from './hotline.tsx';
import { NoticeView } from './notice-view.tsx';
import { NoticeVoices } from './notice-voices.tsx';
import { Trouble } from './trouble.tsx';

/** Where the QR code of a poster leads: a false poster shows here (D5). */
export function PosterPage() {
  const { code = '' } = useParams();
  const { data, errors, loading } = useAnswer(noticeByCode, { code });
  usePageTitle('公告验真');
  if (loading) return <Waiting what="正在核对…" />;
  const found = data?.noticeByCode;
  if (!found?.verified || !found.notice) {
    return (
      <>
        <Trouble errors={errors} />
        {errors.length === 0 && (
          <section className="verdict false" role="alert">
            <h1>查不到这张公告<span className="en" lang="en">Not a genuine notice</span></h1>
            <p>这个编码不是系统发出的。如果它印在一张公告上，那张公告可能是假的，请打 <Hotline /> 告诉我们。</p>
          </section>
        )}
      </>
    );
  }
  return (
    <>
      <p className="verdict true" role="status"><strong>✓ 真公告</strong> 以下是系统里的原文。如果和您看到的纸面不一样，以这里为准。</p>
      <NoticeView notice={found.notice} />
      <NoticeVoices notice={found.notice} />
    </>
  );
}
