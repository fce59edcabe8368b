import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures";

const TEXT =
  "At least 15 soldiers and three civilians were killed in Sokolo, the army said. Nobody could say why the road was there. “We buried them that same day,” said Awa Ba, a nurse. It counted 25 wounded.";

test.use({ viewport: { width: 1600, height: 1000 } });

/** The suggestion in hand, beside its words. */
const inHand = (page: Page) =>
  page.getByRole("toolbar", { name: "The suggestion" });
const listed = (page: Page) =>
  page.getByRole("region", { name: "Claims" }).locator("[aria-current]");
const coverage = (page: Page) => page.getByRole("region", { name: "Coverage" });

/** Goes on by key until the suggestion of these words is in hand. */
async function goTo(page: Page, words: string, most = 12) {
  for (let step = 0; step < most; step += 1) {
    // The page may not listen yet when it is only just there.
    await expect(async () => {
      await page.keyboard.press("s");
      await expect(inHand(page)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    const text = await listed(page).textContent();
    if (text?.startsWith(words)) return;
  }
  throw new Error(`No suggestion begins with ${words}`);
}

test("a checker goes through suggestions by keyboard alone", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const article = await desk.article(checker, TEXT);
  await signInAs(checker);
  await page.goto(`/desk/articles/${article.id}`);
  const before = await coverage(page).textContent();

  await goTo(page, "three civilians");
  await expectAccessible();
  expect(await coverage(page).textContent()).toBe(before);

  // One that isn't worth a claim goes, comes back, and goes for good.
  const dismissed = page.getByRole("button", { name: /^Dismissed/ });
  await page.keyboard.press("d");
  await expect(dismissed).toContainText("1");
  await page.keyboard.press("z");
  await expect(dismissed).toBeHidden();
  await expect(listed(page)).toContainText("three civilians");
  await page.keyboard.press("d");
  await expect(dismissed).toContainText("1");

  // A figure is taken: its claim form is filled, its own keys let typing be.
  await page.keyboard.press("Shift+S");
  await goTo(page, "At least 15 soldiers");
  await page.keyboard.press("a");
  const form = page.getByRole("form", { name: "New claim" });
  const statement = form.getByLabel("Statement");
  await expect(statement).toBeFocused();
  await expect(statement).toHaveValue(/^At least 15 soldiers .* army said\.$/);
  await expect(form.getByLabel("Claimant")).toHaveValue("army");
  await expect(form.getByLabel("How firmly")).toHaveValue("at_least");
  await expect(form.getByLabel("Low end")).toHaveValue("15");
  await expect(form.getByLabel("Measure")).toHaveValue("killed");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible();
  await page.keyboard.type("As the army adds, 15 soldiers were killed.");
  await expect(statement).toHaveValue(
    "As the army adds, 15 soldiers were killed.",
  );
  expect(await coverage(page).textContent()).toBe(before);
  await page.keyboard.press("Control+Enter");
  const claim = page.getByRole("region", { name: "Claim in hand" });
  await expect(
    claim.getByRole("heading", { name: /^As the army adds/ }),
  ).toBeVisible();
  await expect(claim.getByText("at least 15", { exact: true })).toBeVisible();
  await expect(coverage(page)).toContainText("1 claimed");

  // What was dismissed stays so for whoever comes next.
  await page.reload();
  await page.keyboard.press("s");
  await expect(dismissed).toContainText("1");
});

test("words selected by hand may bring a figure, and join a known claim", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(checker);
  const article = await desk.article(
    checker,
    "As is known, the bridge cost 48 million in all. It opened in May.",
  );
  await signInAs(checker);
  await page.goto(`/desk/articles/${article.id}`);
  const bar = page.getByRole("toolbar", { name: "Say of the selected words" });
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(bar).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("c");
  const form = page.getByRole("form", { name: "New claim" });
  await expect(form.getByRole("radio", { name: "None" })).toBeChecked();
  await form.getByRole("radio", { name: /^48,000,000/ }).check();
  await expect(form.getByLabel("Low end")).toHaveValue("48000000");
  await page.reload();
  await expect(form.getByLabel("Low end")).toHaveValue("48000000");

  const near = page.getByRole("region", { name: "Was this checked before?" });
  await expect(near.getByText(/^Both have 48 million/)).toBeVisible();
  await expectAccessible();
  const opened = page.context().waitForEvent("page");
  await near.getByRole("link", { name: /^Open it/ }).click();
  const other = await opened;
  await expect(other).toHaveURL(new RegExp(`/desk/claims/${claim.id}`));
  await other.close();
  await near.getByRole("button", { name: "It is this claim" }).click();
  const inHandNow = page.getByRole("region", { name: "Claim in hand" });
  await expect(
    inHandNow.getByRole("heading", { name: claim.statement, exact: true }),
  ).toBeVisible();
  await expect(
    inHandNow.getByText("48,000,000", { exact: true }),
  ).toBeVisible();
});

test("a dismissal that doesn't reach the desk is taken back and told", async ({
  page,
  desk,
  signInAs,
}) => {
  const checker = await desk.person("checker");
  const article = await desk.article(checker, TEXT);
  await signInAs(checker);
  await page.goto(`/desk/articles/${article.id}`);
  await goTo(page, "three civilians");
  await page.context().setOffline(true);
  await page.keyboard.press("d");
  const list = page.getByRole("region", { name: "Claims" });
  await expect(list.getByRole("alert")).toContainText("did not answer");
  await expect(
    list.getByRole("button", { name: /^three civilians/ }),
  ).toBeVisible();
  await page.context().setOffline(false);
});
