// Opens a page at the width of a phone and of a desk, light and dark, with everything folded out, and tells what is wrong.
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

const [browserPath, page, folder] = process.argv.slice(2);
const faults = [];
let checks = 0;

// A container has no sandbox of its own; the page is ours and runs no script.
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  await opensWithoutLoadingOrComplaint();
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      await look(width, colorScheme);
    }
  }
} finally {
  await browser.close();
}

// With its own policy in force: axe needs scripts, so it comes later and without it.
async function opensWithoutLoadingOrComplaint() {
  const tab = await browser.newPage();
  const address = pathToFileURL(resolve(page)).href;
  tab.on('console', message => faults.push(`console: ${message.text()}`));
  tab.on('request', request => {
    if (request.url() !== address) faults.push(`loads ${request.url()}`);
  });
  await tab.goto(address);
  const styled = await tab.evaluate(() => getComputedStyle(document.querySelector('.rule')).borderTopStyle);
  if (styled !== 'solid') faults.push('the policy of the page refuses its style');
  await tab.close();
}

async function look(width, colorScheme) {
  const where = `${width} px, ${colorScheme}`;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(resolve(page)).href);
  await tab.screenshot({ path: join(folder, `${width}-${colorScheme}.png`) });
  for (const open of [false, true]) {
    await tab.evaluate(value => document.querySelectorAll('details').forEach(part => { part.open = value; }), open);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`${where}: the page is ${wide} px wide`);
  }
  await tab.evaluate(axe.source);
  const result = await tab.evaluate(() => window.axe.run());
  checks += result.passes.length;
  for (const violation of result.violations) {
    faults.push(`${where}: ${violation.id}: ${violation.help}: ${violation.nodes[0].html}`);
  }
  await context.close();
}

console.error(`${checks} axe rules passed`);
faults.forEach(fault => console.log(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
