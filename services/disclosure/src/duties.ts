/** What a post may be given to do in disclosure (权责), in the words of a post's description. */
export const duties = {
  'disclosure.duty.read': '查看公开义务 / read the duties to disclose',
} as const;

export type DisclosureDuty = keyof typeof duties;
