// The pattern of every noun: added with mistakes first, found, changed, put away.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, says, signIn, submit } from '../kit/journey.mjs';

journey('a contact is added, found, changed and put away', async (page, { lang, width, js }) => {
  const name = `بقالة الأمل ${lang} ${width} ${js ? 'a' : 'b'}`;
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/contacts');
  await sound(page, 'contacts');

  await page.locator('a[href$="/contacts/new"]').first().click();
  await page.waitForURL('**/contacts/new');
  await sound(page, 'contacts-new');
  await page.fill('input[name=name]', name);
  await page.fill('input[name=phone]', '12');
  await page.fill('textarea[name=note]', '<b>بسرعة</b>');
  await submit(page, 'input[name=name]');
  await page.locator('input[name=phone][aria-invalid=true]').waitFor();
  assert.equal(await page.inputValue('textarea[name=note]'), '<b>بسرعة</b>', 'what was typed is kept');
  await sound(page, 'contacts-wrong', { status: 422 });

  await page.fill('input[name=phone]', '٠٥٥٠ ١٢ ٣٤ ٥٦');
  await submit(page, 'input[name=name]');
  await page.waitForURL(/\/contacts\/\d+$/);
  await says(page, name);
  await says(page, '<b>بسرعة</b>');
  await sound(page, 'contacts-shown');
  const place = page.url();

  await page.goto(`/bahdja/desk/contacts?q=${encodeURIComponent(name.replace('أ', 'ا'))}`);
  assert.equal(await page.locator('[id^=contact-]').count(), 1, 'found without its hamza');

  await page.goto(`${place}/edit`);
  await page.fill('textarea[name=note]', 'الباب الأزرق');
  await submit(page, 'textarea[name=note]');
  await page.waitForURL(place);
  await says(page, 'الباب الأزرق');

  await page.locator('form[action$="/archive"] button').first().click();
  await page.waitForLoadState();
  await page.goto(`/bahdja/desk/contacts?q=${encodeURIComponent(name)}`);
  assert.equal(await page.locator('[id^=contact-]').count(), 0, 'put away');
  await sound(page, 'contacts-none-found');
});
