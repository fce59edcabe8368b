import { readFile } from "node:fs/promises";

import { reportOrders } from "@/db/schema";
import { expect, test } from "./fixtures";

test("a report is ordered, left, found made, given to someone outside, and taken back", async ({
  page,
  browser,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { claim } = await desk.claim(editor);
  await desk.evidence(editor, claim.id, "Budget act");
  await signInAs(editor);
  await page.goto("/desk/reports");
  await expectAccessible();
  const form = page.getByRole("form", { name: "New report" });
  await form.getByLabel("PDF").uncheck();
  await form.getByRole("button", { name: "Make" }).click();
  await expect(form.getByText("Choose a form, or several.")).toBeVisible();
  await form.getByLabel("PDF").check();
  await form.getByLabel("JSON").check();
  await form.getByLabel("someone outside").check();
  await form.getByRole("button", { name: "Make" }).click();
  await expect(form.getByRole("status")).toContainText("being made");

  await page.goto("/desk");
  await page.goto("/desk/reports");
  const made = page.getByRole("list", { name: "Reports" });
  const json = made.getByRole("listitem", { name: /^JSON of A bridge/ });
  const download = page.waitForEvent("download");
  await json.getByRole("link", { name: /^Download/ }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ audience: "outside" });

  await json.getByText("Make a link for someone outside").click();
  const share = json.getByRole("form", { name: /^Link to JSON/ });
  await share.getByLabel("For whom").fill("The ministry");
  await share.getByRole("button", { name: "Make link" }).click();
  const shown = json.getByRole("status").filter({ hasText: "The link." });
  const address = (await shown.locator("code").textContent()) ?? "";
  await expectAccessible();

  const outside = await browser.newContext();
  const taken = await outside.request.get(address);
  expect(taken.status()).toBe(200);
  expect(await taken.text()).toBe(file);
  expect(taken.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": expect.stringContaining("noindex"),
    "content-disposition": expect.stringContaining("attachment"),
  });

  await page.reload();
  const links = json.getByRole("list", { name: /^Links to/ });
  await expect(links).toContainText("opened once");
  await links.getByRole("button", { name: "Revoke" }).click();
  await expect(links).toContainText("revoked");
  const stranger = await outside.newPage();
  const gone = await stranger.goto(address);
  expect(gone?.status()).toBe(410);
  await expect(
    stranger.getByRole("heading", { name: "This link has ended" }),
  ).toBeVisible();
  await expectAccessible(stranger);
  const unknown = await stranger.goto(address.slice(0, -4));
  expect(unknown?.status()).toBe(404);
});

test("a report whose file is no longer kept is made again", async ({
  page,
  db,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { article } = await desk.claim(editor);
  await db.insert(reportOrders).values({
    newsroomId: desk.newsroomId,
    subjectKind: "article",
    subjectId: article.id,
    title: "A bridge and its cost",
    form: "csv",
    audience: "outside",
    state: "made",
    blob: "5b7106414bd9".padEnd(64, "0"),
    bytes: 500,
    ledgerSeq: 1,
    ledgerHash: "0".repeat(64),
    requestedBy: editor.userId,
    createdAt: new Date("2026-01-02T10:00:00Z"),
    droppedAt: new Date("2026-02-02T10:00:00Z"),
  });
  await signInAs(editor);
  await page.goto("/desk/reports");
  const orders = page
    .getByRole("list", { name: "Reports" })
    .getByRole("listitem", { name: /^CSV of A bridge/ });
  await expect(orders).toContainText("no longer kept");
  await expect(orders).toContainText("5b7106414bd9");
  await expect(orders.getByRole("link")).toHaveCount(0);
  await expectAccessible();
  await orders.getByRole("button", { name: "Make it again" }).click();
  await expect(orders).toHaveCount(2);
  const download = page.waitForEvent("download");
  await orders.getByRole("link", { name: /^Download/ }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain("countersign-report/1");
});

test("an expert is asked by a link, answers once, and the answer becomes evidence", async ({
  page,
  browser,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(checker);
  await signInAs(checker);
  await page.goto(`/desk/claims/${claim.id}`);
  const experts = page.getByRole("region", { name: "Experts" });
  await experts.getByText("Ask an expert").click();
  const ask = experts.getByRole("form", { name: "Ask an expert" });
  await ask.getByLabel("Whom").fill("Aminata Diarra");
  await ask.getByLabel("What they know about").fill("bridges");
  await ask.getByLabel("Question").fill("Can such a bridge cost 48 million?");
  await expectAccessible();
  await ask.getByRole("button", { name: "Make link" }).click();
  const shown = experts.getByRole("status").filter({ hasText: "pass on" });
  const address = (await shown.locator("code").textContent()) ?? "";

  const outside = await browser.newContext({ javaScriptEnabled: false });
  const hers = await outside.newPage();
  await hers.goto(address);
  await expect(hers.getByRole("main")).toContainText(
    "Can such a bridge cost 48 million?",
  );
  await hers.getByLabel("Your answer").fill("Twice as much, at least.");
  await hers.getByRole("button", { name: "Send the answer" }).click();
  await expect(hers.getByRole("alert")).toContainText("may be quoted");
  await expect(hers.getByLabel("Your answer")).toHaveValue(
    "Twice as much, at least.",
  );
  await hers.getByLabel("Yes, in public").check();
  await hers.getByLabel("How are you to be named?").fill("A. Diarra, engineer");
  await hers.getByLabel("What ties you to the matter?").fill("none");
  await hers.getByRole("button", { name: "Send the answer" }).click();
  await expect(
    hers.getByRole("heading", { name: "Thank you for your answer" }),
  ).toBeVisible();
  await hers.goto(address);
  await expect(
    hers.getByRole("heading", { name: "This question has been answered" }),
  ).toBeVisible();

  await page.reload();
  await expect(experts).toContainText("Twice as much, at least.");
  await expectAccessible();
  const attach = experts.getByRole("form", { name: /^Attach the answer/ });
  await attach.getByLabel("contradicts it").check();
  await attach.getByRole("button", { name: "Attach as evidence" }).click();
  await expect(experts).toContainText("Attached as evidence.");
  await expect(page.getByRole("region", { name: "Evidence" })).toContainText(
    "A. Diarra, engineer",
  );
});

test("the expert's page holds for everybody", async ({
  page,
  browser,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(checker);
  await desk.evidence(checker, claim.id, "Budget act");
  await signInAs(checker);
  await page.goto(`/desk/claims/${claim.id}`);
  const experts = page.getByRole("region", { name: "Experts" });
  await experts.getByText("Ask an expert").click();
  const ask = experts.getByRole("form", { name: "Ask an expert" });
  await ask.getByLabel("Whom").fill("Aminata Diarra");
  await ask.getByLabel("What they know about").fill("bridges");
  await ask.getByLabel("Question").fill("Is it so?");
  await ask.getByRole("button", { name: "Make link" }).click();
  const shown = experts.getByRole("status").filter({ hasText: "pass on" });
  const address = (await shown.locator("code").textContent()) ?? "";
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 390, height: 800 },
    });
    const hers = await context.newPage();
    await hers.goto(address);
    await hers.getByRole("button", { name: "Send the answer" }).click();
    await expectAccessible(hers);
    await context.close();
  }
});
