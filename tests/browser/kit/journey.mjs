// A journey: one server and one browser for the file, and the steps journeys share.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { PEOPLE } from './people.mjs';
import { takeSecondStep } from './second.mjs';
import { startServer } from './server.mjs';

/** Arabic on a phone and French at a desk: the two readers every journey is made for. */
export const READERS = [{ lang: 'ar', width: 360 }, { lang: 'fr', width: 1280 }];

/**
 * Declares `walk` once for each reader, with scripts on and off. `walk` gets a fresh visitor's page and the reader.
 * All walks of a file share a server, so each makes its own data.
 */
export function journey(name, walk, { readers = READERS, modes = [true, false] } = {}) {
  for (const reader of readers) {
    for (const js of modes) {
      test(`${name}: ${reader.lang}, ${reader.width} px, scripts ${js ? 'on' : 'off'}`, async () => {
        const page = await browser.open({ base: server.base, ...reader, js });
        try {
          await walk(page, { ...reader, js });
        } catch (fault) {
          // Where it stopped, for whoever reads the log.
          fault.message += `\nat ${page.url()}\nfaults: ${page.faults.join('; ')}\nserver: ${server.said.slice(-1500)}`;
          throw fault;
        } finally {
          await page.context().close();
        }
      });
    }
  }
}

/** The file's own server and browser. */
export let server;
export let browser;
before(async () => { [server, browser] = await Promise.all([startServer(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

/** Signs in through the form, as a person does, reading the language of the journey. */
export async function signIn(page, who) {
  const { login, password, home } = PEOPLE[who];
  await speak(page);
  await page.goto('/sign-in');
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', password);
  await submit(page, 'input[name=password]');
  await page.waitForURL(url => url.pathname !== '/sign-in');
  await takeSecondStep(page, login);
  await page.waitForURL(url => url.pathname === home);
}

/** This device's language, as its switch would leave it. */
export async function speak(page) {
  await page.context().addCookies([{ name: 'language', value: page.reader.lang, url: server.base }]);
}

/** Presses the submit button of the form that holds `field`. */
export async function submit(page, field) {
  await page.locator('form', { has: page.locator(field) }).locator('button[type=submit], button:not([type])').first().click();
}

/** Fails unless the page says so, in this status. */
export async function says(page, text) {
  assert.ok((await page.locator('main').innerText()).includes(text), `the page should say ${text}`);
}
