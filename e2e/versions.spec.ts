import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures";

const AFTER =
  "The bridge cost 84 million, the ministry said on Monday. It opened in May.";

async function captureAgain(page: Page, articleId: string, words: string) {
  await page.goto(`/desk/articles/${articleId}/capture`);
  await page.getByLabel(/The article's words/).fill(words);
  await page.getByRole("button", { name: "See what was understood" }).click();
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(
    page.getByText(/^(Saved as version 2|Not a word has changed)/),
  ).toBeVisible();
}

test("a changed figure waits until the editor decides", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { article } = await desk.claim(editor);
  await signInAs(editor);

  await captureAgain(page, article.id, AFTER);
  await expect(page.getByText("1 mention waits for you")).toBeVisible();
  await expectAccessible();

  await page.getByRole("link", { name: "See what changed" }).click();
  await expect(page.getByRole("deletion")).toContainText("48");
  await expect(page.getByRole("insertion")).toContainText("84");
  await expectAccessible();

  await page.goto("/desk");
  await page
    .getByRole("region", { name: "Mentions to re-anchor" })
    .getByRole("link", { name: "A bridge and its cost" })
    .click();
  await expect(page.getByRole("figure", { name: "Before" })).toContainText(
    "The bridge cost −48 million",
  );
  await expect(page.getByRole("figure", { name: "Now" })).toContainText(
    "The bridge cost +84 million",
  );
  await expectAccessible();

  await page.keyboard.press("a");
  await expect(
    page.getByText("Every mention has its place in version 2."),
  ).toBeVisible();
  await page.goto("/desk");
  await expect(
    page.getByRole("region", { name: "To check again" }),
  ).toContainText("84 million");
});

test("a lost mention is put where the editor finds its words", async ({
  page,
  desk,
  signInAs,
}) => {
  const editor = await desk.person("editor");
  const { article } = await desk.claim(editor);
  await signInAs(editor);

  await captureAgain(
    page,
    article.id,
    "Nobody can say what it came to. It opened in May.",
  );
  await page.getByRole("link", { name: "Place what waits" }).click();
  await expect(page.getByText("The words were not found.")).toBeVisible();
  await expect(
    page.getByRole("button", { name: "These are the words now" }),
  ).toBeDisabled();

  await page.keyboard.press("q");
  await page.getByLabel("Quotation").fill("what it came to");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Selected:")).toContainText("what it came to");
  await page
    .getByRole("button", { name: "It is at the selected words" })
    .click();
  await expect(
    page.getByText("Every mention has its place in version 2."),
  ).toBeVisible();

  await page.goto(`/desk/articles/${article.id}`);
  await expect(
    page.getByRole("link", { name: "what it came to" }),
  ).toBeVisible();
});

test("the same words make no new version", async ({ page, desk, signInAs }) => {
  const editor = await desk.person("editor");
  const { article } = await desk.claim(editor);
  await signInAs(editor);
  await captureAgain(page, article.id, article.version.text);
  await expect(page.getByRole("main").getByRole("status")).toContainText(
    "Not a word has changed; version 1 stands.",
  );
});

test("one goes from change to change in a long article by key", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const calm = "Nothing of note was said about it on that day. ".repeat(20);
  const words = (sum: number, day: string) =>
    `The bridge cost ${sum} million. ${calm}It opened on ${day}. ${calm}`;
  const article = await desk.article(editor, words(48, "Monday"));
  await signInAs(editor);
  await captureAgain(page, article.id, words(84, "Tuesday"));
  await page.goto(`/desk/articles/${article.id}/versions`);
  await expect(page.getByText("2 in all")).toBeVisible();
  const changes = page.locator("[data-change]");
  await page.keyboard.press("j");
  await expect(changes.first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(changes.last()).toBeFocused();
  await expect(changes.last()).toBeInViewport();
  await expect(page.getByText("2 of 2")).toBeVisible();
  await page.getByRole("button", { name: "Previous change" }).click();
  await expect(changes.first()).toBeFocused();
  await expectAccessible();

  const folds = page.getByRole("button", { name: /words that are the same/ });
  await expect(folds).toHaveCount(2);
  await folds.first().click();
  await expect(folds).toHaveCount(1);
  await page.keyboard.press("f");
  await expect(folds).toHaveCount(0);
  await page.keyboard.press("f");
  await expect(folds).toHaveCount(2);
});
