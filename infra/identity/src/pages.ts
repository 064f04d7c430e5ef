import { groupByBody, type DemonstrationPerson } from './registrations.ts';
import type { Mail } from './mailbox.ts';
import type { SentMessage } from './outbox.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const style = `
  body { font: 16px/1.6 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328 }
  h1 { font-size: 1.4rem } h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem }
  .notice { background: #fff4d6; border-left: 4px solid #9a6700; padding: .5rem .75rem }
  .people { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0 }
  button { font: inherit; text-align: left; padding: .5rem .75rem; border: 1px solid #57606a; border-radius: 6px; background: #fff; cursor: pointer }
  button:hover, button:focus-visible { border-color: #0a5bb5; outline: 2px solid #0a5bb5 }
  small { display: block; color: #57606a } input { font: inherit; padding: .4rem; width: 9rem }
  article { border-top: 1px solid #d0d7de; padding: .5rem 0 } pre { white-space: pre-wrap; font: inherit }`;

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

export const messagePage = (title: string, text: string): string => page(title, `<p>${escapeHtml(text)}</p>`);

// `form` is made by oidc-provider and carries its own protection against forgery.
export const logoutPage = (form: string): string =>
  page('退出登录', `${form}<p>退出演示登录?</p><button form="op.logoutForm" name="logout" value="yes" autofocus>退出 Sign out</button>`);

export function signInPage(uid: string, people: DemonstrationPerson[], complaint = ''): string {
  const groups = [...groupByBody(people)].map(([body, members]) =>
    `<h2>${escapeHtml(body)}</h2><ul class="people">${members.map((person) => `<li>${signInForm(uid, person)}</li>`).join('')}</ul>`);
  return page('演示登录 Demonstration sign-in', `
<p class="notice">此处仅供演示:人员均为虚构,点击即以该身份登录。 For demonstration only: these people are invented, and one click signs you in as one of them.</p>
${complaint && `<p role="alert">${escapeHtml(complaint)}</p>`}${groups.join('')}`);
}

function signInForm(uid: string, { login, name, title, password }: DemonstrationPerson): string {
  const field = password === undefined ? '' : `<input type="password" name="password" aria-label="${escapeHtml(name)}的密码" required> `;
  return `<form method="post" action="/interaction/${encodeURIComponent(uid)}"><input type="hidden" name="login" value="${escapeHtml(login)}">
${field}<button>${escapeHtml(name)}<small>${escapeHtml(title)}</small></button></form>`;
}

export function mailboxPage(mails: Mail[]): string {
  const articles = mails.map(({ receivedAt, from, to, subject, text }) => `<article><h2>${escapeHtml(subject)}</h2>
<small>${escapeHtml(receivedAt)} · ${escapeHtml(from)} → ${escapeHtml(to.join(', '))}</small><pre>${escapeHtml(text)}</pre></article>`);
  return page('开发邮箱 Development mailbox', articles.join('') || '<p>还没有邮件。 No mail yet.</p>');
}

export function messagesPage(messages: SentMessage[]): string {
  const articles = messages.map(({ sentAt, channel, to, text }) =>
    `<article><small>${escapeHtml(sentAt)} · ${escapeHtml(channel)} → ${escapeHtml(to)}</small><pre>${escapeHtml(text)}</pre></article>`);
  return page('短信与微信(开发) SMS and WeChat (development)', articles.join('') || '<p>还没有消息。 No message yet.</p>');
}
