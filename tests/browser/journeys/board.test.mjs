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
  const cards = page.locator('.board-column').first().locator('a.board-card');
  const place = page.locator('.board-column').nth(1);
  const decided = page.locator('.board-column').first().locator('a.board-card:has(.badge svg use[href$="#clock"])').first();
  if (!await decided.count()) return;
  const id = await decided.getAttribute('id');
  await decided.focus();
  assert.ok(await cards.count() > 0, 'somebody waits');
  const other = await browser.open({ base: server.base, ...page.reader });
  await signIn(other, 'owner');
  await other.goto(`/bahdja/desk/orders/${id.replace('board-', '')}`);
  await other.locator('form[action$="/confirmation"] button').click();
  await other.locator('form[action$="/confirmation"]').waitFor({ state: 'detached' });
  if (!page.reader.js) await page.reload();
  await place.locator(`#${id}`).waitFor();
  await sound(page, 'desk-board-moved');
  await other.context().close();
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
