// The main job: a shopkeeper orders on a phone, the desk answers.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, signIn, submit } from '../kit/journey.mjs';

/** The field of the item whose line says so. */
const field = (page, text) => page.locator('main li', { hasText: text }).locator('input[type=number]').first();

journey('a shopkeeper fills a basket and sends it', async page => {
  await signIn(page, 'buyer');
  await sound(page, 'shop-home');
  await page.goto('/bahdja/shop/items');
  await sound(page, 'shop-items');
  const coffee = field(page, /Café|قهوة/);
  if (page.reader.js) await coffee.locator('xpath=following-sibling::button').click();
  else await coffee.fill('20');
  assert.equal(await coffee.inputValue(), '20', 'sold by twenty');
  await submit(page, 'input[type=number]');
  await page.waitForURL('**/shop/basket');
  await sound(page, 'shop-basket');
  await page.locator('input[name=pay][value=cash]').check({ force: true });
  await submit(page, 'input[name=pay]');
  await page.waitForURL(/\/shop\/orders\/\d+/);
  await page.locator('main h1', { hasText: /2\d{3}-\d{5}/ }).waitFor();
  if (page.reader.js) assert.equal(await page.evaluate(() => scrollY), 0, 'a new page begins at its top');
  await sound(page, 'shop-order');
  await page.goto('/bahdja/shop/orders');
  await sound(page, 'shop-orders');
});

journey('what cannot be ordered is said at its item', async page => {
  await signIn(page, 'buyer');
  await page.goto('/bahdja/shop/items');
  await field(page, /Café|قهوة/).fill('7');
  await submit(page, 'input[type=number]');
  await page.locator('.problems').waitFor();
  await sound(page, 'shop-items-wrong', { status: 422 });
}, { modes: [false] });

/** Presses the button of a form of an order's page, and waits until it is gone. */
async function press(page, act) {
  await page.locator(`main form[action$="/${act}"] button`).click();
  await page.locator(`main form[action$="/${act}"]`).waitFor({ state: 'detached' });
}

journey('an order over the limit is asked for, then made to fit', async page => {
  await signIn(page, 'buyer');
  await page.goto('/bahdja/shop/items');
  await field(page, /Café|قهوة/).fill('4000');
  await submit(page, 'input[type=number]');
  await page.waitForURL('**/shop/basket');
  await page.locator('input[name=pay][value=account]').check({ force: true });
  await page.locator('select[name=day]').selectOption({ index: 2 });
  await submit(page, 'input[name=pay]');
  await page.waitForURL(/\/shop\/orders\/\d+/);
  await sound(page, 'shop-order-held');
  const order = new URL(page.url()).pathname;
  if (await page.locator('form[action$="/acceptance"]').count()) await press(page, 'acceptance');
  await press(page, 'request');
  await sound(page, 'shop-order-asked');
  await Promise.all([
    page.waitForResponse(answer => answer.url().endsWith('/fit')),
    page.locator('main form[action$="/fit"] button').click(),
  ]);
  await page.goto(order);
  if (await page.locator('form[action$="/cancellation"]').count()) await press(page, 'cancellation');
});

journey('the first page suggests the usual basket', async page => {
  await signIn(page, 'buyer');
  await page.goto('/bahdja/shop');
  await sound(page, 'shop-home-usual');
});

journey('a clerk takes an order on the phone', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/orders/new');
  await sound(page, 'desk-order-new');
  await page.locator('input[name=account]').fill('Superette Amine');
  await page.locator('textarea[name=lines]').fill('CAFMOU250G; 7');
  await submit(page, 'textarea[name=lines]');
  await page.locator('.problems').waitFor();
  await sound(page, 'desk-order-new-wrong', { status: 422 });
  await page.locator('textarea[name=lines]').fill('CAFMOU250G; 20');
  await submit(page, 'textarea[name=lines]');
  await page.waitForURL(/\/desk\/orders\/\d+/);
});

journey('the desk changes an order and splits it', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/orders?status=placed');
  await sound(page, 'desk-orders-placed');
  await page.locator('#orders a').first().click();
  await page.waitForURL(/\/desk\/orders\/\d+/);
  const order = new URL(page.url()).pathname;
  for (const word of ['edit', 'part', 'packing']) {
    await page.goto(`${order}/${word}`);
    await sound(page, `desk-order-${word}`);
  }
  await page.goto(`${order}/edit`);
  await submit(page, 'input[type=number]');
  await page.waitForURL(`**${order}`);
});

journey('the desk confirms an order', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/orders');
  await sound(page, 'desk-orders');
  await page.goto('/bahdja/desk/orders?status=placed');
  await page.locator('#orders a').first().click();
  await page.waitForURL(/\/desk\/orders\/\d+/);
  await sound(page, 'desk-order');
  await page.locator('form[action$="/confirmation"] button').click();
  await page.locator('form[action$="/confirmation"]').waitFor({ state: 'detached' });
  await page.goto(`${new URL(page.url()).pathname}/picking`);
  await sound(page, 'desk-picking');
});
