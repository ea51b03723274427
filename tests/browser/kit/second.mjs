// The second step of signing in: an authenticator as an app on a phone works, and the codes kept for its loss.
import { createHmac } from 'node:crypto';
import { submit } from './journey.mjs';

/** What each person keeps once set up: recovery codes not used yet. */
const kept = new Map();

/** Takes whatever second step stands between the password and the page; the codes shown are kept for next time. */
export async function takeSecondStep(page, login) {
  if (new URL(page.url()).pathname.endsWith('/account/factors')) {
    const secret = (await page.locator('.secret .code').innerText()).replaceAll(' ', '');
    await page.fill('input[name=code]', totp(secret));
    await submit(page, 'input[name=code]');
    await keepCodes(page, login);
  } else if (new URL(page.url()).pathname === '/sign-in/factor') {
    // A code of the app opens once; two walks may come within its thirty seconds.
    await page.fill('input[name=code]', kept.get(login).shift());
    await submit(page, 'input[name=code]');
  }
}

/** Copies the recovery codes and shows one, as the page asks. */
export async function keepCodes(page, login) {
  await page.waitForURL('**/account/factors/codes');
  const codes = await page.locator('ol .code').allInnerTexts();
  kept.set(login, codes);
  await page.fill('input[name=code]', codes[0]);
  await submit(page, 'input[name=code]');
}

/** RFC 6238 with its usual numbers: SHA-1, six digits, thirty seconds. */
function totp(secret) {
  const bits = [...secret].map(c => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map(byte => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
