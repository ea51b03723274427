// An account before it is trusted: how late it may be, which papers it sends, and what is said of them.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { browser, journey, server, signIn, submit } from '../kit/journey.mjs';

const PDF = { name: 'registre.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n') };

/** The first account of the list. */
async function account(page) {
  await page.goto('/bahdja/desk/accounts');
  await page.locator('#accounts a[href*="/desk/accounts/"]').first().click();
  await page.waitForURL(/\/desk\/accounts\/\d+$/);
  return new URL(page.url()).pathname;
}

journey('an account has its own measure of being late', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/settings/overdue');
  await page.locator('input[name=rule][value=own]').check({ force: true });
  await page.fill('input[name=days]', 'many');
  await submit(page, 'input[name=days]');
  await page.locator('.problems').waitFor();
  await page.fill('input[name=days]', '5');
  await page.fill('input[name=amount]', '500');
  await sound(page, 'desk-overdue', { status: 422 });
  await submit(page, 'input[name=days]');
  await page.locator('.problems').waitFor({ state: 'detached' });
  const path = await account(page);
  await page.goto(`${path}/overdue`);
  await page.locator('input[name=rule][value=own]').check({ force: true });
  await page.fill('input[name=days]', '3');
  await sound(page, 'desk-account-overdue');
  await submit(page, 'input[name=days]');
  await page.waitForURL(`**${path}`);
  await sound(page, 'desk-account');
  assert.ok((await page.locator('main').innerText()).includes('3'), 'its own measure is said');
});

journey('papers are asked for, sent without signing in, refused and verified', async page => {
  await signIn(page, 'owner');
  const path = await account(page);
  await page.goto(`${path}/papers`);
  await sound(page, 'desk-papers-none');
  await submit(page, 'select[name=days]');
  const made = page.locator('main a[rel=nofollow]').first();
  await made.waitFor();
  const sender = await browser.open({ base: server.base, ...page.reader });
  await sender.goto(await made.getAttribute('href'));
  await submit(sender, 'select[name=kind]');
  await sender.locator('.problems').waitFor();
  await sound(sender, 'paper-papers-wrong', { status: 422 });
  await sender.selectOption('select[name=kind]', 'register');
  await sender.setInputFiles('input[name=file]', PDF);
  await submit(sender, 'select[name=kind]');
  await sender.locator('main ul.list').waitFor();
  await page.goto(`${path}/papers`);
  await sound(page, 'desk-papers');
  await page.locator('main td a.strong').first().click();
  await page.waitForURL(/\/papers\/\d+$/);
  await sound(page, 'desk-paper');
  await page.fill('input[name=reason]', 'Illisible');
  await submit(page, 'input[name=reason]');
  await page.waitForURL(/\/papers$/);
  await sender.reload();
  assert.ok((await sender.locator('main').innerText()).includes('Illisible'), 'the sender reads why');
  await sound(sender, 'paper-papers');
  await page.locator('main td a.strong').first().click();
  await page.locator('form[action$="/verification"] button').click();
  await page.waitForURL(/\/papers$/);
  await sender.context().close();
});
