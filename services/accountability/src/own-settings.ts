/** Settings that only accountability has. */
export interface OwnSettings {
  /** Prefixes of the regions to load at the first start; `all` is the whole country. */
  regions: 'all' | readonly string[];
  /** Who may enter everyone else while no post exists (首任目录管理员). */
  firstKeeper: string | undefined;
  /** Sender of mail to offices. */
  mailFrom: string;
}

/** `REGIONS=all|511623,510525`, `FIRST_KEEPER=<person id>`, `MAIL_FROM=<address>`. */
export function readOwnSettings(environment: NodeJS.ProcessEnv): OwnSettings {
  const { REGIONS = 'all', FIRST_KEEPER, MAIL_FROM = 'sunledger@localhost' } = environment;
  const prefixes = REGIONS.split(',').map((part) => part.trim());
  if (REGIONS !== 'all' && !prefixes.every((prefix) => /^\d{6}$/.test(prefix))) {
    throw new Error(`设置 REGIONS 有误:应为 all 或六位区划代码,以逗号分隔 (REGIONS must be "all" or 6-digit codes separated by commas): ${REGIONS}`);
  }
  return { regions: REGIONS === 'all' ? 'all' : prefixes, firstKeeper: FIRST_KEEPER?.trim() || undefined, mailFrom: MAIL_FROM };
}
