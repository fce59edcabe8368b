import { expect, it } from "vitest";

import { limitedBody, limitedText } from "./limited-body";

/** A body without an end, and how many pieces of it were asked for. */
function endless() {
  const asked = { pieces: 0 };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      asked.pieces += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  return { asked, body };
}

it("reads a body that is no larger than it may be", async () => {
  expect(await limitedText(new Response("é"), 2)).toBe("é");
  expect(await limitedText(new Response("é"), 1)).toBeUndefined();
  expect(await limitedText(new Response(null), 1)).toBe("");
});

it("stops at the first piece beyond", async () => {
  const { asked, body } = endless();
  expect(await limitedBody({ body }, 5000)).toBeUndefined();
  expect(asked.pieces).toBeLessThan(9);
});
