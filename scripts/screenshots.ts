// What does every page look like? `npm run screenshots [-- FOLDER]` photographs them wide and narrow, light and dark: every
// page with 0, 3 and 300 applications into FOLDER; without one, what the documentation shows, into docs/screenshots.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startAfterview } from "../test/peers/harness/afterview.ts";
import { openChromium } from "../test/peers/harness/chromium.ts";
import { fill, type Found, PAGES } from "../test/peers/harness/pages.ts";
import { fillForShow } from "./fill-for-show.ts";
import { root } from "./run-program.ts";

const WIDTHS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 780 } } as const;
const SCHEMES = ["light", "dark"] as const;
const AMOUNTS = [0, 3, 300] as const;

/** What the documentation shows: the pages one uses daily. */
const PUBLISHED = ["today", "application", "debrief", "letter", "settings"];

interface Album {
  folder: string;
  fill(page: Page, origin: string): Promise<Found>;
  pages: typeof PAGES;
  /** Between the page's name and the width: `-300`. */
  suffix: string;
  isWholePage: boolean;
}

const given = process.argv[2];
const albums: Album[] =
  given === undefined
    ? [
        {
          folder: join(root, "docs", "screenshots"),
          fill: fillForShow,
          pages: PAGES.filter(({ name }) => PUBLISHED.includes(name)),
          suffix: "",
          isWholePage: false,
        },
      ]
    : AMOUNTS.map((amount) => ({
        folder: resolve(given),
        fill: (page, origin) => fill(page, origin, amount),
        pages: PAGES,
        suffix: `-${amount}`,
        isWholePage: true,
      }));

const browser = await openChromium();
try {
  for (const album of albums) await photograph(browser, album);
} finally {
  await browser.close();
}

async function photograph(chromium: Browser, album: Album): Promise<void> {
  mkdirSync(album.folder, { recursive: true });
  const afterview = await startAfterview();
  try {
    const context = await chromium.newContext({ timezoneId: "Europe/Stockholm", locale: "en-GB" });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(afterview.link);
    const found = await album.fill(page, afterview.origin);
    let count = 0;
    for (const { name, path } of album.pages) {
      const address = path(found);
      if (address === undefined) continue;
      for (const scheme of SCHEMES) {
        for (const [width, size] of Object.entries(WIDTHS)) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
          await page.setViewportSize(size);
          await page.goto(afterview.origin + address);
          // Live updates stay open, so the network is never idle; the heading comes with the page's data.
          await page.locator("h1").first().waitFor();
          if (name === "letter") await page.locator(".cm-content").waitFor();
          await page.waitForTimeout(300);
          const file = `${name}${album.suffix}-${width}-${scheme}.png`;
          await page.screenshot({ path: join(album.folder, file), fullPage: album.isWholePage });
          count++;
          const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
          if (overflow > 0) complaints.push(`${file}: ${overflow} px wider than the window`);
        }
      }
    }
    process.stdout.write(`${count} pictures in ${album.folder}\n`);
    for (const complaint of new Set(complaints)) process.stdout.write(`  ${complaint}\n`);
  } finally {
    await afterview.stop();
  }
}
