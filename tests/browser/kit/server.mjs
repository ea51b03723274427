// The server under test: a fresh data folder with demo data, a free port, and the end of both with the test.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** Starts the binary named by SANDUK_BIN; resolves when it is ready. `flags` are added to its command line. */
export async function startServer({ flags = [] } = {}) {
  const server = new Server(await freePort(), flags);
  try {
    server.readyMs = await server.start();
  } catch (fault) {
    await server.stop();
    throw fault;
  }
  return server;
}

class Server {
  constructor(port, flags) {
    this.port = port;
    this.base = `http://localhost:${port}`;
    this.data = fs.mkdtempSync(path.join(os.tmpdir(), 'sanduk-browser-'));
    this.flags = [`--listen=127.0.0.1:${port}`, `--origin=${this.base}`, `--data=${this.data}`, '--drain=1', ...flags];
    this.said = '';
  }

  get pid() { return this.child.pid; }

  /** Milliseconds until it says that it is ready. */
  async start() {
    const begin = performance.now();
    // pdeathsig: a test that is killed takes its server along. setpriv becomes the server, so the pid is its own.
    const command = ['--pdeathsig', 'KILL', process.env.SANDUK_BIN, 'serve', ...this.flags];
    this.child = spawn('setpriv', command, { stdio: ['ignore', 'pipe', 'pipe'], env: ownEnvironment() });
    this.gone = new Promise(done => this.child.once('exit', done));
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', text => { this.said = (this.said + text).slice(-20_000); });
    }
    while (!await this.ready()) {
      if (this.child.exitCode !== null || performance.now() - begin > 60_000) {
        throw new Error(`The server did not become ready. It said:\n${this.said}`);
      }
      await pause(5);
    }
    return Math.round(performance.now() - begin);
  }

  ready() {
    return new Promise(done => {
      const asked = http.get({ host: '127.0.0.1', port: this.port, path: '/readyz', agent: false, timeout: 1000 }, answer => {
        answer.resume();
        done(answer.statusCode === 200);
      });
      asked.on('error', () => done(false)).on('timeout', () => asked.destroy());
    });
  }

  /** Stops and starts it on the same data. */
  async restart() {
    await this.halt();
    return this.start();
  }

  async halt() {
    if (!this.child || this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await this.gone;
    clearTimeout(late);
  }

  async stop() {
    await this.halt();
    fs.rmSync(this.data, { recursive: true, force: true });
  }
}

// What the developer has set for their own server must not leak into this one.
function ownEnvironment() {
  const foreign = name => name.startsWith('SANDUK_') || ['FLY_REGION', 'PRIMARY_REGION'].includes(name);
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign(name))), NO_COLOR: '1' };
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = net.createServer().once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
