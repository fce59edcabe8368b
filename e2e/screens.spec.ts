import { expect, test } from "./fixtures";

const SCREENS = [
  "/desk",
  "/desk/articles",
  "/desk/articles/new",
  "/desk/claims",
  "/desk/claims?state=proposed",
  "/desk/sources",
  "/desk/sources/new",
  "/desk/parties",
  "/desk/events",
  "/desk/summaries",
  "/desk/summaries/new",
  "/desk/reports",
  "/desk/ledger?check=1",
  "/desk/search?q=bridge",
];

for (const colorScheme of ["light", "dark"] as const) {
  test(`every list of the desk can be used by everyone, ${colorScheme}`, async ({
    page,
    desk,
    signInAs,
    expectAccessible,
  }) => {
    await page.emulateMedia({ colorScheme });
    const editor = await desk.person("editor");
    const { claimId } = await desk.proposal(await desk.person("checker"));
    await signInAs(editor);
    for (const path of [...SCREENS, `/desk/claims/${claimId}`]) {
      await page.goto(path);
      await expect(
        page.getByRole("main").getByRole("heading").first(),
      ).toBeVisible();
      await expectAccessible();
    }
  });
}

test("the ledger is narrowed to one kind of act", async ({
  page,
  desk,
  signInAs,
}) => {
  await desk.proposal(await desk.person("checker"));
  await signInAs(await desk.person("editor"));
  await page.goto("/desk/ledger");
  await page.getByLabel("Act").selectOption("verdict.proposed");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/action=verdict\.proposed/);
  const rows = page.getByRole("table", { name: "Entries" }).locator("tbody tr");
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("verdict.proposed");
});

test("another newsroom's claim is nothing", async ({
  page,
  desk,
  signInAs,
  db,
}) => {
  const { Desk } = await import("./desk");
  const other = await Desk.open(db);
  const { claim } = await other.claim(await other.person("editor"));
  await signInAs(await desk.person("admin"));
  const answer = await page.goto(`/desk/claims/${claim.id}`);
  expect(answer?.status()).toBe(404);
  await expect(
    page.getByText("There is nothing at this address"),
  ).toBeVisible();
});

test("an address that leads nowhere keeps the desk around it", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs(await desk.person("checker"));
  const answer = await page.goto("/desk/no/such/page");
  expect(answer?.status()).toBe(404);
  await expect(
    page.getByText("There is nothing at this address"),
  ).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Desk" })).toBeVisible();
});
