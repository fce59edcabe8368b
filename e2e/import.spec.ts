import { expect, test } from "./fixtures";

const CSV = `Statement,Where,Textual rating,Publisher,When
The ministry says the bridge cost 48 million,https://checks.example/1,Half true,Example Checks,2022-07-28
The tower cost 9 million,https://elsewhere.example/2,Faux,Elsewhere,2022-07-29
The tunnel cost 12 million,/3,Vrai,Example Checks,2022-07-29
`;

test("an admin lets a publisher in, imports its table, and a claim shows its check as theirs", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const { claim, article } = await desk.claim(await desk.person("checker"));
  await signInAs(await desk.person("admin"));

  await page.goto("/desk/imports/publishers");
  await expect(page.getByText("No publisher is let in yet")).toBeVisible();
  await page.getByLabel("Host").fill("https://www.checks.example/about");
  await page.getByRole("button", { name: "Let it in" }).click();
  await expect(page.getByRole("list", { name: "Publishers" })).toContainText(
    "checks.example",
  );
  await expectAccessible();

  await page.getByRole("link", { name: "Imports", exact: true }).click();
  const file = {
    name: "checks.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(CSV),
  };
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Import", exact: true }).click();

  const form = page.getByRole("form", { name: "What the columns hold" });
  await expect(form.getByLabel("The claim (needed)")).toHaveValue("0");
  await expect(form.getByLabel("Address of the check")).toHaveValue("1");
  await expect(form.getByLabel("Day of the check")).toHaveValue("");
  await expectAccessible();
  await form.getByLabel("Day of the check").selectOption("5: When");
  await form.getByLabel("The claim (needed)").selectOption("no column");
  await form.getByRole("button", { name: "Import with these" }).click();
  await expect(form.getByText("Say which column holds this.")).toBeVisible();
  await form.getByLabel("The claim (needed)").selectOption("1: Statement");
  await form.getByRole("button", { name: "Import with these" }).click();

  await expect(page.getByText("Finished.")).toBeVisible();
  const refused = page.getByRole("list", { name: "Refused records" });
  await expect(refused).toContainText("Record 2, line 3");
  await expect(refused).toContainText("elsewhere.example");
  await expect(refused).toContainText("Record 3, line 4");
  await expectAccessible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "All as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("refused.csv");

  await page.goto(`/desk/claims/${claim.id}`);
  const theirs = page.getByRole("list", { name: "Checks of others" });
  await expect(theirs).toContainText("theirs");
  await expect(theirs).toContainText("They say Half true");
  await expect(theirs).toContainText("not mapped");
  await expect(
    theirs.getByRole("link", { name: /Example Checks/ }),
  ).toHaveAttribute("href", "https://checks.example/1");
  await expectAccessible();

  await page.goto("/desk/imports/ratings");
  const reading = page.getByRole("form", { name: "A reading of our own" });
  await reading.getByLabel("Their words").fill("Half true");
  await reading.getByLabel("On our scale").selectOption("Misleading");
  await reading.getByRole("button", { name: "Read them so" }).click();
  await expect(
    page.getByRole("list", { name: "Readings of our own" }),
  ).toContainText("half true");
  await expectAccessible();
  await page.goto("/desk/imports/checks");
  await expect(page.getByRole("list")).toContainText(["on our scale"]);
  await expectAccessible();

  await page.goto(`/desk/articles/${article.id}`);
  await page.keyboard.press("q");
  await page.keyboard.insertText("the ministry said on Monday");
  await expect(page.getByText("It says this once.")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("c");
  await page.getByLabel("Statement").fill("The bridge cost 48 million.");
  const elsewhere = page.getByRole("region", {
    name: "Checked by other houses",
  });
  await expect(elsewhere).toContainText("Example Checks");
  await expect(elsewhere.getByRole("button")).toHaveCount(0);
  await expectAccessible();
});

test("a checker sees the imports and can't begin one", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs(await desk.person("checker"));
  await page.goto("/desk/imports");
  await expect(page.getByText("Nothing was imported yet")).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Import", exact: true }),
  ).toBeHidden();
});
