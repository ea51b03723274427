// The seller's books and the buyer's page of them: posted by hand, read, closed, agreed.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, signIn } from '../kit/journey.mjs';

/** Posts that an account owes so much since a day, in the form of an entry by hand. */
async function owe(page, day, account, amount) {
  await page.goto('/bahdja/desk/books/entries/new');
  await page.fill('input[name=day]', day);
  await page.fill('input[name=note]', 'Solde repris du cahier');
  await page.selectOption('select[name=role1]', 'ar');
  await page.fill('input[name=owner1]', account);
  await page.fill('input[name=debit1]', amount);
  await page.selectOption('select[name=role2]', 'capital');
  await page.fill('input[name=credit2]', amount);
  await page.locator('form:has(input[name=note]) button[type=submit]').click();
  await page.waitForURL(/\/entries\/\d+$/);
}

/** The account of the sample buyer: its name and page. */
async function account(page) {
  await page.goto('/bahdja/desk/accounts?q=superette');
  const link = page.locator('#accounts a, tbody a').first();
  return { name: (await link.innerText()).trim(), path: new URL(await link.getAttribute('href'), page.url()).pathname };
}

const month = before => {
  const day = new Date();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - before);
  return day.toISOString().slice(0, 7);
};

journey('the owner reads the books and shares a carnet', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/books/entries/new');
  await sound(page, 'books-new');
  const { name, path } = await account(page);
  await owe(page, `${month(1)}-05`, name, '125000');
  await owe(page, `${month(0)}-01`, name, '48250,50');
  await sound(page, 'books-entry');
  await page.goto('/bahdja/desk/books');
  await sound(page, 'books-trial');
  await page.goto('/bahdja/desk/books/ledger/ar');
  await sound(page, 'books-ledger');
  await page.goto('/bahdja/desk/books/entries');
  await sound(page, 'books-days');
  await page.goto(`/bahdja/desk/books/closing?until=${month(1)}-05`);
  await sound(page, 'books-closing');
  await page.goto(`${path}/carnet?month=${month(0)}`);
  await page.locator('form[action$="/carnet/links"] button[type=submit]').click();
  await page.locator('a[href*="/p/"]').first().waitFor();
  await sound(page, 'desk-carnet');
  const word = /\/p\/[^"]+/.exec(await page.locator('a[href*="/p/"]').first().getAttribute('href'))[0];
  await page.goto(word);
  await sound(page, 'paper-carnet');
  assert.equal(await page.locator('form[method=post]').count() > 1, false, 'nothing to act on but the language');
}, { modes: [true] });

journey('the buyer reads the carnet on a phone', async page => {
  await signIn(page, 'buyer');
  await page.goto('/bahdja/shop');
  await sound(page, 'shop-home-owed');
  await page.goto(`/bahdja/shop/carnet?month=${month(1)}`);
  await sound(page, 'shop-carnet');
});
