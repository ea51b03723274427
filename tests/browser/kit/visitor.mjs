// A visitor without a browser: cookies and forms over plain HTTP, for measuring and for preparing a journey.
import { PEOPLE } from './people.mjs';

/** A visitor with their cookies; `as` names a sample person to sign in as, or nobody. */
export async function visitor(base, as) {
  const someone = new Visitor(base);
  if (as) await someone.signIn(PEOPLE[as]);
  return someone;
}

class Visitor {
  constructor(base) { this.base = base; this.jar = new Map(); }

  cookie() { return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '); }

  async ask(path, { method = 'GET', fields } = {}) {
    const headers = { cookie: this.cookie() };
    if (fields) Object.assign(headers, { origin: this.base, 'sec-fetch-site': 'same-origin' });
    const body = fields && new URLSearchParams(fields);
    const answer = await fetch(this.base + path, { method, headers, body, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0\b/i.test(line)) this.jar.delete(pair.slice(0, at));
      else this.jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
  }

  async signIn({ login, password }) {
    const page = await this.ask('/sign-in');
    const fields = { ...hidden(page.text), login, password };
    const answer = await this.ask('/sign-in', { method: 'POST', fields });
    if (answer.status !== 303) throw new Error(`Signing in as ${login} answered ${answer.status}`);
    return answer;
  }
}

/** The hidden fields of a page's forms: tokens and keys. */
function hidden(html) {
  const tags = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  const part = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return Object.fromEntries(tags.map(tag => [part(tag, 'name'), part(tag, 'value')]));
}
