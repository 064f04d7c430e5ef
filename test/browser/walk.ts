import { launchBrowser } from './launch.ts';
import { walkOffice, walkPortal } from './walk-pages.ts';

// node test/browser/walk.ts <address of the gateway> <login> [folder for pictures]
const [url = 'http://127.0.0.1:4000', login = 'county-leader', pictures] = process.argv.slice(2);
const browser = await launchBrowser();
try {
  const reports = [];
  for (const screen of ['desk', 'phone'] as const) {
    const walk = { url: url.replace(/\/$/, ''), screen, ...(pictures && { pictures }) };
    reports.push({ screen, office: await walkOffice(browser, { ...walk, login }), portal: await walkPortal(browser, walk) });
  }
  console.log(JSON.stringify(reports, undefined, 2));
  if (reports.some(({ office, portal }) => [...office.complaints, ...office.hindrances, ...portal.complaints, ...portal.hindrances].length > 0)) process.exitCode = 1;
} finally {
  await browser.close();
}
