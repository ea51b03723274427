// Files brought in: a list of goods is mapped, rehearsed, written and taken back; a file that is no table is refused.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { sound } from '../kit/checks.mjs';
import { journey, signIn } from '../kit/journey.mjs';

const PATH = '/bahdja/desk/imports';
const REHEARSE = 'button[name=act][value=rehearse]';
const COMMIT = 'form[action$="/commit"] button';
const UNDO = 'form[action$="/commit/delete"] button';

/** Brings a file of goods in the form of the page. */
async function bring(page, name, text) {
  await page.goto(`${PATH}?kind=items`);
  await page.setInputFiles('input[name=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('form:has(input[name=file]) button[type=submit]').click();
}

/** Presses a button and waits for its job as a reader without scripts would: looking again while the page says it moves. */
async function press(page, button) {
  const here = page.url();
  await Promise.all([
    page.waitForResponse(answer => answer.request().method() === 'POST'),
    page.locator(button).first().click(),
  ]);
  for (let looked = 0; looked < 60; looked += 1) {
    await pause(500);
    await page.goto(here);
    if (await page.locator('main .banner[role=status]').count() === 0) return;
  }
  assert.fail(`the job of ${button} never ended`);
}

journey('a clerk brings a list of goods and takes it back', async (page, { lang, js }) => {
  const mark = `${lang}${js ? 1 : 0}`.toUpperCase();
  const goods = `Ref. fournisseur;Libellé;PU HT;Rayon\n${mark}-1;Huile de tournesol 5 L;1 250,50;\n`
    + `${mark}-2;Semoule fine 25 kg;3 100;\n${mark}-3;Café moulu;abc;Nulle part\n${mark}-2;Semoule;90;\n`;
  await signIn(page, 'owner');
  await bring(page, 'articles.csv', goods);
  await page.waitForURL(/\/imports\/\d+/);
  const columns = ['sku', 'name', 'price', 'category'];
  for (const [at, field] of columns.entries()) {
    await page.selectOption(at ? `#field-column-${at}` : '#field-column', field);
  }
  await sound(page, 'imports-columns');
  await press(page, REHEARSE);
  await sound(page, 'imports-rehearsed');
  await press(page, COMMIT);
  await sound(page, 'imports-written');
  const here = page.url();
  await page.goto(`/bahdja/desk/items?q=${mark}-1`);
  assert.ok((await page.locator('main').innerText()).includes('Huile de tournesol 5 L'));
  await page.goto(here);
  await press(page, UNDO);
  await sound(page, 'imports-undone');
  await page.goto(`/bahdja/desk/items?q=${mark}-1`);
  assert.ok(!(await page.locator('main').innerText()).includes('Huile de tournesol 5 L'));
  await bring(page, 'page.csv', '<html><body>Articles</body></html>');
  await page.locator('.problems').waitFor();
  await sound(page, 'imports-refused', { status: 422 });
  await page.goto(PATH);
  await sound(page, 'imports-list');
});
