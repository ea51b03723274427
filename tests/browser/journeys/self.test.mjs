// The checks check something: a good page passes them, and each kind of bad page fails.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { launch } from '../kit/browser.mjs';
import { barriers, overflow, sound } from '../kit/checks.mjs';

const page = (body, { lang = 'ar', dir = 'rtl' } = {}) => `<!doctype html><html lang="${lang}" dir="${dir}"><head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>صندوق</title></head>
  <body><main><h1>صندوق</h1>${body}</main></body></html>`;
const PAGES = {
  '/good': page('<p>مرحبا</p><a href="/good">الصفحة</a>'),
  '/wide': page('<div style="inline-size:900px">عريض</div>'),
  '/barrier': page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
  '/script': page('<script>window.ran = true</script>'),
  '/broken': page('<link rel="stylesheet" href="/absent.css">'),
  '/french': page('<p>Bonjour</p>', { lang: 'fr', dir: 'ltr' }),
};

let server, base, reader;
before(async () => {
  server = http.createServer((request, answer) => {
    const body = PAGES[request.url];
    answer.writeHead(body ? 200 : request.url === '/favicon.ico' ? 204 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:",
    });
    answer.end(body ?? '');
  }).listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  base = `http://127.0.0.1:${server.address().port}`;
  reader = await launch();
});
after(async () => { await reader?.close(); server?.close(); });

async function visit(path, options) {
  const opened = await reader.open({ base, lang: 'ar', width: 360, ...options });
  await opened.goto(path);
  return opened;
}

for (const js of [true, false]) {
  const mode = js ? 'scripts on' : 'scripts off';
  test(`a good page is sound, ${mode}`, async () => sound(await visit('/good', { js }), 'self-good'));
  test(`sideways scroll is found, ${mode}`, async () => assert.notDeepEqual(await overflow(await visit('/wide', { js })), []));
  test(`a barrier is found, ${mode}`, async () => {
    const found = await barriers(await visit('/barrier', { js }));
    assert.ok(found.some(f => f.startsWith('image-alt')), found.join('\n'));
  });
}
test('a refused script is a fault', async () => {
  const opened = await visit('/script');
  assert.match(opened.faults.join(), /Content Security Policy/);
});
test('a part that does not arrive is a fault', async () => {
  const opened = await visit('/broken');
  assert.match(opened.faults.join(), /404: .*absent\.css/);
});
test('the wrong language is found', async () => {
  await assert.rejects(sound(await visit('/french'), 'self-french'), /language of the page/);
});
