// The main job from end to end: a phone orders more than there is and more than the limit, takes the counter-offer and
// pays the driver; the desk sends a round off; the driver delivers and collects; the cashier counts; both books agree.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { browser, journey, server, signIn, submit } from '../kit/journey.mjs';

/** A page of somebody else, in the same language and mode. */
const other = page => browser.open({ base: server.base, ...page.reader });

/** Presses the button of an act on an order, when there is one to decide; whether there was. */
async function decide(page, act) {
  const form = page.locator(`main form[action$="/${act}"]`);
  if (!await form.count()) return false;
  await form.locator('button').click();
  await form.waitFor({ state: 'detached' });
  return true;
}

/** A picture of one pixel, as a camera would send one. */
const PHOTO = {
  name: 'IMG_0001.png', mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
};

/** The PIN with which the buyer signs at the door. */
const PIN = '4071';

/** Orders as the buyer: more pasta than there is, on account; takes what is promised, and pays the driver if held. */
async function place(page) {
  await signIn(page, 'buyer');
  await page.goto('/bahdja/shop/people/pin');
  for (const field of ['pin', 'again']) await page.fill(`input[name=${field}]`, PIN);
  await submit(page, 'input[name=pin]');
  await page.waitForURL(url => !url.pathname.endsWith('/pin'));
  await page.goto('/bahdja/shop/items');
  const field = words => page.locator('main li', { hasText: words }).locator('input[type=number]').first();
  await field(/Café|قهوة/).fill('80');
  await field(/spaghetti|سباغيتي/).fill('24');
  await submit(page, 'input[type=number]');
  await page.waitForURL('**/shop/basket');
  await page.locator('input[name=pay][value=account]').check({ force: true });
  await submit(page, 'input[name=pay]');
  await page.waitForURL(/\/shop\/orders\/\d+/);
  await sound(page, 'shop-order-offered');
  assert.ok(await decide(page, 'acceptance'), 'not all of the pasta is there');
  await decide(page, 'cash');
  return new URL(page.url()).pathname.split('/').pop();
}

/** The newest invoice stands in the buyer's list and carnet, and the seller's books add up. */
async function agree(buyer, owner) {
  await buyer.goto('/bahdja/shop/invoices');
  const number = (await buyer.locator('main ul.list bdi.code').first().innerText()).trim();
  await buyer.goto('/bahdja/shop/carnet');
  assert.ok((await buyer.locator('main').innerText()).includes(number), `${number} stands in the carnet`);
  await sound(buyer, 'shop-carnet-after');
  await owner.goto('/bahdja/desk/books');
  const sums = owner.locator('main table tr').last().locator('td.end');
  const [debit, credit] = await sums.evaluateAll(cells => cells.slice(-2).map(cell => cell.innerText.trim()));
  assert.ok(debit && debit === credit, `${debit} against ${credit}`);
}

/** Confirms it, puts it on a round of its own and sends the vehicle off; the round's address. */
async function sendOff(page, id) {
  await signIn(page, 'owner');
  await page.goto(`/bahdja/desk/orders/${id}`);
  await page.locator('form[action$="/confirmation"] button').click();
  await page.locator('form[action$="/confirmation"]').waitFor({ state: 'detached' });
  await page.goto('/bahdja/desk/rounds');
  await sound(page, 'desk-rounds');
  await page.goto('/bahdja/desk/rounds/new');
  await page.fill('input[name=name]', 'Bab El Oued');
  await sound(page, 'desk-round-new');
  await submit(page, 'input[name=name]');
  await page.waitForURL(/\/desk\/rounds\/\d+$/);
  await page.locator(`input[name=order][value="${id}"]`).check({ force: true });
  await submit(page, 'input[name=order]');
  await page.locator('form[action$="/start"]').waitFor();
  await sound(page, 'desk-round-planned');
  await page.locator('form[action$="/start"] button').click();
  await page.locator('form[action$="/start"]').waitFor({ state: 'detached' });
  await sound(page, 'desk-round-under-way');
  const round = new URL(page.url()).pathname;
  await page.goto(`${round}/loading`);
  await sound(page, 'desk-round-loading');
  return round;
}

