// Every place a person can reach by links is sound: no fault, no barrier, nothing wider than the window.
import assert from 'node:assert/strict';
import { sound } from '../kit/checks.mjs';
import { journey, server, signIn } from '../kit/journey.mjs';
import { PEOPLE } from '../kit/people.mjs';

// One contact stands for all: ids and what a list was asked are not places of their own.
const place = href => {
  const url = new URL(href);
  return url.pathname.replace(/\/\d+(?=\/|$)/g, '/:id');
};
// Left to others: what signs out or is no page. (What downloads says so in its link.)
const skipped = path => /sign-out|^\/(api|assets|hooks|metrics)/.test(path);

/** Follows links breadth first from where the page is; answers what was wrong, place by place. */
async function follow(page, who) {
  const seen = new Set([place(page.url())]);
  const queue = [page.url()];
  const wrong = [];
  while (queue.length) {
    const href = queue.shift();
    await page.goto(href);
    const name = place(href);
    try {
      await sound(page, `place-${who}${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`);
    } catch (fault) {
      wrong.push(`${name}: ${fault.message}`);
      page.faults.length = 0;
    }
    for (const link of await page.locator('a[href]:not([download])').evaluateAll(all => all.map(a => a.href))) {
      if (!link.startsWith(server.base) || skipped(new URL(link).pathname) || seen.has(place(link))) continue;
      seen.add(place(link));
      queue.push(link);
    }
  }
  return { wrong, seen };
}

// Without scripts where people have old phones; the desk's jobs without scripts are journeys of their own.
const bare = { buyer: true, driver: true };
for (const who of ['owner', 'viewer', 'buyer', 'driver', 'operator']) {
  const readers = [{ lang: 'ar', width: 360, js: true }, { lang: 'fr', width: 1280, js: !bare[who] }];
  for (const { js, ...reader } of readers) {
    journey(`the ${who} finds every place sound`, async page => {
      await signIn(page, who);
      const { wrong, seen } = await follow(page, who);
      assert.ok(seen.has(PEOPLE[who].home) && seen.size > 1, `the ${who} should reach more than ${[...seen]}`);
      assert.deepEqual(wrong, []);
    }, { readers: [reader], modes: [js] });
  }
}
