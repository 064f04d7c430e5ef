import type { ReactNode } from 'react';

/** Chinese first, its English beside it in small letters. */
export const Bilingual = ({ zh, en }: { zh: ReactNode; en: string }) => <>{zh}<span className="en" lang="en">{en}</span></>;
