"use server";

import { z } from "zod";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import {
  type FormState,
  invalid,
  refused,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { keepable, readInput } from "@/lib/read-input";
import {
  type RawArticle,
  type Understood,
  understandArticle,
} from "@/usecases/articles/understand-article";

const given = z.object({
  url: z.string().trim().default(""),
  words: z.string().default("").transform(keepable),
});

export async function understandAction(
  _previous: FormState<Understood>,
  data: FormData,
): Promise<FormState<Understood>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const read = readInput(given, Object.fromEntries(data));
  if (!read.success) return invalid(read.error);
  const raw = await rawArticle(read.data, data.get("file"));
  if (!raw) return refused("Give the article's address, its words, or a file.");
  const understood = await understandArticle(actor, raw);
  if (!understood.ok) return refused(say(understood.error));
  return savedAs(understood.value);
}

async function rawArticle(
  { words, url }: z.infer<typeof given>,
  file: FormDataEntryValue | null,
): Promise<RawArticle | undefined> {
  if (file instanceof File && file.size > 0) {
    return { as: "file", bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  if (words.trim() === "") return url ? { as: "url", url } : undefined;
  // A page's source begins with a tag; an article's words do not.
  if (/^\s*(<!doctype|<html|<[a-z][\w-]*[\s>])/i.test(words)) {
    return { as: "html", html: words };
  }
  return { as: "text", text: words };
}
