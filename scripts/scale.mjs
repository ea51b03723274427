// Pages on two databases that `sanduk demo --scale` made, a small and a large one: statements, milliseconds, ratio.
// node scripts/scale.mjs SMALL LARGE: data folders. SANDUK_BIN names the binary; SCALE_TURNS how often each is asked.
import { spawn } from 'node:child_process';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { visitor } from '../tests/browser/kit/visitor.mjs';

const TURNS = Number(process.env.SCALE_TURNS ?? 15);
const PASSWORD = 'sanduk-demo';
const who = name => ({ login: `${name}@scale.example`, password: PASSWORD });
const PEOPLE = { owner: who('owner'), buyer: who('buyer'), driver: who('driver') };
const DESK = ['', '/orders', '/orders?status=held', '/orders?status=confirmed', '/orders?status=sent',
  '/orders?status=delivered', '/orders?status=cancelled', '/orders?q=superette', '/orders?q=gare+3', '/orders?q=42',
  '/items', '/items?q=savon', '/items?q=nothing', '/items?low=1', '/accounts', '/accounts?q=port', '/invoices',
  '/invoices?standing=open', '/invoices?standing=overdue', '/invoices?standing=paid', '/invoices?standing=credited',
  '/invoices?q=gare+3', '/invoices/new', '/payments', '/payments?method=transfer', '/payments?q=gare+3', '/custody',
  '/books', '/books/ledger/ar', '/books/ledger/output_tax', '/books/entries', '/books/entries?kind=collected',
  '/rounds', '/search?q=savon'];
const SHOP = ['', '/items', '/items?q=savon', '/basket', '/orders', '/invoices', '/carnet'];
const PAGES = [
  ...DESK.map(path => ['owner', `/scale/desk${path}`]),
  ...['orders', 'invoices', 'items', 'rounds', 'payments'].map(list => ['owner', `/scale/desk/${list}`, 'first']),
  ['owner', '/scale/desk/accounts?q=port+0', 'first'], ['owner', '/scale/desk/accounts?q=port+0', 'carnet'],
  ...SHOP.map(path => ['buyer', `/scale/shop${path}`]),
  ['driver', '/scale/round'], ['driver', '/scale/round/purse'],
];
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];

function ask(server, path, cookie) {
  const headers = { cookie, 'accept-encoding': 'br', 'accept-language': 'fr' };
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    http.get(server.base + path, { agent: server.agent, headers }, answer => {
      answer.resume().on('end', () => resolve({ status: answer.statusCode, ms: performance.now() - begin,
        statements: Number(/\d+/.exec(answer.headers['server-timing'] ?? '')?.[0]) }));
    }).on('error', reject);
  });
}

async function start(data, port) {
  const base = `http://localhost:${port}`;
  const flags = ['serve', '--only=web', `--data=${data}`, `--listen=127.0.0.1:${port}`, `--origin=${base}`, '--drain=1'];
  const child = spawn(process.env.SANDUK_BIN, flags, { stdio: 'ignore' });
  const server = { base, child, agent: new http.Agent({ keepAlive: true, maxSockets: 1 }), people: {} };
  while ((await fetch(`${base}/readyz`).catch(() => ({ ok: false }))).ok !== true) await pause(50);
  for (const [name, person] of Object.entries(PEOPLE)) {
    const someone = await visitor(base);
    await someone.signIn(person);
    server.people[name] = someone;
  }
  return server;
}

/** The address of what a list shows first. */
async function first(server, as, list, more) {
  const { text } = await server.people[as].ask(list);
  const found = new RegExp(`"(${list.split('?')[0]}/\\d+)"`).exec(text);
  return found && found[1] + (more === 'first' ? '' : `/${more}`);
}

const servers = [await start(process.argv[2], 18110), await start(process.argv[3], 18111)];
try {
  console.log('| page | statements | ms small | ms large | ratio |\n|---|--:|--:|--:|--:|');
  for (const [as, path, more] of PAGES) {
    const paths = await Promise.all(servers.map(server => (more ? first(server, as, path, more) : path)));
    if (paths.includes(null)) { console.log(`| ${path} ${more} | shows nothing |`); continue; }
    const cookies = servers.map(server => server.people[as].cookie());
    const answers = [[], []];
    for (let turn = 0; turn < TURNS + 2; turn++) {
      for (const at of turn % 2 ? [1, 0] : [0, 1]) {
        const answer = await ask(servers[at], paths[at], cookies[at]);
        if (answer.status !== 200) throw new Error(`${paths[at]} answered ${answer.status}`);
        if (turn > 1) answers[at].push(answer);
      }
    }
    const [small, large] = answers.map(list => median(list.map(answer => answer.ms)));
    const name = more ? `${path.split('?')[0]}/:id${more === 'first' ? '' : `/${more}`}` : path;
    const counts = new Set(answers.flat().map(answer => answer.statements));
    console.log(`| ${name} | ${[...counts].join('-')} | ${small.toFixed(1)} | ${large.toFixed(1)} | ${(large / small).toFixed(2)} |`);
  }
} finally {
  for (const server of servers) { server.agent.destroy(); server.child.kill('SIGTERM'); }
}
