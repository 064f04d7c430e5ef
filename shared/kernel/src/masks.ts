/** What may stand in a public notice in place of a personal datum (D3; PIPL §6: no more than is needed). */

/** Only the last four characters, enough to tell two people of one name apart: neither birthday nor home shows. */
export function maskIdentityNumber(number: string): string {
  return keepLast(number, 4);
}

export function maskAccount(account: string): string {
  return keepLast(account, 4);
}

/** 138****8000; a number too short to be masked like that shows nothing. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 11 ? '*'.repeat(digits.length) : `${digits.slice(-11, -8)}****${digits.slice(-4)}`;
}

/** 张三丰 → 张**, and 张三 → 张** too, so that the mask does not tell how long the name is. */
export function maskName(name: string): string {
  const [family = ''] = name.trim();
  return family && `${family}**`;
}

function keepLast(text: string, count: number): string {
  const characters = text.replace(/[^\dXx]/g, '');
  // Something shorter than twice what is kept would be shown more than hidden.
  if (characters.length < count * 2) return '*'.repeat(characters.length);
  return '*'.repeat(characters.length - count) + characters.slice(-count);
}
