export const county = '430421000000';
/** 石市镇水口村, where the patrol team found what 尹某 and others had done. */
export const shuikou = '430421117218';
/**
 * The account writes 演陂镇百荷村. The statistical codes have one village of that township whose name begins so,
 * 百荷园村: what the account tells is entered there.
 */
export const baihe = '430421105241';

export interface Township {
  code: string;
  name: string;
  villages: readonly string[];
}

/** Townships of 衡阳县 with some of their villages, by their statistical codes. */
export const townships: readonly Township[] = [
  { code: '430421117000', name: '石市镇', villages: ['430421117207', '430421117229'] },
  { code: '430421105000', name: '演陂镇', villages: ['430421105203', '430421105228'] },
  { code: '430421100000', name: '西渡镇', villages: ['430421100204', '430421100230', '430421100248'] },
  { code: '430421101000', name: '集兵镇', villages: ['430421101201', '430421101221', '430421101228'] },
  { code: '430421103000', name: '杉桥镇', villages: ['430421103204', '430421103220'] },
  { code: '430421107000', name: '洪市镇', villages: ['430421107201', '430421107214', '430421107227'] },
  { code: '430421111000', name: '渣江镇', villages: ['430421111205', '430421111229', '430421111242'] },
  { code: '430421113000', name: '台源镇', villages: ['430421113212', '430421113248', '430421113255'] },
  { code: '430421110000', name: '界牌镇', villages: ['430421110201', '430421110217'] },
  { code: '430421200000', name: '樟木乡', villages: ['430421200204', '430421200221'] },
];

export const villages: readonly string[] = townships.flatMap((township) => township.villages);
export const townshipOf = (village: string): string => `${village.slice(0, 9)}000`;
