// Agreed prices: seen on the shelf of the phone, kept at the desk.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, signIn } from '../kit/journey.mjs';

journey('the steps of an agreement stand on the card', async page => {
  await signIn(page, 'buyer');
  await page.goto('/bahdja/shop/items?q=huile');
  const card = page.locator('main li', { has: page.locator('input[type=number]') }).first();
  assert.match(await card.innerText(), /590/, 'the lowest step is printed');
  assert.match(await card.innerText(), /650/, 'with the base price beside it');
  await page.goto('/bahdja/shop/items');
  await sound(page, 'shop-steps');
}, { modes: [false] });

journey('the desk reads an agreement and an assortment', async page => {
  await signIn(page, 'owner');
  await page.goto('/bahdja/desk/agreements');
  await sound(page, 'desk-agreements');
  await page.locator('main table a').first().click();
  await page.waitForURL(/\/desk\/agreements\/\d+/);
  await sound(page, 'desk-agreement');
  await page.goto(`${new URL(page.url()).pathname}/edit`);
  await sound(page, 'desk-agreement-edit');
  await page.goto('/bahdja/desk/assortments');
  await page.locator('main table a').first().click();
  await page.waitForURL(/\/desk\/assortments\/\d+/);
  await sound(page, 'desk-assortment');
}, { modes: [false] });
