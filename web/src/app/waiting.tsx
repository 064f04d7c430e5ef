/** Says that something is on its way; quiet for the first moments, so that fast answers don't flicker. */
export const Waiting = ({ what = '正在载入…' }: { what?: string }) => <p className="waiting" role="status">{what}</p>;
