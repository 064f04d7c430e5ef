/** 山东省, with the pack `shandong-water` on the line of water; statistical codes and names of today. */
export const province = '370000000000';
export const cityCode = (short: string): string => `${short}00000000`;

export interface Money {
  /** Key of the county's body and village. */
  key: string;
  county: string;
  name: string;
  village: string;
  villageName: string;
}

export interface City {
  key: string;
  code: string;
  name: string;
  counties: readonly Money[];
}

const county = (key: string, code: string, name: string, village: string, villageName: string): Money => ({ key, county: `${code}000000`, name, village, villageName });

/**
 * 贫困移民人口脱贫任务重的5市8县: the account gives their number, not their names; which they are is made up. Of 沂源 and 曲阜
 * it says that they were inspected (稽察) in 2016.
 */
export const focusCities: readonly City[] = [
  { key: 'zibo', code: cityCode('3703'), name: '淄博市', counties: [county('yiyuan', '370323', '沂源县', '370323102252', '齐家石沟村')] },
  { key: 'jining', code: cityCode('3708'), name: '济宁市', counties: [
    county('qufu', '370881', '曲阜市', '370881002229', '宫家村'), county('sishui', '370831', '泗水县', '370831001221', '西涧沟村')] },
  { key: 'taian', code: cityCode('3709'), name: '泰安市', counties: [
    county('dongping', '370923', '东平县', '370923001250', '单楼村'), county('xintai', '370982', '新泰市', '370982001279', '南师店村')] },
  { key: 'linyi', code: cityCode('3713'), name: '临沂市', counties: [
    county('yishui', '371323', '沂水县', '371323001300', '松峰村'), county('mengyin', '371328', '蒙阴县', '371328102207', '大崮村')] },
  { key: 'weifang', code: cityCode('3707'), name: '潍坊市', counties: [county('linqu', '370724', '临朐县', '370724001225', '岩头村')] },
];

/** 全省有贫困移民脱贫攻坚任务的14个市: the others, of which only the yearly assessment is told. Which fourteen is made up. */
export const otherCities: readonly City[] = [
  ['jinan', '3701', '济南市'], ['qingdao', '3702', '青岛市'], ['zaozhuang', '3704', '枣庄市'], ['yantai', '3706', '烟台市'], ['weihai', '3710', '威海市'],
  ['rizhao', '3711', '日照市'], ['dezhou', '3714', '德州市'], ['liaocheng', '3715', '聊城市'], ['heze', '3717', '菏泽市'],
].map(([key = '', short = '', name = '']) => ({ key, code: cityCode(short), name, counties: [] }));

export const cities: readonly City[] = [...focusCities, ...otherCities];

/** 泰安 keeps what it got: its counties never see it. */
export const lateCity = 'taian';
export const paidCounties: readonly Money[] = focusCities.filter(({ key }) => key !== lateCity).flatMap(({ counties }) => counties);
export const villages: readonly string[] = paidCounties.map(({ village }) => village);
/** The village that the inspection of its county looks into. */
export const inspected = '370323102252';
/** 临沂 does everything in time: its counties show the money, its villages the payments, and every household confirms. */
export const exemplary = 'linyi';
