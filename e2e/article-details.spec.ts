import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures";

const form = (page: Page) =>
  page.getByRole("form", { name: "Edit the details" });

const field = (page: Page, name: string) =>
  form(page).getByRole("textbox", { name });

async function openDetails(page: Page) {
  await page.getByRole("button", { name: "Details" }).click();
  await expect(form(page)).toBeVisible();
}

test("two editors edit one article's details: neither text is lost", async ({
  page,
  desk,
  browser,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { id } = await desk.article(editor);
  const other = await browser.newPage();
  await signInAs(editor);
  await signInAs(await desk.person("editor"), other);
  for (const one of [page, other]) {
    await one.goto(`/desk/articles/${id}`);
    await openDetails(one);
  }
  const theirs = "What the bridge cost";
  await field(other, "Title").fill(theirs);
  await field(other, "Byline").fill("Awa Ba");
  await other.getByRole("button", { name: "Save the details" }).click();
  await expect(other.getByRole("heading", { name: theirs })).toBeVisible();
  await other.close();

  const mine = "A bridge and its price";
  await field(page, "Title").fill(mine);
  await page.getByRole("button", { name: "Save the details" }).click();
  const between = page.getByRole("region", { name: "Saved meanwhile" });
  await expect(between).toContainText(`Theirs: ${theirs}`);
  await expect(between).toContainText(`Yours: ${mine}`);
  await expect(field(page, "Title")).toHaveValue(mine);
  await expectAccessible();

  await page.reload();
  await openDetails(page);
  await expect(between).toContainText(`Theirs: ${theirs}`);
  await expect(field(page, "Title")).toHaveValue(mine);
  await page.getByRole("button", { name: "Take theirs: Byline" }).click();
  await expect(field(page, "Byline")).toHaveValue("Awa Ba");
  await page.getByRole("button", { name: "Save mine over theirs" }).click();
  await expect(page.getByRole("heading", { name: mine })).toBeVisible();
  await expect(between).toBeHidden();
  await expect(field(page, "Byline")).toHaveValue("Awa Ba");
});

test("a character that can't be kept is told at its field", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs(await desk.person("contributor"));
  await page.goto("/desk/articles/new");
  const words = page.getByLabel(/The article's words/);
  await words.fill("A bridge\n\nIt cost\0 48 million, the ministry said.");
  await page.getByRole("button", { name: "See what was understood" }).click();
  const review = page.getByRole("form", { name: "Look over and save" });
  await review.getByLabel("Title").fill("A bridge");
  await review.getByLabel("Byline").evaluate((field: HTMLInputElement) => {
    field.value = "Awa\0Ba";
  });
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(review.getByLabel("Byline")).toHaveAccessibleDescription(
    "This holds a character that can't be kept.",
  );
  await review.getByLabel("Byline").fill("Awa Ba");
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A bridge");
});
