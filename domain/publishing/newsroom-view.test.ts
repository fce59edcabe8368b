import { expect, it } from "vitest";

import { scaleBounds } from "./newsroom-view";

it.each([
  [[5, null, 3, 1], { worst: 1, best: 5 }],
  [[2, null], null],
  [[], null],
  [[3, 3], null],
])("takes %j as the scale %j", (values, bounds) => {
  expect(scaleBounds(values.map((value) => ({ value })))).toEqual(bounds);
});
