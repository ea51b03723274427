// One Chromium for a test file, and pages opened as a given reader would: language, width, scripts on or off.
import { chromium } from 'playwright-core';

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const ACCEPT = { ar: 'ar-DZ,ar', fr: 'fr-FR,fr', en: 'en-GB,en', hi: 'hi-IN,hi', sr: 'sr-Latn-RS,sr' };

/** Starts the browser of this machine; nothing is downloaded. */
export async function launch() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  return new Reader(browser);
}

class Reader {
  constructor(browser) { this.browser = browser; }

  /**
   * A new visitor: an empty cookie jar, and a page whose faults are collected in `page.faults`.
   * `base` lets `page.goto('/sign-in')` stand for the server under test.
   */
  async open({ base, lang = 'fr', width = 1280, height, js = true, colorScheme = 'light' } = {}) {
    const phone = width < 700;
    const options = {
      baseURL: base, locale: ACCEPT[lang].split(',')[0], extraHTTPHeaders: { 'accept-language': ACCEPT[lang] },
      viewport: { width, height: height ?? (phone ? 740 : 800) }, deviceScaleFactor: phone ? 2 : 1,
      isMobile: phone, hasTouch: phone, javaScriptEnabled: js, colorScheme, reducedMotion: 'reduce',
    };
    const context = await this.browser.newContext(options);
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    page.reader = { lang, width, js, colorScheme, context: options };
    page.faults = collectFaults(page);
    return page;
  }

  close() { return this.browser.close(); }
}

/** Console errors (refusals of the content security policy among them), exceptions, and parts that did not arrive. */
function collectFaults(page) {
  const faults = [];
  page.on('console', m => { if (m.type() === 'error' && !isStatusEcho(m)) faults.push(`console: ${m.text()}`); });
  page.on('pageerror', e => faults.push(`exception: ${e.message}`));
  page.on('requestfailed', r => {
    // A page left before its parts came is no fault.
    if (r.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${r.failure()?.errorText}: ${r.url()}`);
  });
  page.on('response', r => {
    if (r.request().isNavigationRequest() && r.frame() === page.mainFrame()) page.status = r.status();
    const part = !['document', 'fetch', 'xhr'].includes(r.request().resourceType());
    if (r.status() >= 500 || (part && r.status() >= 400)) faults.push(`${r.status()}: ${r.url()}`);
  });
  return faults;
}

// Chromium repeats every status over 399 as a console error; whether one was wanted is the journey's to say.
const isStatusEcho = m => m.text().startsWith('Failed to load resource: the server responded with a status of');
