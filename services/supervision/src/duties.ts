/** What a post may be given to do in supervision (权责). Whoever has a post in the body complained of sees and does nothing, whatever the duty. */
export const duties = {
  'supervision.petition.register': '登记来电、来信、来访等信访 / register petitions that come by phone, letter, visit or box',
  'supervision.petition.forward': '批转信访 / forward petitions to the body that handles them',
  'supervision.petition.handle': '受理、办理、答复信访 / accept, handle, conclude and answer petitions, read what they say',
  'supervision.petition.extend': '批准信访延期 / approve in writing that a petition takes longer',
  'supervision.petition.read': '查看信访台账 / read the list of petitions, without what they say',
  'supervision.identity.request': '申请查阅举报人身份 / ask to open a reporter identity, and read it once approved',
  'supervision.identity.approve': '保管并批准查阅举报人身份 / keep reporter identities sealed and approve their opening',
  'supervision.clue.register': '登记问题线索 / register clues',
  'supervision.clue.screen': '集体排查线索 / record the decisions of the screening meeting',
  'supervision.clue.check': '初步核实线索 / report preliminary checks',
  'supervision.clue.transfer': '移交线索 / transfer clues',
  'supervision.clue.close': '了结线索 / close clues',
  'supervision.clue.read': '查看线索台账 / read the list of clues',
  'supervision.warning.read': '查看预警 / read warnings',
  'supervision.evidence.read': '查看证据重复使用 / read where one file stands under two facts',
} as const;

export type SupervisionDuty = keyof typeof duties;

/** Who may open the list of petitions: the number on a region opens for the same. */
export const petitionReaders = ['supervision.petition.handle', 'supervision.petition.extend', 'supervision.petition.read'] as const satisfies SupervisionDuty[];
export const clueReaders = [
  'supervision.clue.register', 'supervision.clue.screen', 'supervision.clue.check', 'supervision.clue.transfer', 'supervision.clue.close',
  'supervision.clue.read',
] as const satisfies SupervisionDuty[];
