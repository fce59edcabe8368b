import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures";

test.use({ viewport: { width: 1600, height: 1000 } });

/** The open form or part of that name. */
const form = (page: Page, name: string) => page.getByRole("form", { name });

test("two editors edit one claim: the slower keeps the words and sees both", async ({
  page,
  desk,
  browser,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  const { claim } = await desk.claim(editor);
  const other = await browser.newPage();
  await signInAs(editor);
  await signInAs(await desk.person("editor"), other);
  for (const one of [page, other]) {
    await one.goto(`/desk/claims/${claim.id}`);
    await one.getByText("Edit the claim").click();
  }
  const quick = "The bridge cost 48 million dollars.";
  await form(other, "Edit the claim").getByLabel("Statement").fill(quick);
  await other.getByRole("button", { name: "Save the claim" }).click();
  await expect(
    other.getByRole("heading", { name: quick, exact: true }),
  ).toBeVisible();

  const slow = "The new bridge cost 48 million.";
  const mine = form(page, "Edit the claim");
  await mine.getByLabel("Statement").fill(slow);
  await mine.getByRole("button", { name: "Save the claim" }).click();
  await expect(mine.getByRole("alert")).toContainText("Someone changed this");
  await expect(mine.getByLabel("Statement")).toHaveValue(slow);
  await expect(mine.getByText(quick)).toBeVisible();
  await expectAccessible();
  await mine.getByRole("button", { name: "Save mine over theirs" }).click();
  await expect(
    page.getByRole("heading", { name: slow, exact: true }),
  ).toBeVisible();
  await other.close();
});

test("a session that ends in a form loses nothing that was typed", async ({
  page,
  desk,
  signInAs,
}) => {
  const editor = await desk.person("editor");
  const { claim } = await desk.claim(editor);
  await desk.evidence(editor, claim.id);
  await signInAs(editor);
  await page.goto(`/desk/claims/${claim.id}`);
  const rationale = "The act gives the sum, on its fourth page.";
  const propose = form(page, "Propose a verdict");
  await propose.getByLabel("Yes, they said it").check();
  await propose.getByRole("radio", { name: /Unverified/ }).check();
  await propose.getByLabel("What it rests on").fill(rationale);
  await page.context().clearCookies();
  await propose.getByRole("button", { name: "Propose" }).click();
  await expect(propose.getByRole("alert")).toContainText("signed out");
  await propose.getByRole("link", { name: "Sign in again" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);

  await signInAs(editor);
  await page.goto(`/desk/claims/${claim.id}`);
  await expect(propose.getByLabel("What it rests on")).toHaveValue(rationale);
  await propose.getByRole("button", { name: "Propose" }).click();
  await expect(page.getByText("You proposed this verdict")).toBeVisible();
});
