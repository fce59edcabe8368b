import { expect, it, vi } from "vitest";
import { z } from "zod";

import { currentActor } from "@/auth/actor";
import { refuse } from "@/lib/result";
import { act } from "./act";

vi.mock("@/auth/actor", () => ({ currentActor: vi.fn() }));
vi.mock("next/cache", () => ({ refresh: vi.fn() }));

const schema = z.object({ reason: z.string() });

async function refusedFor(language: "en" | "fr") {
  vi.mocked(currentActor).mockResolvedValue({
    userId: "user",
    name: "Awa",
    newsroomId: "newsroom",
    role: "editor",
    language,
  });
  const why = { en: "One is open.", fr: "Il en reste une." };
  return act({ reason: "" }, schema, async () =>
    refuse("sentences-open", { why }),
  );
}

it("tells a refusal in the language of who asked", async () => {
  expect(await refusedFor("fr")).toMatchObject({
    status: "refused",
    message:
      "L’article ne peut être validé tant que des phrases restent sans réponse. Il en reste une.",
  });
  expect(await refusedFor("en")).toMatchObject({
    message:
      "The article can't be signed off while sentences are unaccounted for. One is open.",
  });
});
