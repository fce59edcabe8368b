import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { granted } from "./desk";
import { expect, test } from "./fixtures";

const CLAIM = "The bridge cost 48 million";

test.use({ viewport: { width: 1600, height: 1000 } });

test("a save cut off by a reload is the writer's own, and another's is not", async ({
  page,
  desk,
  browser,
  signInAs,
}) => {
  const editor = await desk.person("editor");
  await signInAs(editor);
  await page.goto("/desk/summaries/new");
  await page.getByLabel("Title").fill("What the bridge cost");
  await page.getByRole("button", { name: "Begin" }).click();
  const text = page.getByRole("textbox", { name: "Text" });
  await expect(text).toBeVisible();
  const arrived = Promise.withResolvers<void>();
  await page.route(page.url(), async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    // The desk has it; its answer never comes.
    arrived.resolve();
  });
  await text.click();
  await page.keyboard.type("The ministry");
  await arrived.promise;
  await page.keyboard.type(" gave a sum.");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await expect(text).toHaveText("The ministry gave a sum.");
  await expect(page.getByText("Saved.")).toBeVisible();

  const other = await browser.newPage();
  await signInAs(await desk.person("editor"), other);
  await other.goto(page.url());
  const theirs = other.getByRole("textbox", { name: "Text" });
  await expect(theirs).toHaveText("The ministry gave a sum.");

  await page.route(page.url(), (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await text.press("ControlOrMeta+End");
  await page.keyboard.type(" It was 48 million.");
  await expect(page.getByText("The desk can’t be reached.")).toBeVisible();
  await theirs.press("ControlOrMeta+End");
  await other.keyboard.type(" Nobody knows it.");
  await expect(other.getByText("Saved.")).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await expect(
    page.getByText("Someone else saved this summary while you were writing."),
  ).toBeVisible();
  await expect(text).toHaveText("The ministry gave a sum. It was 48 million.");
  await expect(page.getByText("Nobody knows it.")).toBeVisible();
  await other.close();
});

test("a summary is written, kept over a reload, and published by another", async ({
  page,
  desk,
  browser,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { claimId, verdictId } = await desk.proposal(
    await desk.person("checker"),
  );
  const signed = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signed));
  granted(await publishClaim(editor, { claimId }));
  await signInAs(editor);
  await page.goto("/desk/summaries/new");
  await page.getByLabel("Title").fill("What the bridge cost");
  await page.getByRole("button", { name: "Begin" }).click();
  const text = page.getByRole("textbox", { name: "Text" });
  await text.click();
  await page.keyboard.type("The ministry gave a sum.");
  await page.keyboard.press("ControlOrMeta+a");
  await page.getByText("Cite a claim with the selected words").click();
  await page.getByRole("button", { name: `${CLAIM}.` }).click();
  const cited = text.locator("cite");
  await expect(cited).toHaveText("The ministry gave a sum.");
  await page.reload();
  await expect(cited).toHaveText("The ministry gave a sum.");
  await expectAccessible();

  const other = await browser.newPage();
  await signInAs(await desk.person("editor"), other);
  // Until what was restored has been saved, the colleague has an older text.
  await expect(async () => {
    await other.goto(page.url());
    const theirs = other.getByRole("textbox", { name: "Text" });
    const said = "The ministry gave a sum.";
    await expect(theirs.locator("cite")).toHaveText(said, { timeout: 2_000 });
  }).toPass();
  await other.getByRole("button", { name: "Countersign", exact: true }).click();
  await other.getByRole("button", { name: "Publish", exact: true }).click();
  await other.getByRole("link", { name: "As the public reads it" }).click();
  await expect(other.getByText("The ministry gave a sum.")).toBeVisible();
  await expect(other.getByText(`${CLAIM}.`).first()).toBeAttached();
  await other.close();
});
