import { expect, test } from 'vitest';
import { bigramsOf, fullRegionName } from './region-names.ts';

test('[X2] a full name leaves out places that exist only in the code', () => {
  expect(fullRegionName(['全国', '四川省', '广安市', '邻水县'])).toBe('四川省广安市邻水县');
  expect(fullRegionName(['全国', '北京市', '市辖区', '东城区'])).toBe('北京市东城区');
  expect(fullRegionName(['全国', '湖北省', '省直辖县级行政区划', '仙桃市'])).toBe('湖北省仙桃市');
});

test('[X2] the nation and a placeholder keep their own names', () => {
  expect(fullRegionName(['全国'])).toBe('全国');
  expect(fullRegionName(['全国', '北京市', '市辖区'])).toBe('北京市市辖区');
});

test('[X2] a name is found by its pairs of neighbouring characters, rare characters outside the basic plane included', () => {
  expect(bigramsOf('鼎屏镇')).toEqual(['鼎屏', '屏镇']);
  expect(bigramsOf('𠮷水')).toEqual(['𠮷水']);
  expect(bigramsOf('县')).toEqual([]);
  expect(bigramsOf('邻水', '邻水县')).toEqual(['邻水', '水县']);
});

test('[X2] what nearly every village is called by is no way to look one up', () => {
  expect(bigramsOf('石坝村委会')).toEqual(['石坝', '坝村']);
  expect(bigramsOf('多福巷社区居委会')).toEqual(['多福', '福巷', '巷社']);
  expect(bigramsOf('村民委员会')).toEqual([]);
});
