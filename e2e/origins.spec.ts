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
  const node = page
    .getByRole("region", { name: "Origins" })
    .getByRole("link", { name: title })
    .first();
  await node.focus();
  await expect(node).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/desk/sources/${sourceId}`);
  await expect(
    page.getByRole("heading", { level: 1, name: title }),
  ).toBeVisible();
});
