// The board of orders and the filters kept beside a list: what somebody at the desk looks at all day.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { browser, journey, server, signIn, submit } from '../kit/journey.mjs';

journey('orders stand in columns, and move while one looks', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/orders');
  await page.locator('main a[href$="/desk/orders/board"]').click();
  await page.waitForURL('**/desk/orders/board');
  await sound(page, 'desk-board');
  const first = page.locator('a.board-card').first();
  const held = await first.getAttribute('id');
  await first.focus();
  const buyer = await browser.open({ base: server.base, ...page.reader });
  await signIn(buyer, 'buyer');
  await buyer.goto('/bahdja/shop/items');
  await buyer.locator('main li', { hasText: /Café|قهوة/ }).locator('input[type=number]').first().fill('80');
  await submit(buyer, 'input[type=number]');
  await buyer.waitForURL('**/shop/basket');
  await buyer.locator('input[name=pay][value=cash]').check({ force: true });
  await submit(buyer, 'input[name=pay]');
  await buyer.waitForURL(/\/shop\/orders\/\d+/);
  const order = `#board-${new URL(buyer.url()).pathname.split('/').pop()}`;
  // Without scripts the board is as old as the page.
  if (!page.reader.js) await page.reload();
  await page.locator('.board-column').first().locator(order).waitFor();
  if (page.reader.js) assert.equal(await page.evaluate(() => document.activeElement.id), held, 'the focus stays');
  await sound(page, 'desk-board-moved');
  await buyer.context().close();
});

journey('a filter is kept under a name and deleted again', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/orders?status=placed');
  await page.locator('main a[href*="/desk/filters/new"]').click();
  await page.waitForURL(/\/desk\/filters\/new/);
  await submit(page, 'input[name=name]');
  await page.locator('.problems').waitFor();
  const name = `À voir ${page.reader.lang} ${page.reader.js}`;
  await page.fill('input[name=name]', name);
  await page.locator('input[name=shared]').check({ force: true });
  await sound(page, 'desk-filter-new', { status: 422 });
  await submit(page, 'input[name=name]');
  await page.waitForURL(/\/desk\/orders\?status=placed/);
  await page.locator('a.chip', { hasText: name }).waitFor();
  await sound(page, 'desk-orders-kept');
  await page.goto('/bahdja/desk/filters?list=orders');
  await sound(page, 'desk-filters');
  await page.locator('tr', { hasText: name }).locator('a[href$="/edit"]').click();
  await page.waitForURL(/\/desk\/filters\/\d+\/edit/);
  await sound(page, 'desk-filter');
  await page.locator('form[action$="/removal"] button').click();
  await page.waitForURL(/\/desk\/filters\?list=orders/);
  assert.equal(await page.locator('tr', { hasText: name }).count(), 0, 'it is gone');
});
