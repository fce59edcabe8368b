import { expect, it } from "vitest";

import { preferredShape } from "./annotation-shape";

const MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
const IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
const DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

const ask = (...included: string[]) =>
  `return=representation;include="${included.join(" ")}"`;
const say = (...included: string[]) =>
  `return=representation; include="${included.join(" ")}"`;

it.each([
  [ask(MINIMAL), { minimal: true, iris: false, applied: say(MINIMAL) }],
  [ask(IRIS), { minimal: false, iris: true, applied: say(IRIS) }],
  [
    ask(DESCRIPTIONS),
    { minimal: false, iris: false, applied: say(DESCRIPTIONS) },
  ],
  [
    ask(IRIS, MINIMAL),
    { minimal: true, iris: true, applied: say(MINIMAL, IRIS) },
  ],
  [
    ask(IRIS, DESCRIPTIONS),
    { minimal: false, iris: false, applied: say(DESCRIPTIONS) },
  ],
  [
    `respond-async, return=representation ; include="${IRIS}"`,
    { minimal: false, iris: true, applied: say(IRIS) },
  ],
])("reads %j", (prefer, shape) => {
  expect(preferredShape(prefer)).toEqual(shape);
});

it.each([null, "", "return=minimal", 'return=representation; include="other"'])(
  "is asked nothing by %j",
  (prefer) => {
    expect(preferredShape(prefer)).toBeNull();
  },
);
