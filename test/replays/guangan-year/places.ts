/** 广安区, with the pack `guangan`; statistical codes and names. */
export const county = '511602000000';

export const township = '511602107000';
/** 石鼓村 builds the road and gets the bridge, 竹林村 the canal. */
export const shigu = '511602107202';
export const zhulin = '511602107203';
export const villages: readonly string[] = [shigu, zhulin];
