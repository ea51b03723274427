// A second step is set up and then asked for: the app's code without scripts, a passkey with them.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, signIn, speak, submit } from '../kit/journey.mjs';
import { PEOPLE } from '../kit/people.mjs';
import { keepCodes } from '../kit/second.mjs';

/** A security key that agrees to everything, as Chromium offers it to tests. */
async function withKey(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
    isUserVerified: true, automaticPresenceSimulation: true };
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
}

journey('a passkey is made, and opens the door next time', async page => {
  const who = page.reader.lang === 'ar' ? 'admin' : 'sales';
  const { login, password, home } = PEOPLE[who];
  await withKey(page);
  await signIn(page, who);
  await page.goto('/bahdja/account/factors');
  await sound(page, 'factors-set-up');
  await submit(page, 'input[name=passkey]');
  await page.waitForURL('**/account/factors/codes');
  await sound(page, 'factors-codes');
  await keepCodes(page, login);
  await page.waitForURL(url => !url.pathname.includes('/factors'));
  await page.context().clearCookies();
  await speak(page);
  await page.goto('/sign-in');
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', password);
  await submit(page, 'input[name=password]');
  await page.waitForURL('**/sign-in/factor');
  await sound(page, 'factors-asked');
  await submit(page, 'input[name=passkey]');
  await page.waitForURL(url => url.pathname === home);
}, { modes: [true] });

journey('the platform’s staff set up an app and are asked for it', async page => {
  await signIn(page, 'operator');
  await sound(page, 'operator-home');
  await page.context().clearCookies();
  await signIn(page, 'operator');
  assert.equal(new URL(page.url()).pathname, '/operator');
});
