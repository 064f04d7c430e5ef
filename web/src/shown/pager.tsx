import { Button } from 'antd';
import type { useCursorPages } from '../desk/use-cursor-pages.ts';

interface PagerProps {
  label: string;
  pages: ReturnType<typeof useCursorPages>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Forward and back; nothing where everything stands on one page. */
export function Pager({ label, pages, pageInfo: { hasNextPage, endCursor } }: PagerProps) {
  if (!hasNextPage && pages.number === 1) return null;
  return (
    <nav className="pager" aria-label={label}>
      <Button disabled={pages.number === 1} onClick={pages.back}>上一页</Button><span>第 {pages.number} 页</span>
      <Button disabled={!hasNextPage} onClick={() => endCursor && pages.forward(endCursor)}>下一页</Button>
    </nav>
  );
}
