// Starts a headless Chromium for the workbench: a fresh profile, nothing sent in the background.
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** A Chromium without a window; Chromium's sandbox does not work for root. */
export async function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await findChromium(),
    headless: true,
    handleSIGINT: false, // it ends with us; our own clean-up comes first
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: asRoot ? [...FLAGS, '--no-sandbox'] : [...FLAGS],
  });
}

/** Hands over a browser for as long as `use` takes. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  return use(browser).finally(() => browser.close());
}
