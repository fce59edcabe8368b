"use server";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { type FormState, refused, savedAs, signedOut } from "@/lib/form-state";
import {
  type RawArticle,
  type Understood,
  understandArticle,
} from "@/usecases/articles/understand-article";

export async function understandAction(
  _previous: FormState<Understood>,
  data: FormData,
): Promise<FormState<Understood>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const raw = await rawArticle(data);
  if (!raw) return refused("Give the article's address, its words, or a file.");
  const understood = await understandArticle(actor, raw);
  if (!understood.ok) return refused(say(understood.error));
  return savedAs(understood.value);
}

async function rawArticle(data: FormData): Promise<RawArticle | undefined> {
  const file = data.get("file");
  if (file instanceof File && file.size > 0) {
    return { as: "file", bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  const words = String(data.get("words") ?? "");
  const url = String(data.get("url") ?? "").trim();
  if (words.trim() === "") return url ? { as: "url", url } : undefined;
  // A page's source begins with a tag; an article's words do not.
  if (/^\s*(<!doctype|<html|<[a-z][\w-]*[\s>])/i.test(words)) {
    return { as: "html", html: words };
  }
  return { as: "text", text: words };
}
