// Names that the statistical bureau gives to places which exist only to hold a part of the code.
const placeholders = new Set(['全国', '市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Names of a place and those above it, the nation first, as one reads them: 四川省广安市邻水县. */
export function fullRegionName(namesFromTop: readonly string[]): string {
  const own = namesFromTop.at(-1) ?? '';
  const spoken = namesFromTop.slice(0, -1).filter((name) => !placeholders.has(name));
  return [...spoken, own].join('');
}

// In nearly every village's name (社区居委会, 村民委员会): they tell no place from another and would fill the index.
const commonPairs = new Set(['社区', '区居', '居委', '委会', '村委', '村民', '居民', '民委', '委员', '员会']);

/**
 * The pairs of neighbouring characters by which a Chinese name is looked up, once each (word segmentation misses names);
 * what nearly all names have is left out, of what is kept and of what is asked alike.
 */
export function bigramsOf(...names: readonly string[]): string[] {
  const grams = new Set<string>();
  for (const name of names) {
    const characters = [...name];
    for (let i = 0; i + 1 < characters.length; i += 1) grams.add(`${characters[i]}${characters[i + 1]}`);
  }
  return [...grams].filter((gram) => !commonPairs.has(gram));
}
