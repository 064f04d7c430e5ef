import { Link } from 'react-router';
import { dayOf, dayText, displayWords } from '../format/dates.ts';
import type { NoticePartsFragment } from '../operations/answers.gen.ts';

const asImage = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** One notice as it hangs: what, who, how long, whom to ask. */
export function NoticeView({ notice }: { notice: NoticePartsFragment }) {
  const { title, itemTitle, bodyName, fields, contactDepartment, contactPhone, corrects, correctedBy, correctionReason } = notice;
  return (
    <article className="notice">
      <p className="item">{itemTitle}</p>
      <h1>{title}</h1>
      <p className="by">{bodyName}</p>
      {correctedBy && <p className="correction">这条公示已经更正，请看 <Link to={`/notice/${correctedBy.id}`}>{correctedBy.title}</Link></p>}
      {corrects && <p className="correction">这是更正公示，替换 <Link to={`/notice/${corrects.id}`}>{corrects.title}</Link>{correctionReason && <>。更正原因：{correctionReason}</>}</p>}
      <Hanging notice={notice} />
      <dl className="fields">
        {fields.map(({ field, label, value }) => <div key={field}><dt>{label}</dt><dd>{value}</dd></div>)}
        <div><dt>联系部门</dt><dd>{contactDepartment}</dd></div>
        <div><dt>联系电话</dt><dd><a href={`tel:${contactPhone.replaceAll(/[^\d+]/g, '')}`}>{contactPhone}</a></dd></div>
      </dl>
      <figure className="qr">
        <img src={asImage(notice.qr)} alt="这条公示的二维码" width="164" height="164" />
        <figcaption>用手机扫一扫，就能打开这条公示并辨别真假。<span className="code">编码 {notice.code}</span></figcaption>
      </figure>
    </article>
  );
}

function Hanging({ notice: { state, displayedFrom, displayUntil, endedOn, outcome, openObjections } }: { notice: NoticePartsFragment }) {
  if (displayedFrom === null || displayUntil === null) return null;
  const until = <>从 {dayText(displayedFrom)} 到 {dayText(displayUntil)}</>;
  if (state !== 'ON_DISPLAY') {
    return <p className="hanging over"><strong>{state === 'REPLACED' ? '已更正' : outcome === 'REFUSED' ? '异议成立，没有通过' : '公示期满'}</strong><span>{until}{endedOn && <>，{dayText(endedOn)}结束</>}</span></p>;
  }
  return (
    <p className="hanging">
      <strong>{displayWords(displayUntil, dayOf(new Date()))}</strong>
      <span>{until}{openObjections > 0 && <>。有 {openObjections} 条异议正在处理，答复之前先不执行</>}</span>
    </p>
  );
}
