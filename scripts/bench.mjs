// Pages as a reader's browser asks for them: bytes on the wire, time, and what each costs the server in CPU.
// Every timing is also given as a ratio to /healthz, measured in turns in the same run, since machines differ.
import fs from 'node:fs';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { startServer } from '../tests/browser/kit/server.mjs';
import { visitor } from '../tests/browser/kit/visitor.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const CONNECTIONS = 8;
const ROUNDS = 5;
const BASELINE = '/healthz';
const PAGES = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'shop, home', path: '/bahdja/shop', as: 'buyer' },
  { name: 'desk, home', path: '/bahdja/desk', as: 'owner' },
  { name: 'desk, contacts', path: '/bahdja/desk/contacts', as: 'owner' },
];

const TICKS = 100; // per second in /proc on Linux
const cpuTicks = pid => {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return Number(fields[11]) + Number(fields[12]);
};
const memoryMiB = pid => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];

/** One GET; resolves to its status, the bytes of its body on the wire, and its milliseconds. */
function ask(agent, url, headers) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    http.get(url, { agent, headers }, answer => {
      let bytes = 0;
      answer.on('data', chunk => { bytes += chunk.length; });
      answer.on('end', () => resolve({ status: answer.statusCode, bytes, ms: performance.now() - begin }));
    }).on('error', reject);
  });
}

/** Keeps the connections busy for `seconds`; the server's own CPU per request does not count this client's. */
async function load(server, path, headers, seconds) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + seconds * 1000;
  const times = [];
  const ticks = cpuTicks(server.pid);
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() < end) {
      const { status, ms } = await ask(agent, server.base + path, headers);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      times.push(ms);
    }
  }));
  agent.destroy();
  const cpu = (cpuTicks(server.pid) - ticks) / TICKS * 1e6 / times.length;
  return { cpu, p50: quantile(times, 0.5), p99: quantile(times, 0.99), rate: times.length / seconds };
}

/** Baseline and page in turns (A B, B A, …), so that a busy moment of the machine falls on both. */
async function compare(server, path, headers) {
  const pairs = [];
  const part = SECONDS / ROUNDS;
  for (let round = 0; round < ROUNDS; round++) {
    const base = () => load(server, BASELINE, {}, part);
    const page = () => load(server, path, headers, part);
    if (round % 2) { const p = await page(); pairs.push({ page: p, base: await base() }); }
    else { const b = await base(); pairs.push({ base: b, page: await page() }); }
  }
  const over = figure => median(pairs.map(p => p.page[figure]));
  const ratios = pairs.map(p => p.page.cpu / Math.max(p.base.cpu, 1));
  return { cpu: over('cpu'), p50: over('p50'), p99: over('p99'), rate: over('rate'),
    ratio: median(ratios), spread: [Math.min(...ratios), Math.max(...ratios)] };
}

const row = cells => console.log(cells.map((c, i) => (i ? String(c).padStart(11) : String(c).padEnd(28))).join(''));

const server = await startServer();
try {
  console.log(`Ready ${server.readyMs} ms after start (with demo data to make); ${memoryMiB(server.pid).toFixed(0)} MiB`);
  const again = await server.restart();
  console.log(`Ready ${again} ms after start on the database it left; ${memoryMiB(server.pid).toFixed(0)} MiB`);
  row(['page', 'bytes (br)', 'page/s', 'p50 ms', 'p99 ms', 'CPU µs', '× healthz', 'spread']);
  for (const { name, path, as } of PAGES) {
    const someone = await visitor(server.base, as);
    const headers = { cookie: someone.cookie(), 'accept-encoding': 'br', 'accept-language': 'fr' };
    const { status, bytes } = await ask(undefined, server.base + path, headers);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    const f = await compare(server, path, headers);
    row([name, bytes, f.rate.toFixed(0), f.p50.toFixed(2), f.p99.toFixed(2), f.cpu.toFixed(0),
      f.ratio.toFixed(1), f.spread.map(s => s.toFixed(1)).join('-')]);
  }
  console.log(`Memory after it all: ${memoryMiB(server.pid).toFixed(0)} MiB`);
} finally {
  await server.stop();
}
