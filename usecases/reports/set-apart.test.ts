import { expect, it } from "vitest";

import { longReport, maliReport } from "@/documents/reports/mali.fixture";
import { SET_FORMS, setReport } from "@/documents/reports/set-report";
import { setApart } from "./set-apart";

it.each(SET_FORMS)("sets the same %s as in one process", async (form) => {
  const report = maliReport();
  const apart = await setApart(form, report);
  if (!apart.ok) throw new Error(apart.error);
  expect(Buffer.compare(apart.value, await setReport(form, report))).toBe(0);
});

it("lets the server go on meanwhile", async () => {
  let turns = 0;
  const count = setInterval(() => {
    turns += 1;
  }, 5);
  await setApart("pdf", longReport(20));
  clearInterval(count);
  expect(turns).toBeGreaterThan(5);
});

it.each([
  ["time", { milliseconds: 400 }],
  ["memory", { megabytes: 256, megabytesBeyond: 512 }],
])("refuses a report that reaches the limit of %s", async (_, limits) => {
  const large = longReport(800);
  expect(await setApart("pdf", large, limits)).toEqual({
    ok: false,
    error: "report-too-large",
  });
});
