// Sign-in: what a stranger sees, what a wrong password says, and that every portal's person arrives at home.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, signIn, speak, submit } from '../kit/journey.mjs';
import { PEOPLE } from '../kit/people.mjs';

journey('a stranger signs in and out', async page => {
  await page.goto('/sign-in');
  await sound(page, 'sign-in');
  await page.fill('input[name=login]', PEOPLE.owner.login);
  await page.fill('input[name=password]', 'not the password');
  await submit(page, 'input[name=password]');
  await page.locator('[aria-invalid=true]').first().waitFor();
  assert.equal(await page.inputValue('input[name=login]'), PEOPLE.owner.login, 'what was typed is kept');
  assert.equal(await page.inputValue('input[name=password]'), '', 'but for the password');
  await sound(page, 'sign-in-wrong', { status: 422 });
  await signIn(page, 'owner');
});

journey('whoever asks for a page comes back to it after signing in', async page => {
  await speak(page);
  await page.goto('/bahdja/desk/contacts');
  assert.match(page.url(), /sign-in\?next=/);
  await page.fill('input[name=login]', PEOPLE.owner.login);
  await page.fill('input[name=password]', PEOPLE.owner.password);
  await submit(page, 'input[name=password]');
  await page.waitForURL(url => url.pathname === '/bahdja/desk/contacts');
});

for (const who of ['owner', 'buyer', 'driver', 'operator', 'both']) {
  journey(`the ${who} arrives at home`, async page => {
    await signIn(page, who);
    await sound(page, `home-${who}`);
  }, { modes: [true] });
}

journey('an address that is nowhere is a page', async page => {
  await speak(page);
  await page.goto('/nobody/desk');
  await sound(page, 'not-found', { status: 404 });
}, { modes: [false] });
