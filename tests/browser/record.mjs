// Runs a browser that logs in and calls each URL, and records the traffic as HAR.
//
//   node record.mjs BROWSER RECORDING TOKEN_URL URL…
//
// Reads CLIENT_ID, CLIENT_SECRET and API_KEY from the environment.

import { chromium } from 'playwright-core';

const [executablePath, recording, tokenUrl, ...urls] = process.argv.slice(2);
const { CLIENT_ID, CLIENT_SECRET, API_KEY } = process.env;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const context = await browser.newContext({ recordHar: { path: recording, content: 'embed' } });
const page = await context.newPage();
// Only a page of the same origin may call the API.
await page.goto(new URL('/', tokenUrl).href);
const statuses = await page.evaluate(
  async ({ tokenUrl, urls, id, secret, key }) => {
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    const basic = { authorization: `Basic ${btoa(`${id}:${secret}`)}` };
    const token = await fetch(tokenUrl, { method: 'POST', headers: { ...basic, accept: 'application/json' }, body: form });
    const { access_token } = await token.json();
    const headers = { authorization: `Bearer ${access_token}`, 'x-api-key': key, accept: 'application/json' };
    const statuses = [];
    for (const url of urls) {
      const response = await fetch(url, { headers });
      await response.text();
      statuses.push(response.status);
    }
    return statuses;
  },
  { tokenUrl, urls, id: CLIENT_ID, secret: CLIENT_SECRET, key: API_KEY },
);
// The recording is written when the context closes.
await context.close();
await browser.close();
console.log(statuses.join(' '));
