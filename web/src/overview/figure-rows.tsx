import { Button, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { saveFile, toCsv } from '../format/csv.ts';
import { yuanText } from '../format/money.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { cellForFile, cellText, inOrder, type Order } from './cells.ts';
import type { FigureList, ListRow } from './figure-list.ts';
import { periodText, toPeriod, type PeriodChoice } from './period.ts';
import { mostRows, useFigureList } from './use-figure-list.ts';

const pageSize = 20;

interface FigureRowsProps {
  figure: { zh: string; list: FigureList };
  place: { code: string; name: string };
  choice: PeriodChoice;
}

/** A list with its sum, its order, its pages, and its file. */
export function FigureRows({ figure: { zh, list }, place, choice }: FigureRowsProps) {
  const { token } = useSession();
  const { rows, totalCount, totalAmount, errors, busy, readUpTo } = useFigureList(list, { code: place.code, ...toPeriod(choice) }, token);
  const [page, setPage] = useState(1);
  const [order, setOrder] = useState<Order>();
  const tooMany = (totalCount ?? 0) > mostRows;
  const turn: TableProps<ListRow>['onChange'] = ({ current = 1 }, _filters, sorter, { action }) => {
    const chosen = Array.isArray(sorter) ? sorter[0] : sorter;
    const next = chosen?.order ? { column: Number(chosen.columnKey), descending: chosen.order === 'descend' } : undefined;
    setOrder(next);
    setPage(action === 'sort' ? 1 : current);
    void readUpTo(next ? mostRows : current * pageSize);
  };
  const save = async () => {
    const all = await readUpTo(mostRows);
    if (!all || all.errors.length > 0) return;
    const lines = inOrder(all.rows, list, order).map(({ cells }) => list.columns.map(({ kind }, i) => cellForFile(kind, cells[i])));
    saveFile(`${zh}-${place.name}${list.timeless ? '' : `-${periodText(choice)}`}.csv`, toCsv([list.columns.map((column) => column.zh), ...lines]), 'text/csv;charset=utf-8');
  };
  return (
    <>
      <div className="list-head">
        <p role="status">{totalCount === undefined ? '正在载入…' : <>共 <b data-testid="list-count">{totalCount}</b> 条{totalAmount !== undefined && <>，合计 <b data-testid="list-amount">{yuanText(totalAmount)}</b></>}</>}
          {busy && totalCount !== undefined && <span>（已载入 {rows.length} 条）</span>}</p>
        <Button onClick={() => void save()} disabled={busy || rows.length === 0}>导出 CSV</Button>
      </div>
      {tooMany && <p className="notes">这份清单超过 {mostRows.toLocaleString('zh-CN')} 条，排序和导出只到第 {mostRows.toLocaleString('zh-CN')} 条；请选短一些的时段。</p>}
      <Notes errors={errors} />
      <Table<ListRow> size="middle" rowKey="id" loading={busy} scroll={{ x: 'max-content' }} onChange={turn} showSorterTooltip={false}
        dataSource={inOrder(rows, list, order).slice((page - 1) * pageSize, page * pageSize)} columns={tableColumns(list, order)} locale={{ emptyText: busy ? ' ' : list.timeless ? '没有记录' : '这个时段没有记录' }}
        pagination={{ current: page, pageSize, total: Math.min(totalCount ?? 0, mostRows), showSizeChanger: false, hideOnSinglePage: true }} />
    </>
  );
}

function tableColumns(list: FigureList, order: Order | undefined): NonNullable<TableProps<ListRow>['columns']> {
  const columns = list.columns.map(({ kind, zh, en }, i) => ({
    key: String(i),
    title: <>{zh}<span className="en" lang="en">{en}</span></>,
    align: kind === 'money' || kind === 'count' ? ('right' as const) : ('left' as const),
    className: kind === 'money' || kind === 'day' || kind === 'count' ? 'figures' : '',
    sorter: true,
    sortOrder: order?.column === i ? (order.descending ? ('descend' as const) : ('ascend' as const)) : null,
    render: (_: unknown, { cells, page }: ListRow) => (i === 0 && page !== undefined ? <Link to={page}>{cellText(kind, cells[i])}</Link> : cellText(kind, cells[i])),
  }));
  const trace = { key: 'trace', title: '追溯', render: (_: unknown, row: ListRow) => (row.trace === null ? null : <Link to={`/trace/${row.trace}`}>追溯</Link>) };
  return [...columns, trace];
}
