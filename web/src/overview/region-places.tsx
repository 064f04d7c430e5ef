import { Link } from 'react-router';
import { belowText, levelEnglish, levelText } from '../format/levels.ts';
import type { RegionOverviewQuery } from '../operations/answers.gen.ts';

type Region = NonNullable<RegionOverviewQuery['region']>;

interface Above {
  code: string;
  name: string;
  level: string;
  parent?: Above | null;
}

/** From the nation down to here. */
export function Breadcrumb({ region, search }: { region: Region; search: string }) {
  const above: Above[] = [];
  for (let place: Above | null | undefined = region.parent; place; place = place.parent) above.unshift(place);
  return (
    <nav className="breadcrumb" aria-label="所在位置">
      <ol>
        {above.map(({ code, name }) => <li key={code}><Link to={`/region/${code}${search}`}>{name}</Link></li>)}
        <li aria-current="page">{region.name}<span className="level">{levelText(region.level)}<span className="visually-hidden" lang="en">{levelEnglish(region.level)}</span></span></li>
      </ol>
    </nav>
  );
}

/** The places directly below, to go down into. */
export function PlacesBelow({ region: { level, children }, search }: { region: Region; search: string }) {
  if (children.totalCount === 0) return null;
  const [zh, en] = belowText[level] ?? ['下级地区', 'places below'];
  return (
    <section className="panel below" aria-labelledby="places-below">
      <h2 id="places-below">{zh}<span className="en" lang="en">{en}</span><small>{children.totalCount} 个</small></h2>
      <ul className="places">
        {children.nodes.map(({ code, name }) => <li key={code}><Link to={`/region/${code}${search}`}>{name}</Link></li>)}
      </ul>
      {children.totalCount > children.nodes.length && <p className="blank">只列出前 {children.nodes.length} 个。</p>}
    </section>
  );
}
