// Money online: the desk makes a pay link, a stranger pays through it at the simulator, and the invoice is paid; then a
// part goes back. Everything with scripts on and off.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { browser, journey, server, signIn, speak, submit } from '../kit/journey.mjs';

const other = page => browser.open({ base: server.base, ...page.reader });

/** Asks for a page again until `done` says so: the gateway's word comes by the queue. */
async function until(page, address, done) {
  for (let turn = 0; turn < 40; turn += 1) {
    await page.goto(address);
    if (await done()) return;
    await page.waitForTimeout(250);
  }
  assert.fail(`${address} never came so far`);
}

/** A pay link of the newest open invoice: the invoice's address, and the link. */
async function link(page) {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/invoices?standing=open');
  const open = page.locator('main table tbody a.strong').first();
  if (!await open.count()) await page.goto('/bahdja/desk/invoices?standing=overdue');
  await page.locator('main table tbody a.strong').first().click();
  await page.waitForURL(/\/desk\/invoices\/\d+/);
  const invoice = new URL(page.url()).pathname;
  await page.locator('input[name=partial]').check({ force: true });
  await submit(page, 'select[name=days]');
  await page.locator('a[href*="/p/"]').first().waitFor();
  await sound(page, 'desk-invoice-links');
  return [invoice, await page.locator('a[href*="/p/"]').first().getAttribute('href')];
}

/** Pays so much as the payer, at the simulator. */
async function pay(page, place, amount) {
  await speak(page);
  await page.goto(new URL(place).pathname);
  await sound(page, 'paper-pay');
  await page.fill('input[name=amount]', amount);
  await submit(page, 'input[name=amount]');
  // The page takes the payer to the gateway as soon as it knows the way.
  await page.waitForURL(/\/p\/simulator\//, { timeout: 15_000 });
  await sound(page, 'paper-simulator');
  await page.locator('input[name=wish][value=pay]').locator('xpath=..').locator('button').click();
  await page.waitForURL(/\/attempts\/\d+\?back=1/);
  const follow = page.url();
  const paid = () => page.locator('.banner.tone-good').count();
  await until(page, follow, paid);
  await sound(page, 'paper-paid');
}

journey('an invoice is paid through a link, and a part goes back', async page => {
  const desk = await other(page);
  const [invoice, place] = await link(desk);
  await pay(page, place, '100');
  await desk.goto('/bahdja/desk/attempts');
  await sound(desk, 'desk-attempts');
  await desk.locator('main table tbody a.strong').first().click();
  await desk.waitForURL(/\/desk\/attempts\/\d+/);
  await sound(desk, 'desk-attempt');
  await desk.locator('a[href*="/desk/callbacks/"]').first().click();
  await desk.waitForURL(/\/desk\/callbacks\/\d+/);
  await sound(desk, 'desk-callback');
  await desk.goto('/bahdja/desk/callbacks');
  await sound(desk, 'desk-callbacks');
  await desk.goto('/bahdja/desk/unexplained');
  await sound(desk, 'desk-unexplained');
  await desk.goto('/bahdja/desk/settings/gateways');
  await sound(desk, 'desk-gateways');
  await desk.locator('main a[href*="/settings/gateways/"]').first().click();
  await desk.waitForURL(/\/settings\/gateways\/\d+/);
  await sound(desk, 'desk-gateway');
  await desk.goto(invoice);
  await desk.locator('a[href*="/desk/payments/"]').last().click();
  await desk.waitForURL(/\/desk\/payments\/\d+/);
  const payment = new URL(desk.url()).pathname;
  await desk.goto(`${payment}/refunds/new`);
  await desk.fill('input[name=amount]', '40');
  await desk.fill('input[name=reason]', 'Carton abîmé');
  await sound(desk, 'desk-refund-new');
  await submit(desk, 'input[name=amount]');
  await desk.waitForURL(url => url.pathname === payment);
  await until(desk, payment, () => desk.getByText('RB-', { exact: false }).count());
  await sound(desk, 'desk-refund');
  await desk.context().close();
});
