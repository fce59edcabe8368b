import { editClaimInput } from "@/domain/claims/claim-input";
import {
  newDerivedFigureInput,
  newFigureInput,
} from "@/domain/figures/figure-form";
import type { Actor } from "@/domain/people/actor";
import { eventInput, eventPlaceInput } from "@/domain/people/event-input";
import { editClaim } from "@/usecases/claims/edit-claim";
import { saveEvent } from "@/usecases/events/save-event";
import { setEventPlace } from "@/usecases/events/set-event-place";
import { addFigure } from "@/usecases/figures/add-figure";
import { deriveFigure } from "@/usecases/figures/derive-figure";
import { type Desk, granted } from "./desk";
import { expect, test } from "./fixtures";

type Stated = { n: number; population: string; place?: string };

/** An event in Mali with two places, and a way to state figures about it. */
async function eventOf(desk: Desk, by: Actor) {
  const event = eventInput.parse({ name: "Attacks of 27 July", place: "Mali" });
  const { id } = granted(await saveEvent(by, event));
  for (const name of ["Kalumba", "Sokolo"]) {
    const place = { eventId: id, name, within: "Mali" };
    granted(await setEventPlace(by, eventPlaceInput.parse(place)));
  }
  async function stating(statement: string, { n, ...scope }: Stated) {
    const { claim } = await desk.claim(by, statement);
    const { id: claimId, revision } = claim;
    const content = { statement, kind: "figure", event: id };
    const about = { ...content, claimId, revision, claimant: "The army" };
    granted(await editClaim(by, editClaimInput.parse(about)));
    const figure = { ...scope, low: n, high: n, bound: "exactly" };
    const stated = { measure: "killed", exactWords: statement };
    const input = { claimId, ...figure, ...stated, statedByName: "The army" };
    const added = await addFigure(by, newFigureInput.parse(input));
    return { claimId, figureId: granted(added).id };
  }
  return { id, stating };
}

test("a figure corrected in one place is followed by every sum, mark and queue", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const event = await eventOf(desk, checker);
  const place = "Kalumba";
  const people = { n: 12, population: "people", place };
  const all = await event.stating("12 people died at Kalumba", people);
  const some = { n: 3, population: "civilians", place };
  const civilians = await event.stating("Three were civilians", some);
  await event.stating("Six soldiers died at Sokolo", {
    n: 6,
    population: "soldiers",
    place: "Sokolo",
  });
  await event.stating("15 soldiers died", { n: 15, population: "soldiers" });
  const sum = newDerivedFigureInput.parse({
    claimId: civilians.claimId,
    measure: "killed",
    population: "soldiers",
    place,
    terms: [
      { figureId: all.figureId, sign: 1 },
      { figureId: civilians.figureId, sign: -1 },
    ],
  });
  granted(await deriveFigure(checker, sum));

  await signInAs(checker);
  await page.goto(`/desk/events/${event.id}`);
  const ledger = page.getByRole("region", { name: "Figures by who says them" });
  await expect(ledger).toContainText(
    "9 soldiers (Kalumba) + 6 soldiers (Sokolo) = 15: the sum holds",
  );
  await expectAccessible();

  await ledger.getByRole("link", { name: "12", exact: true }).click();
  const figures = page.getByRole("region", { name: "Figures", exact: true });
  await figures.getByText("Correct or remove").click();
  const form = figures.getByRole("form", { name: "Correct 12 killed" });
  await form.getByLabel("Low end").fill("11");
  await form.getByRole("button", { name: "Save the figure" }).click();
  await expect(form.getByText("An exact figure has the same")).toBeVisible();
  await form.getByLabel("High end").fill("11");
  await form.getByRole("button", { name: "Save the figure" }).click();
  await expect(figures.getByText("11 people, killed")).toBeVisible();
  await expectAccessible();

  await page.goto(`/desk/events/${event.id}`);
  await expect(
    ledger.getByRole("link", { name: "8", exact: true }),
  ).toBeVisible();
  await expect(ledger).toContainText("Sum fails");

  // On a phone the rows are cards, and what is noticed needs no scrolling.
  await page.setViewportSize({ width: 390, height: 844 });
  const noticed = ledger.getByText("Sum fails").first();
  await expect(noticed).toBeVisible();
  const box = await noticed.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await expectAccessible();

  await page.goto("/desk");
  await expect(page.getByRole("main")).toContainText(
    "it came to 9 and now comes to 8",
  );
});
