// What the tax office wants: an Indian invoice as a file and a line of the return, and an order on paper.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, signIn, submit } from '../kit/journey.mjs';

const fill = async (page, fields) => {
  for (const [name, value] of Object.entries(fields)) await page.fill(`main [name=${name}]`, value);
};

/** A buyer, an item with a code, and a confirmed order of it; the order's address. */
async function order(page, mark, gstin) {
  await page.goto('/vidya/desk/accounts/new');
  await fill(page, { name: `Pragati Traders ${mark}`, address: '4 MG Road, Bengaluru, Karnataka 560001', tax_number: gstin });
  await page.locator('main select[name=kind]').selectOption('firm');
  await submit(page, 'input[name=name]');
  await page.waitForURL(/\/accounts\/\d+$/);
  const approval = page.locator('main form[action$="/approval"] button');
  if (await approval.count()) await approval.first().click();
  await page.goto('/vidya/desk/items/new');
  await fill(page, { name: `Notebook ${mark}`, price: '80', sku: `NB-${mark}`, tax_code: '482020' });
  await page.uncheck('main input[name=tracked]', { force: true });
  await sound(page, 'filings-item');
  await submit(page, 'input[name=name]');
  await page.waitForURL(/\/items\/\d+$/);
  await page.goto('/vidya/desk/orders/new');
  await fill(page, { account: `Pragati Traders ${mark}`, lines: `NB-${mark}; 25` });
  await submit(page, 'textarea[name=lines]');
  await page.waitForURL(/\/orders\/\d+$/);
  const path = new URL(page.url()).pathname;
  const confirm = page.locator('main form[action$="/confirmation"] button');
  if (await confirm.count()) {
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
  }
  return path;
}

async function handOver(page, path) {
  await page.goto(`/vidya/desk/invoices/new?order=${path.split('/').pop()}`);
  await submit(page, 'input[name=order]');
  await page.waitForURL(/\/invoices\/\d+$/);
}

journey('an invoice is told to the tax office', async page => {
  const mark = `${page.reader.lang}${page.reader.width}`.toUpperCase();
  await signIn(page, 'indian');
  await page.goto('/vidya/desk/settings/letterhead');
  await fill(page, { gstin: '27AAPFU0939F1ZV' });
  await submit(page, 'input[name=gstin]');
  const path = await order(page, mark, '29AAGCB7383J1Z4');
  await page.goto(`${path}/proforma`);
  await sound(page, 'filings-proforma');
  await page.goto(`${path}/delivery-note`);
  await sound(page, 'filings-delivery-note');
  await handOver(page, path);
  await sound(page, 'filings-invoice');
  const file = page.locator('a[href$="/filing"]');
  assert.equal(await file.count(), 1, 'there is a file');
  await page.goto(`${new URL(page.url()).pathname}/paper`);
  await sound(page, 'filings-paper');
  await page.goto('/vidya/desk/books/gst');
  await sound(page, 'filings-gst');
  assert.ok((await page.locator('main').innerText()).includes('482020'), 'the code is told');
  await handOver(page, await order(page, `${mark}-2`, ''));
  await sound(page, 'filings-missing');
  assert.equal(await file.count(), 0, 'without a GSTIN there is none');
}, { modes: [true] });
