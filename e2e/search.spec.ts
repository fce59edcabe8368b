import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures";

const NAMED = "Twelve people were killed at Kalumba";

/** The field of the palette, opened by its keys. */
async function openPalette(page: Page) {
  await expect(page.getByRole("button", { name: "Find or do" })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
}

const field = (page: Page) =>
  page
    .getByRole("dialog", { name: "Find or do" })
    .getByRole("textbox", { name: "Find or do" });

for (const colorScheme of ["light", "dark"] as const) {
  test(`a claim is found by a misspelt name, by keyboard alone, ${colorScheme}`, async ({
    page,
    desk,
    signInAs,
    expectAccessible,
  }) => {
    await page.emulateMedia({ colorScheme });
    const editor = await desk.person("editor");
    const { claim } = await desk.claim(editor, NAMED);
    await signInAs(editor);
    await page.goto("/desk");
    await openPalette(page);
    await page.keyboard.type("Kaloumba");
    const option = page.getByRole("option", { name: `${NAMED}.` });
    await expect(option).toBeVisible();
    await expectAccessible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/desk/claims/${claim.id}`);
  });
}

test("an act is done by its name, and by its keys", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs(await desk.person("editor"));
  await page.goto("/desk");
  await openPalette(page);
  await page.keyboard.type("new sou");
  await expect(page.getByRole("option", { name: "New source" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/desk/sources/new");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await expect(page).toHaveURL("/desk/events");
});

test("Escape closes the palette and gives the focus back", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs(await desk.person("editor"));
  await page.goto("/desk");
  const button = page.getByRole("button", { name: "Find or do" });
  await openPalette(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("a lost line is said, and what was found stays", async ({
  page,
  desk,
  signInAs,
}) => {
  const editor = await desk.person("editor");
  await desk.source(editor, "Budget act");
  await signInAs(editor);
  await page.goto("/desk");
  await openPalette(page);
  await page.keyboard.type("budget");
  const option = page.getByRole("option", { name: "Budget act" });
  await expect(option).toBeVisible();
  await page.route("**/desk/search/found?*", (route) => route.abort());
  await page.keyboard.type(" a");
  await expect(page.getByText("The desk can’t be reached.")).toBeVisible();
  await expect(option).toBeVisible();
});

test("the keys of a screen are told", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  await signInAs(await desk.person("editor"));
  await page.goto("/desk/sources");
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  await expect(page.getByText("Go to the queue")).toBeVisible();
  await expectAccessible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search page finds, marks and narrows", async ({
    page,
    desk,
    signInAs,
  }) => {
    const editor = await desk.person("editor");
    await desk.claim(editor, NAMED);
    await desk.source(editor, "Kalumba by night");
    await signInAs(editor);
    await page.goto("/desk/search");
    await page.getByLabel("Words").fill("kalumba");
    await page.getByRole("button", { name: "Search" }).click();
    const found = page.getByRole("region", { name: "What was found" });
    await expect(found.getByRole("link")).toHaveCount(3);
    await expect(found.locator("mark").first()).toHaveText("Kalumba");
    await page.getByLabel("Kind").selectOption("Claims");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(found.getByText("1 found")).toBeVisible();
    await page.getByRole("link", { name: /The ministry/ }).click();
    await expect(page).toHaveURL(/party=/);
    await expect(found.getByRole("link", { name: NAMED })).toBeVisible();
  });
});
