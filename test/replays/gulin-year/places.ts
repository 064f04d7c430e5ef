/** 古蔺县, with the pack `gulin`; statistical codes and names. */
export const county = '510525000000';

/** 大村镇 passes its money on in time, 双沙镇 doesn't. */
export const punctual = '510525105000';
export const late = '510525110000';

/** 丰水村 builds the road and has the group, 苏坝村 gets household payments only, 德安村 waits for its township. */
export const fengshui = '510525105202';
export const suba = '510525105203';
export const dean = '510525110203';
export const villages: readonly string[] = [fengshui, suba, dean];
export const group = `${fengshui}001`;
