import { eq } from "drizzle-orm";

import { newsrooms } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { type Desk, granted } from "./desk";
import { expect, test } from "./fixtures";

const STATEMENT = "The bridge cost 48 million.";

/** Has the address that the browser asks answer for this newsroom. */
async function takeHost({ db, newsroomId }: Desk, baseURL: string | undefined) {
  const { host } = new URL(baseURL ?? "");
  await db
    .update(newsrooms)
    .set({ host: null })
    .where(eq(newsrooms.host, host));
  await db.update(newsrooms).set({ host }).where(eq(newsrooms.id, newsroomId));
}

/** Puts a claim before the public, at the address that the browser asks. */
async function publishIn(
  desk: Desk,
  baseURL: string | undefined,
  editor: Actor,
) {
  await takeHost(desk, baseURL);
  const { claimId, verdictId } = await desk.proposal(
    await desk.person("checker"),
  );
  const signature = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signature));
  const { slug } = granted(await publishClaim(editor, { claimId }));
  return { claimId, slug };
}

test.describe.configure({ mode: "serial" });

test("a reader without script follows a claim, and a correction to it", async ({
  page: desktop,
  browser,
  baseURL,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { claimId, slug } = await publishIn(desk, baseURL, editor);
  const reader = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
  });
  const page = await reader.newPage();

  await page.goto("/");
  await page.getByRole("link", { name: STATEMENT }).click();
  await expect(page).toHaveURL(`/claims/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(STATEMENT);
  await expect(page.getByText("forty-eight million")).toBeVisible();

  await page
    .getByRole("navigation")
    .first()
    .getByRole("link", { name: "Search" })
    .click();
  await page.getByLabel("Words to look for").fill("bridge cost");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: STATEMENT }).click();
  await page.getByRole("link", { name: "Edition 1" }).click();
  await expect(page).toHaveURL(`/claims/${slug}/editions/1`);

  // An editor corrects it at the desk.
  await signInAs(editor, desktop);
  await desktop.goto(`/desk/claims/${claimId}`);
  await desktop.getByText("Correct or retract").first().click();
  const form = desktop.getByRole("form", { name: "Correct or retract" });
  await form.getByLabel("Kind").selectOption("clarification");
  const note = "The sum is without the approach roads.";
  await form.getByLabel("What was wrong, for readers").fill(note);
  await form.getByRole("button", { name: "Send for countersignature" }).click();
  await expect(
    desktop.getByRole("button", { name: "Take it back" }),
  ).toBeVisible();
  await page.reload();
  await expect(page.frameLocator("iframe").getByRole("link")).toHaveCount(0);

  // A second editor finds it in the queue and signs it.
  await signInAs(await desk.person("editor"), desktop);
  await desktop.goto("/desk");
  await desktop.getByRole("link", { name: STATEMENT }).first().click();
  const waiting = desktop.getByRole("region", {
    name: "Correction to countersign",
  });
  await expect(waiting).toContainText(note);
  await waiting
    .getByRole("button", { name: "Countersign and publish" })
    .click();
  await expect(desktop.getByText("The public reads edition 2")).toBeAttached();

  await page.reload();
  await page.frameLocator("iframe").getByRole("link").click();
  await expect(page).toHaveURL(`/claims/${slug}`);
  await expect(page.getByText(note).first()).toBeVisible();
  await page.goto("/corrections");
  await expect(page.getByText(note)).toBeVisible();
  await reader.close();

  for (const path of [
    "/",
    "/claims",
    "/summaries",
    "/search?q=bridge",
    "/corrections",
    "/methodology",
    "/accessibility",
    "/report-an-error",
    `/claims/${slug}`,
    `/embed/claims/${slug}`,
    "/no-such-page",
  ]) {
    const answer = await desktop.goto(path);
    expect(answer?.status()).toBe(path === "/no-such-page" ? 404 : 200);
    await expectAccessible(desktop);
    const bytes = (await answer?.body())?.length;
    expect(bytes).toBeLessThanOrEqual(30_000);
  }
});

test("a reader without script reports an error to the desk", async ({
  page: desktop,
  browser,
  baseURL,
  desk,
  signInAs,
}) => {
  const editor = await desk.person("editor");
  const { slug } = await publishIn(desk, baseURL, editor);
  const reader = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
  });
  const page = await reader.newPage();
  await page.goto(`/claims/${slug}`);
  await page.getByRole("link", { name: /error/i }).last().click();
  await page.getByRole("button").last().click();
  await expect(page.getByRole("alert")).toContainText("Say what is wrong");
  await page.locator("#what").fill("The bridge is in another town.");
  await page.getByRole("button").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await reader.close();

  await signInAs(editor, desktop);
  await desktop.goto("/desk");
  await expect(desktop.getByText("in another town")).toBeVisible();
  await desktop.getByRole("button", { name: "Seen to" }).click();
  await expect(desktop.getByText("in another town")).toBeHidden();
});

test("distressing matter opens when a reader asks for it", async ({
  page: desktop,
  browser,
  baseURL,
  desk,
  signInAs,
  expectAccessible,
}) => {
  await takeHost(desk, baseURL);
  const [checker, editor] = [
    await desk.person("checker"),
    await desk.person("editor"),
  ];
  const { claim } = await desk.claim(checker);
  await signInAs(checker, desktop);
  await desktop.goto(`/desk/claims/${claim.id}`);
  await desktop.getByText("Edit the claim").click();
  const form = desktop.getByRole("form", { name: "Edit the claim" });
  await form.getByLabel("Why it is checked").fill("It is shared a lot.");
  await form.getByLabel("Notice to readers").fill("Describes deaths.");
  await form.getByRole("button", { name: "Save the claim" }).click();
  await expect(
    desktop.getByText("Readers are told first: Describes deaths."),
  ).toBeVisible();
  await expect(form).toBeHidden();
  await desktop.getByText("Edit the claim").click();
  await expect(form.getByLabel("Why it is checked")).toHaveValue(
    "It is shared a lot.",
  );

  const { revision } = await desk.evidence(checker, claim.id);
  const said = { attribution: "said", rating: "unverified" } as const;
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      claimId: claim.id,
      revision,
      ...said,
      rationale: "The act gives the sum.",
    }),
  );
  const signature = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signature));
  const { slug } = granted(await publishClaim(editor, { claimId: claim.id }));

  const reader = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
  });
  const page = await reader.newPage();
  await page.goto(`/claims/${slug}`);
  await expect(page.getByText("Describes deaths.")).toBeVisible();
  const mention = page.locator("mark").first();
  await expect(mention).toBeHidden();
  // Paper can't be asked to open.
  await page.emulateMedia({ media: "print" });
  await expect(mention).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByText("Show the quotations and the evidence").click();
  await expect(mention).toBeVisible();
  await reader.close();
  await desktop.goto(`/claims/${slug}`);
  await desktop.getByText("Show the quotations and the evidence").click();
  await expectAccessible(desktop);
});
