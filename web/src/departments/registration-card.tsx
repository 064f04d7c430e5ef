import { dayText } from '../format/dates.ts';
import type { DepartmentQuery } from '../operations/answers.gen.ts';

type Access = NonNullable<DepartmentQuery['dataAccess']>;

/** Who it is, for what it was registered, where it reaches, and whether it still acts. */
export function RegistrationCard({ access }: { access: Access }) {
  const { name, clientId, body, region, groups, purposeTitle, purposeTitleEn, opensPersonal, registeredFrom, registeredUntil, inForce } = access;
  return (
    <section className="registration" aria-label="接入登记">
      <div className="who">
        <h2>{name}</h2>
        <p>{body?.name}</p>
        <code>{clientId}</code>
      </div>
      <dl>
        <div><dt>目的<span className="en" lang="en">Purpose</span></dt><dd><strong>{purposeTitle}</strong><span className="english" lang="en">{purposeTitleEn}</span></dd></div>
        <div><dt>范围<span className="en" lang="en">Reach</span></dt><dd>{groups.length === 0 ? region.name
          : groups.map((group) => <span key={group.name}>{group.name}<span className="english">{group.regions.map((one) => one.name).join('、')}</span></span>)}</dd></div>
        <div><dt>个人信息<span className="en" lang="en">Personal data</span></dt><dd>{opensPersonal ? '可查阅，逐次记录' : '仅脱敏'}</dd></div>
        <div><dt>登记<span className="en" lang="en">Registered</span></dt><dd>
          <span className={inForce ? 'state good' : 'state over'}>{inForce ? '有效' : '已终止'}</span>
          {dayText(registeredFrom)}起{registeredUntil && `，${dayText(registeredUntil)}止`}
        </dd></div>
      </dl>
    </section>
  );
}
