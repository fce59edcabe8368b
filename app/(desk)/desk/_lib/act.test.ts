import { expect, it, vi } from "vitest";
import { z } from "zod";

import { currentActor } from "@/auth/actor";
import { refuse } from "@/lib/result";
import { act } from "./act";

vi.mock("@/auth/actor", () => ({ currentActor: vi.fn() }));
vi.mock("next/cache", () => ({ refresh: vi.fn() }));

const schema = z.object({ reason: z.string() });

function ask(language: "en" | "fr", given: unknown) {
  vi.mocked(currentActor).mockResolvedValue({
    userId: "user",
    name: "Awa",
    newsroomId: "newsroom",
    role: "editor",
    language,
  });
  const why = { en: "One is open.", fr: "Il en reste une." };
  return act({ reason: given }, schema, async () =>
    refuse("sentences-open", { why }),
  );
}

it("tells a refusal in the language of who asked", async () => {
  expect(await ask("fr", "")).toMatchObject({
    status: "refused",
    message:
      "L’article ne peut être validé tant que des phrases restent ouvertes. Il en reste une.",
  });
  expect(await ask("en", "")).toMatchObject({
    message:
      "The article can't be signed off while sentences are unaccounted for. One is open.",
  });
});

it("tells what is wrong with a field in that language too", async () => {
  expect(await ask("fr", 4)).toMatchObject({
    fields: { reason: [expect.stringContaining("attendu")] },
  });
  expect(await ask("en", 4)).toMatchObject({
    fields: { reason: [expect.stringContaining("expected")] },
  });
});