/** Signs with a finger, where scripts run. */
async function sign(page) {
  const pad = page.locator('.signature-pad');
  if (!page.reader.js) return assert.ok(!await pad.isVisible(), 'without scripts the name is enough');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  for (const [x, y] of [[60, 60], [100, 20], [140, 70]]) await page.mouse.move(box.x + x, box.y + y);
  await page.mouse.up();
  assert.match(await page.locator('input[name=signature]').inputValue(), /^M\d+ \d+(L\d+ \d+)+$/);
}

/** One piece is refused, the rest is paid as asked. */
async function deliver(page, round) {
  await signIn(page, 'driver');
  await sound(page, 'round-home');
  await page.goto(round.replace('/desk/', '/round/'));
  await sound(page, 'round-stops');
  await page.locator('main ol.list a').first().click();
  await page.waitForURL(/\/round\/stops\/\d+/);
  await page.locator('details.stop-line summary').first().click();
  await page.locator('details.stop-line input').first().fill('1');
  await page.locator('button[name=act]').click();
  await page.locator('details.stop-line[open] input').first().waitFor();
  await sound(page, 'round-stop');
}

journey('a round is planned, driven, collected and counted', async page => {
  const desk = await other(page);
  const order = await place(page);
  const round = await sendOff(desk, order);
  const driver = await other(page);
  await deliver(driver, round);
  await driver.fill('input[name=cash]', '100000');
  await driver.fill('input[name=receiver]', 'Hamza');
  await sign(driver);
  await driver.selectOption('select[name=signer]', { index: 1 });
  await driver.fill('input[name=pin]', '1357');
  await driver.setInputFiles('input[name=photo]', PHOTO);
  const record = driver.locator('form[action*="/stops/"]:not([action$="/failure"]) .form-actions button').last();
  await record.click();
  await driver.locator('#field-pin-error').waitFor();
  await sound(driver, 'round-stop-wrong-pin', { status: 422 });
  assert.equal(await driver.locator('input[name=cash]').inputValue(), '100000', 'nothing that was typed is lost');
  assert.ok(await driver.locator('a.photo').count(), 'the photo is kept');
  await driver.fill('input[name=pin]', PIN);
  await driver.locator('form[action*="/stops/"]:not([action$="/failure"]) .form-actions button').last().click();
  await driver.waitForURL(/\/round\/rounds\/\d+/);
  await sound(driver, 'round-stops-done');
  await driver.locator('main ol.list a').first().click();
  await driver.waitForURL(/\/round\/stops\/\d+/);
  await sound(driver, 'round-stop-done');
  await page.goto(`/bahdja/shop/orders/${order}`);
  assert.ok(await page.locator('a.photo').count(), 'the buyer sees what was left');
  await sound(page, 'shop-order-delivered');
  await desk.goto(`/bahdja/desk/orders/${order}`);
  await sound(desk, 'desk-order-delivered');
  await driver.goto('/bahdja/round/purse');
  await sound(driver, 'round-purse');
  await driver.fill('input[name=amount]', '100000');
  await submit(driver, 'input[name=amount]');
  await driver.locator('input[name=amount]').waitFor({ state: 'detached' });
  await sound(driver, 'round-purse-declared');
  const cashier = await other(page);
  await signIn(cashier, 'owner');
  await cashier.goto('/bahdja/desk/custody');
  await sound(cashier, 'desk-custody');
  await cashier.locator('a[href*="/desk/custody/"]').first().click();
  await cashier.waitForURL(/\/desk\/custody\/\d+/);
  await cashier.fill('input[name=amount]', '99800');
  await sound(cashier, 'desk-handover');
  await submit(cashier, 'input[name=amount]');
  await cashier.waitForURL('**/desk/custody');
  await sound(cashier, 'desk-custody-counted');
  await cashier.goto(round);
  await cashier.locator('form[action$="/closing"] button').click();
  await cashier.locator('form[action$="/closing"]').waitFor({ state: 'detached' });
  await agree(page, desk);
  for (const one of [desk, driver, cashier]) await one.context().close();
});
