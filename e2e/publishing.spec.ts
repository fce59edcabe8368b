import { eq } from "drizzle-orm";
import { listWaitingSchedules } from "@/db/queries/schedules";
import { newsrooms } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { publishScheduled } from "@/usecases/publishing/publish-due";
import { publishSummary } from "@/usecases/publishing/publish-summary";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { type Desk, granted } from "./desk";
import { expect, test } from "./fixtures";

async function approvedIn(desk: Desk, editor: Actor) {
  const checker = await desk.person("checker");
  const { claimId, verdictId } = await desk.proposal(checker);
  const signature = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signature));
  return claimId;
}

async function publishedIn(desk: Desk, editor: Actor) {
  const claimId = await approvedIn(desk, editor);
  const { slug } = granted(await publishClaim(editor, { claimId }));
  return { claimId, slug };
}

test("two editors retract a claim, and the old link says so", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { claimId, slug } = await publishedIn(desk, editor);
  await signInAs(editor);
  await page.goto(`/desk/claims/${claimId}`);
  await page.getByText("Correct or retract").first().click();
  const form = page.getByRole("form", { name: "Correct or retract" });
  await form.getByLabel("Kind").selectOption("retraction");
  const note = "The budget act was misread; it names another bridge.";
  await form.getByLabel("What was wrong, for readers").fill(note);
  await form.getByRole("button", { name: "Send for countersignature" }).click();
  await expect(
    page.getByRole("button", { name: "Take it back" }),
  ).toBeVisible();

  await signInAs(await desk.person("editor"));
  await page.goto("/desk");
  await page.getByRole("link", { name: "The bridge cost" }).first().click();
  await expectAccessible();
  await page.getByRole("button", { name: "Countersign and publish" }).click();
  await expect(page.getByText("The public reads edition 2")).toBeAttached();

  await page.goto(`/claims/${slug}/editions/1`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading")).toContainText(/retracted/i);
  await frame.getByRole("link").first().click();
  await expect(page).toHaveURL(`/claims/${slug}`);
  await expect(page.getByText("Retracted").first()).toBeVisible();
  await expect(page.getByText(note).first()).toBeVisible();
  await expectAccessible();
});

test("an editor schedules a claim, and readers find nothing until then", async ({
  page,
  desk,
  db,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const claimId = await approvedIn(desk, editor);
  const slug = `scheduled-${claimId}`;
  await signInAs(editor);
  await page.goto(`/desk/claims/${claimId}`);
  await page.getByText("Publish later").click();
  const form = page.getByRole("form", { name: "Publish later" });
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  await form.getByLabel("Publish at").fill(tomorrow.toISOString().slice(0, 16));
  await form.getByLabel("Address (optional)").fill(slug);
  await form.getByRole("button", { name: "Schedule" }).click();
  const embargo = page.getByRole("region", { name: "Embargo" });
  await expect(embargo).toContainText("Embargoed until");
  await expect(embargo).toContainText("(UTC)");
  await expectAccessible();
  expect((await page.request.get(`/claims/${slug}`)).status()).toBe(404);

  const { newsroomId } = desk;
  const [schedule] = await listWaitingSchedules(db, { newsroomId });
  await publishScheduled(schedule!, new Date(tomorrow.getTime() + 60_000));
  expect((await page.request.get(`/claims/${slug}`)).status()).toBe(200);
  await page.reload();
  await expect(embargo).toBeHidden();
});

test("an address is renamed, then withheld by law", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const admin = await desk.person("admin");
  const { claimId, slug } = await publishedIn(desk, admin);
  const next = `renamed-${claimId}`;
  await signInAs(admin);
  await page.goto(`/desk/claims/${claimId}`);
  await page.getByText("Public address").click();
  const rename = page.getByRole("form", { name: "Rename the address" });
  await rename.getByLabel("Address").fill("Not an address");
  await rename.getByRole("button", { name: "Rename" }).click();
  await expect(rename).toContainText("lower-case letters");
  await rename.getByLabel("Address").fill(next);
  await rename.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText(`(also from ${slug})`)).toBeVisible();
  const moved = await page.request.get(`/claims/${slug}`, { maxRedirects: 0 });
  expect(moved.status()).toBe(301);
  expect(moved.headers().location).toBe(`/claims/${next}`);

  const withhold = page.getByRole("form", { name: "Withhold by law" });
  await withhold.getByLabel("Who demanded it").fill("Tribunal of Bamako");
  await withhold.getByLabel("On which day").fill("2022-08-03");
  await withhold
    .getByLabel("Why, for readers")
    .fill("A court found that it names a witness.");
  await withhold
    .getByRole("button", { name: "Send for countersignature" })
    .click();
  const waiting = page.getByRole("region", {
    name: "Withholding to countersign",
  });
  await expect(waiting).toContainText("Tribunal of Bamako");

  await signInAs(await desk.person("editor"));
  await page.reload();
  await expectAccessible();
  await waiting
    .getByRole("button", { name: "Countersign and withhold" })
    .click();
  await expect(
    page.getByRole("region", { name: "Withheld by law" }),
  ).toBeVisible();
  const answer = await page.goto(`/claims/${next}`);
  expect(answer?.status()).toBe(451);
  await expect(page.getByRole("main")).toContainText(
    // In the language of whichever newsroom answers at this host.
    /by Tribunal of Bamako, on 3 August 2022|par Tribunal of Bamako, le 3 août 2022/,
  );
  await expectAccessible();
});

test("a French newsroom's pages are French", async ({
  page,
  desk,
  db,
  baseURL,
  expectAccessible,
}) => {
  // An address of its own for this newsroom: the other stories use localhost.
  const { port } = new URL(baseURL ?? "");
  const host = `127.0.0.1:${port}`;
  await db
    .update(newsrooms)
    .set({ host, language: "fr" })
    .where(eq(newsrooms.id, desk.newsroomId));
  const editor = await desk.person("editor");
  const { claimId, slug } = await publishedIn(desk, editor);
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "Le pont a coûté 48 millions.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const given = { title: "Le pont", language: "fr", document };
  const writer = await desk.person("editor");
  const { id: summaryId } = granted(
    await createSummary(writer, newSummaryInput.parse(given)),
  );
  const summary = granted(await publishSummary(editor, { summaryId }));

  for (const [path, words] of [
    ["/", "Dernières"],
    [`/claims/${slug}`, "Dit"],
    [`/summaries/${summary.slug}`, "Le pont a coûté"],
    ["/search?q=bridge", "Rechercher"],
    ["/corrections", "orrections"],
    ["/methodology", "Qui nous sommes"],
  ] as const) {
    await page.goto(`http://${host}${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.locator("main")).toContainText(words);
    await expect(page.locator("body")).not.toContainText("Search");
    await expectAccessible();
  }
  await page.goto(`http://${host}/claims/${slug}`);
  await expect(page.locator("[lang=en]").first()).toBeVisible();
});
