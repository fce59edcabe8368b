import { newMentionInput } from "@/domain/claims/claim-input";
import { mentionClaim } from "@/usecases/claims/create-claim";
import { granted } from "./desk";
import { expect, test } from "./fixtures";

test("two reports turn out to be one origin: the count falls, and the signature takes a reason that is published", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const editor = await desk.person("editor");
  const { claim } = await desk.claim(checker);
  const one = await desk.evidence(checker, claim.id, "The wire's report");
  await desk.evidence(checker, claim.id, "The paper's report");

  await signInAs(checker);
  await page.goto(`/desk/claims/${claim.id}`);
  const origins = page.getByRole("region", { name: "Origins" });
  await expect(origins).toContainText("2 reports · 2 origins");
  const propose = page.getByRole("form", { name: "Propose a verdict" });
  await propose.getByLabel("Yes, they said it").check();
  await propose.getByLabel("✓ Verified").check();
  await propose.getByLabel("What it rests on").fill("Two reports say so.");
  await propose.getByRole("button", { name: "Propose" }).click();
  await expect(page.getByText("waits for a second signature")).toBeVisible();

  await page.goto(`/desk/sources/${one.sourceId}`);
  await page.getByText("It repeats …").click();
  const repeats = page.getByRole("form", { name: "It repeats" });
  await repeats.getByLabel("Which source").fill("paper");
  await page.getByRole("option", { name: /The paper's report/ }).click();
  await repeats.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByRole("button", { name: "Take back: The paper's report" }),
  ).toBeVisible();
  await expectAccessible();

  await signInAs(editor);
  await page.goto(`/desk/claims/${claim.id}`);
  await expect(origins).toContainText("2 reports · 1 origin");
  await expect(page.getByRole("region", { name: "Look again" })).toContainText(
    "Independent origins: 2, now 1.",
  );
  const sign = page.getByRole("form", { name: "Countersign" });
  const reason = sign.getByLabel("Why the policy is set aside");
  await sign.getByRole("button", { name: "Countersign" }).click();
  await expect(sign.getByRole("alert")).toContainText(
    "The evidence does not meet the newsroom's policy for this rating.",
  );
  await reason.fill("See above");
  await sign.getByRole("button", { name: "Countersign" }).click();
  await expect(sign.getByRole("alert")).toContainText("Say in a few words");
  await expect(reason).toHaveValue("See above");
  await reason.fill("The paper's reporter counted them himself.");
  await sign.getByRole("button", { name: "Countersign" }).click();
  await page.getByRole("button", { name: "Publish the claim" }).click();
  await page.getByRole("link", { name: "as the public reads it" }).click();
  await expect(page.locator("body")).toContainText(
    "The paper's reporter counted them himself.",
  );
});

test("the drawing of origins is walked by keyboard", async ({
  page,
  desk,
  signInAs,
}) => {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(checker);
  const title = "The budget act";
  const { sourceId } = await desk.evidence(checker, claim.id, title);
  await signInAs(checker);
  await page.goto(`/desk/claims/${claim.id}`);
  const drawing = page
    .getByRole("region", { name: "Origins" })
    .getByRole("group");
  await expect(drawing).toHaveAccessibleName("1 report · 1 origin");
  await expect(drawing.locator("desc")).toContainText(title);
  const node = drawing.getByRole("link", { name: title }).first();
  // By the keyboard alone: on from the last thing before the drawing.
  const before = page.getByRole("button", { name: "Propose" });
  await before.focus();
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(node).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/desk/sources/${sourceId}`);
  await expect(
    page.getByRole("heading", { level: 1, name: title }),
  ).toBeVisible();
});

test("a withdrawal made by mistake is taken back with a reason, and the claim is looked at again", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(checker);
  const title = "The flight log";
  const { sourceId } = await desk.evidence(checker, claim.id, title);
  await signInAs(checker);
  await page.goto(`/desk/sources/${sourceId}`);
  await page.getByText("Withdraw the source").click();
  const withdraw = page.getByRole("form", { name: "Withdraw the source" });
  await withdraw.getByLabel("Why it is withdrawn").fill("It was a forgery.");
  await withdraw.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("Nothing stands on it any more.")).toBeVisible();

  await page.getByText("Take the withdrawal back").click();
  const restore = page.getByRole("form", { name: "Take the withdrawal back" });
  await restore.getByRole("button", { name: "Take it back" }).click();
  await expect(restore.getByText("Say in a few words why")).toBeVisible();
  await restore
    .getByLabel("Why the withdrawal was wrong")
    .fill("The forgery was another log.");
  await expectAccessible();
  await restore.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Withdraw the source")).toBeVisible();

  await page.goto(`/desk/claims/${claim.id}`);
  const again = page.getByRole("region", { name: "Look again" });
  await expect(again).toContainText(
    "The withdrawal of “The flight log” was taken back. Independent origins: 0, now 1.",
  );
});

test("two reports of one claim stand side by side, and what differs is said", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(
    checker,
    "The army said that it “neutralized” 48 militants",
  );
  const exact = "The army killed 48 militants";
  const article = await desk.article(checker, `${exact}.`);
  const spot = { articleId: article.id, start: 0, end: exact.length, exact };
  const input = newMentionInput.parse({ ...spot, claimId: claim.id });
  granted(await mentionClaim(checker, input));
  await signInAs(checker);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/desk/claims/${claim.id}`);
  const mentions = page.getByRole("region", { name: "Mentions", exact: true });
  const verb = mentions
    .getByRole("listitem")
    .filter({ hasText: "“neutralized” became “killed”" });
  await expect(verb).toContainText("Other verb");
  const marks = mentions.locator("mark");
  await expect(marks.filter({ hasText: "neutralized" })).toBeVisible();
  await expect(marks.filter({ hasText: "killed" })).toBeVisible();
  await mentions
    .getByRole("link", { name: /^difference/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#wording-/);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  expect(wide).toBe(false);
  await expectAccessible();
});
