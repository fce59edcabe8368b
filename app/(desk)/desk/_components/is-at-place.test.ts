import { expect, it } from "vitest";

import { isAtPlace } from "./is-at-place";

const PLACES = [
  "/desk",
  "/desk/articles",
  "/desk/claims",
  "/desk/sources",
  "/desk/settings",
];

it.each([
  ["/desk", "/desk"],
  ["/desk/claims", "/desk/claims"],
  ["/desk/claims/7", "/desk/claims"],
  ["/desk/captures/7", "/desk/articles"],
  ["/desk/imports", "/desk/settings"],
  ["/desk/imports/publishers", "/desk/settings"],
  ["/desk/parties/7", "/desk/sources"],
])("has someone at %s be at %s alone", (path, place) => {
  expect(PLACES.filter((href) => isAtPlace(path, href))).toEqual([place]);
});
