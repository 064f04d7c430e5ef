import { lazy, Suspense } from 'react';
import type { ChartOption } from './chart-canvas.tsx';

// The drawing library comes after the numbers, which don't wait for it.
const ChartCanvas = lazy(() => import('./chart-canvas.tsx'));

export interface Picture {
  option: ChartOption;
  label: string;
  height: number;
}

export const Chart = ({ option, label, height }: Picture) => (
  <Suspense fallback={<div className="chart" style={{ height }} />}><ChartCanvas option={option} label={label} height={height} /></Suspense>
);
