// What must be true of every page, whoever reads it: no fault, no sideways scroll, no barrier, right language.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RTL = new Set(['ar']);

/**
 * Fails unless the page is sound; leaves a screenshot called `name` for people to look at.
 * `status` is what the page may answer besides 200 (with scripts, a part of it did, and the page itself stays at 200).
 */
export async function sound(page, name, { status = 200 } = {}) {
  await shot(page, name);
  assert.ok([200, status].includes(page.status), `${name}: the page answered ${page.status}`);
  assert.deepEqual(page.faults, [], `${name}: the page reported faults`);
  assert.deepEqual(await overflow(page), [], `${name}: wider than the window`);
  assert.deepEqual(await barriers(page), [], `${name}: axe found barriers`);
  const { lang, dir, title } = await run(page, `({ lang: document.documentElement.lang,
    dir: document.documentElement.dir, title: document.title })`);
  assert.equal(lang.split('-')[0], page.reader.lang, `${name}: language of the page`);
  assert.equal(dir || 'ltr', RTL.has(page.reader.lang) ? 'rtl' : 'ltr', `${name}: direction of the page`);
  assert.ok(title.trim(), `${name}: a page has a title`);
}

/** A picture of the whole page under $SHOTS, which lies outside the repository. */
export async function shot(page, name) {
  const folder = process.env.SHOTS;
  if (!folder) return;
  const { lang, width, js, colorScheme } = page.reader;
  const marks = [name, lang, width, ...(js ? [] : ['noscript']), ...(colorScheme === 'dark' ? ['dark'] : [])];
  // Hiding the caret would leave `style` attributes behind, which the page's policy rightly refuses in the next swap.
  await page.screenshot({ path: path.join(folder, `${marks.join('-')}.png`), fullPage: true, caret: 'initial' });
}

/** The elements that stick out of the window at the side, innermost last; empty when nothing scrolls sideways. */
export async function overflow(page) {
  return run(page, `(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')].filter(e => {
      const box = e.getBoundingClientRect();
      return box.width && (box.right > root.clientWidth + 1 || box.left < -1);
    }).slice(0, 8).map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + '.' + e.className);
  })()`);
}

/** What axe finds, one line a finding: rule, element, what is wrong. */
export async function barriers(page) {
  const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
  const live = page.reader.js ? page : await revive(page);
  // From its top: what a scrolled page has half under its head is no barrier, and how far it scrolled depends on the moment.
  await run(live, 'scrollTo(0, 0)');
  await run(live, `void (window.axe || (() => { ${AXE} })())`);
  const { violations } = await run(live, `axe.run(document, ${JSON.stringify(options)})`);
  if (live !== page) await live.context().close();
  return violations.flatMap(v => v.nodes.map(n =>
    `${v.id}: ${n.target.join(' ')}: ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? v.help}`));
}

// axe needs timers, which stand still with scripts off: it looks at a copy of the page as it was drawn,
// in a visitor with scripts, where the page's own scripts are kept out and <noscript> is what it shows.
async function revive(page) {
  const html = (await page.content()).replaceAll(/<(\/?)noscript/g, '<$1div');
  const context = await page.context().browser().newContext({ ...page.reader.context, javaScriptEnabled: true });
  const copy = await context.newPage();
  await copy.route('**/*', route => {
    const kind = route.request().resourceType();
    if (kind === 'document') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    return kind === 'script' ? route.abort() : route.continue();
  });
  await copy.goto(page.url());
  return copy;
}

// Through the debugger, so that it works under a strict policy and with scripts off.
async function run(page, expression) {
  const cdp = page.debugger ??= await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
