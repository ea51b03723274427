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
