import { type ChildProcess, spawn } from "node:child_process";
import { type Browser, chromium, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";

import { openTestDatabase } from "@/e2e/test-database";
import { buildIfChanged } from "@/scripts/build";
import { findBrowser } from "@/scripts/find-browser";
import { freePort } from "@/scripts/free-port";

/** A long article: each of its paragraphs has four sentences, one a claim. */
const PARAGRAPHS = 500;
const ROUNDS = 20;
const SECRET = "a secret that only the bench knows, 32+";

const database = await openTestDatabase("bench_workbench");
process.env.DATABASE_URL = database.url;
process.env.AUTH_SECRET = SECRET;
process.env.DATA_DIR = ".data/bench";
process.env.LOG_LEVEL = "error";

/** Brings the article in and marks its claims, through the use cases. */
async function fillDesk() {
  const { db } = await import("@/db");
  const { Desk, granted } = await import("@/e2e/desk");
  const { newClaimInput } = await import("@/domain/claims/claim-input");
  const { newArticleInput } = await import("@/domain/articles/article-input");
  const { createArticle } = await import("@/usecases/articles/create-article");
  const { createClaim } = await import("@/usecases/claims/create-claim");
  const desk = await Desk.open(db);
  const checker = await desk.person("checker");
  const blocks = Array.from({ length: PARAGRAPHS }, (_, at) => ({
    kind: "paragraph",
    words: `In village ${at} the army counted ${at + 2} dead. Nobody could say why it was there. The road was closed for a week, witnesses said. It has been opened since.`,
  }));
  const words = { title: "A long report", language: "en", blocks };
  const input = newArticleInput.parse(words);
  const article = granted(await createArticle(checker, input, "paste"));
  const { text, sentences } = article.version;
  for (let at = 0; at < PARAGRAPHS; at += 1) {
    const exact = `the army counted ${at + 2} dead`;
    const start = text.indexOf(exact, sentences[at * 4]?.start);
    const span = { start, end: start + exact.length, exact };
    const statement = `The army counted ${at + 2} dead in village ${at}.`;
    const claim = { ...span, statement, kind: "figure", claimant: "The army" };
    const given = newClaimInput.parse({ ...claim, articleId: article.id });
    granted(await createClaim(checker, given));
  }
  await db.$client.end();
  return { userId: checker.userId, articleId: article.id };
}

async function serve(port: number): Promise<ChildProcess> {
  await buildIfChanged(() => {});
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", String(port)],
    { stdio: "ignore", env: { ...process.env, NODE_ENV: "production" } },
  );
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(port)) return server;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The server did not answer.");
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/api/health`)).ok;
  } catch {
    return false; // Not listening yet.
  }
}

async function signIn(browser: Browser, origin: string, userId: string) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  const salt = "countersign.session";
  const value = await encode({ token: { sub: userId }, secret: SECRET, salt });
  await context.addCookies([{ name: salt, value, url: origin }]);
  return context.newPage();
}

/** From asking for the page until a key is answered, in ms. */
async function timeToOpen(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address);
  const bar = page.getByRole("toolbar");
  while (!(await bar.isVisible())) await page.keyboard.press("j");
  return performance.now() - start;
}

/** From a key until what it calls for was painted, in ms, in the browser. */
async function timeToAnswer(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    window.addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            const shown = document.querySelector("[role=toolbar]") !== null;
            const took = performance.now() - event.timeStamp;
            document.body.dataset.took = String(shown ? took : Infinity);
          }),
        );
      },
      { once: true, capture: true },
    );
    delete document.body.dataset.took;
  });
  await page.keyboard.press(key);
  const took = await page.waitForFunction(() => document.body.dataset.took);
  return Number(await took.jsonValue());
}

/** From confirming a reason until the coverage counts it, in ms. */
async function timeToSetAside(page: Page): Promise<number> {
  await page.keyboard.press("u");
  await page.keyboard.press("b");
  const coverage = page.getByRole("region", { name: "Coverage" });
  const before = await coverage.textContent();
  const start = performance.now();
  await page.keyboard.press("Enter");
  while ((await coverage.textContent()) === before);
  const took = performance.now() - start;
  await page.getByRole("toolbar").waitFor();
  return took;
}

/** From asking for suggestions until the first of them is in hand, in ms. */
async function timeToSuggest(page: Page, address: string): Promise<number> {
  await timeToOpen(page, address);
  const start = performance.now();
  await page.keyboard.press("s");
  await page.getByRole("toolbar", { name: "The suggestion" }).waitFor();
  return performance.now() - start;
}

async function times(n: number, measure: () => Promise<number>) {
  const taken: number[] = [];
  for (let round = 0; round < n; round += 1) taken.push(await measure());
  return taken.sort((a, b) => a - b);
}

function report(name: string, taken: number[]) {
  const at = (share: number) => taken[Math.ceil(taken.length * share) - 1] ?? 0;
  for (const [which, value] of [
    ["median", at(0.5)],
    ["worst", at(1)],
  ] as const) {
    const line = { name: `workbench, ${name}, ${which}` };
    const rounded = Number(value.toFixed(1));
    console.log(
      JSON.stringify({ ...line, value: rounded, unit: "ms", n: taken.length }),
    );
  }
}

const port = await freePort();
const { userId, articleId } = await fillDesk();
const server = await serve(port);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const origin = `http://localhost:${port}`;
  const page = await signIn(browser, origin, userId);
  const address = `${origin}/desk/articles/${articleId}`;
  await timeToOpen(page, address);
  report("open", await times(5, () => timeToOpen(page, address)));
  report("next sentence", await times(ROUNDS, () => timeToAnswer(page, "j")));
  report(
    "one word more",
    await times(ROUNDS, () => timeToAnswer(page, "Shift+ArrowRight")),
  );
  report("next open", await times(ROUNDS, () => timeToAnswer(page, "u")));
  report("set aside", await times(5, () => timeToSetAside(page)));
  report("suggest", await times(5, () => timeToSuggest(page, address)));
  for (const [name, key] of [
    ["next suggestion", "s"],
    ["dismiss", "d"],
    ["undo", "z"],
    ["next sentence with suggestions", "j"],
  ] as const) {
    report(name, await times(ROUNDS, () => timeToAnswer(page, key)));
  }
} finally {
  await browser.close();
  server.kill("SIGTERM");
  await database.stop();
}
