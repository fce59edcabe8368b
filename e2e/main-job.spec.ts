import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const WORDS = `A bridge and its cost

The bridge cost 48 million, the ministry said on Monday. It opened in May.`;

const CLAIM = "The bridge cost 48 million";

test.use({ viewport: { width: 1600, height: 1000 } });

/** The open form or part of that name. */
const form = (page: Page, name: string) => page.getByRole("form", { name });

test("from pasted words to a published claim, by mouse", async ({
  page,
  desk,
  browser,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  await desk.source(checker, "Budget act");
  await signInAs(checker);
  await page.goto("/desk/articles/new");
  await page.getByLabel(/The article's words/).fill(WORDS);
  await page.getByRole("button", { name: "See what was understood" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("A bridge and its cost");
  await expectAccessible();
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}/);
  await expectAccessible();

  await page.getByText(CLAIM).first().click({ clickCount: 3 });
  await page
    .getByRole("toolbar")
    .getByRole("button", { name: /Claim/ })
    .click();
  await expect(form(page, "New claim")).toBeVisible();
  await form(page, "New claim").getByLabel("Statement").fill(`${CLAIM}.`);
  await page.getByRole("button", { name: "Save the claim" }).click();
  await addEvidenceAndPropose(page);
  await expectAccessible();
  await countersignAndRead(page, { desk, browser, signInAs });
});

test("from pasted words to a published claim, by keyboard alone", async ({
  page,
  desk,
  browser,
  signInAs,
}) => {
  const checker = await desk.person("checker");
  await desk.source(checker, "Budget act");
  await signInAs(checker);
  await page.goto("/desk/articles/new");
  const keys = page.keyboard;
  await tabTo(page, page.getByLabel(/The article's words/));
  await keys.insertText(WORDS);
  await tabTo(page, page.getByRole("button", { name: /what was understood/ }));
  await keys.press("Enter");
  await expect(page.getByLabel("Title")).toHaveValue("A bridge and its cost");
  await tabTo(page, page.getByRole("button", { name: "Save as version 1" }));
  await keys.press("Enter");
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}/);

  await keys.press("q");
  await expect(page.getByLabel("Quotation")).toBeFocused();
  await keys.insertText(CLAIM);
  await expect(page.getByText("It says this once.")).toBeVisible();
  await keys.press("Enter");
  await expect(page.getByRole("toolbar")).toBeVisible();
  await keys.press("c");
  const statement = form(page, "New claim").getByLabel("Statement");
  await expect(statement).toBeFocused();
  await expect(statement).toHaveValue(CLAIM);
  await keys.press("End");
  await keys.type(".");
  await tabTo(page, page.getByRole("button", { name: "Save the claim" }));
  await keys.press("Enter");

  const claim = page.getByRole("article", { name: "Claim", exact: true });
  await expect(
    claim.getByRole("heading", { name: `${CLAIM}.`, exact: true }),
  ).toBeVisible();
  await tabTo(page, claim.locator("summary", { hasText: "Add evidence" }));
  await keys.press("Enter");
  const evidence = form(page, "Add evidence");
  await tabTo(page, evidence.getByRole("combobox", { name: /^Source/ }));
  await keys.type("Budget");
  await expect(page.getByRole("option", { name: /Budget act/ })).toBeVisible();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await tabTo(page, evidence.getByLabel("The words that bear on it"));
  await keys.type("forty-eight million");
  await tabTo(page, evidence.getByRole("button", { name: "Add evidence" }));
  await keys.press("Enter");
  await expect(
    claim.getByRole("region", { name: "Evidence" }).getByRole("blockquote"),
  ).toHaveText("forty-eight million");

  const propose = form(page, "Propose a verdict");
  await tabTo(page, propose.getByRole("radio", { name: "Yes, they said it" }));
  await keys.press("Space");
  const verified = propose.getByRole("radio", { name: /\sVerified$/ });
  await tabTo(page, verified);
  await keys.press("ArrowDown");
  await keys.press("ArrowDown");
  await expect(
    propose.getByRole("radio", { name: /Unverified/ }),
  ).toBeChecked();
  await tabTo(page, propose.getByLabel("What it rests on"));
  await keys.type("The act gives the sum.");
  await tabTo(page, propose.getByRole("button", { name: "Propose" }));
  await keys.press("Enter");
  await expect(claim.getByText("You proposed this verdict")).toBeVisible();

  const [, id] = /claim=([0-9a-f-]{36})/.exec(page.url()) ?? [];
  const second = await browser.newPage();
  await signInAs(await desk.person("editor"), second);
  await second.goto(`/desk/claims/${id}`);
  for (const name of ["Countersign", "Publish the claim"]) {
    await tabTo(second, second.getByRole("button", { name }));
    await second.keyboard.press("Enter");
  }
  const shown = second.getByRole("link", { name: "as the public reads it" });
  await tabTo(second, shown);
  await second.keyboard.press("Enter");
  await expect(second).toHaveURL(/\/claims\/the-bridge-cost/);
  await second.close();
});

/** Goes on by the key until the element has the focus, as a person would. */
async function tabTo(page: Page, to: Locator) {
  await expect(to).toBeVisible();
  for (let steps = 0; steps < 120; steps += 1) {
    if (await to.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(to).toBeFocused();
}

type Others = {
  desk: import("./desk").Desk;
  browser: import("@playwright/test").Browser;
  signInAs: (
    person: import("@/domain/people/actor").Actor,
    page?: Page,
  ) => Promise<void>;
};

async function addEvidenceAndPropose(page: Page) {
  const claim = page.getByRole("article", { name: "Claim", exact: true });
  await expect(
    claim.getByRole("heading", { name: `${CLAIM}.`, exact: true }),
  ).toBeVisible();
  await claim.getByText("Add evidence").first().click();
  const evidence = form(page, "Add evidence");
  await evidence.getByLabel("Source").first().fill("Budget");
  await page.getByRole("option", { name: /Budget act/ }).click();
  await evidence.getByRole("radio", { name: /support/i }).check();
  await evidence.getByLabel(/words/i).fill("forty-eight million");
  await evidence.getByRole("button", { name: "Add evidence" }).click();
  await expect(
    claim.getByRole("region", { name: "Evidence" }).getByRole("blockquote"),
  ).toHaveText("forty-eight million");
  const propose = form(page, "Propose a verdict");
  await propose.getByLabel("Yes, they said it").check();
  await propose.getByRole("radio", { name: /Unverified/ }).check();
  await propose.getByLabel("What it rests on").fill("The act gives the sum.");
  await propose.getByRole("button", { name: "Propose" }).click();
  await expect(claim.getByText("You proposed this verdict")).toBeVisible();
}

/** A second editor in a browser of their own signs it; a reader reads it. */
async function countersignAndRead(page: Page, others: Others) {
  const { desk, browser, signInAs } = others;
  const [, id] = /claim=([0-9a-f-]{36})/.exec(page.url()) ?? [];
  const second = await browser.newPage();
  await signInAs(await desk.person("editor"), second);
  await second.goto(`/desk/claims/${id}`);
  await second.getByRole("button", { name: "Countersign" }).click();
  await second.getByRole("button", { name: "Publish the claim" }).click();
  const shown = second.getByRole("link", { name: "as the public reads it" });
  const path = await shown.getAttribute("href");
  await second.close();
  const reader = await browser.newPage({ javaScriptEnabled: false });
  await reader.goto(path ?? "");
  await expect(
    reader.getByRole("heading", { name: `${CLAIM}.` }),
  ).toBeVisible();
  await expect(reader.getByText("The act gives the sum.")).toBeVisible();
  await reader.close();
}
