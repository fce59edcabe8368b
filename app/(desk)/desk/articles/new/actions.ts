"use server";

import { redirect } from "next/navigation";
import { z } from "zod";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import {
  articleDetails,
  newArticleInput,
} from "@/domain/articles/article-input";
import { BLOCK_KINDS } from "@/domain/articles/version";
import {
  type FormState,
  invalid,
  refused,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { createArticle } from "@/usecases/articles/create-article";
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
  if (!raw) return refused("Paste the words of the article, or choose a file.");
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
  if (words.trim() === "") return undefined;
  // A page's source begins with a tag; an article's words do not.
  if (/^\s*(<!doctype|<html|<[a-z][\w-]*[\s>])/i.test(words)) {
    return { as: "html", html: words };
  }
  return { as: "text", text: words };
}

/** The reviewed blocks come as three lists of equal length. */
const reviewed = z.object({
  kind: z.array(z.enum(BLOCK_KINDS)),
  words: z.array(z.string()),
  keep: z.array(z.string()),
});

export async function saveArticleAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const lists = reviewed.safeParse({
    kind: data.getAll("kind"),
    words: data.getAll("words"),
    keep: data.getAll("keep"),
  });
  if (!lists.success) return invalid(lists.error);
  const { kind, words, keep } = lists.data;
  const blocks = words.flatMap((text, i) =>
    keep.includes(String(i))
      ? [{ kind: kind[i] ?? "paragraph", words: text }]
      : [],
  );
  const details = Object.fromEntries(
    Object.keys(articleDetails).map((name) => [name, data.get(name)]),
  );
  const input = newArticleInput.safeParse({ ...details, blocks });
  if (!input.success) return invalid(input.error);
  const created = await createArticle(actor, input.data, "paste");
  if (!created.ok) return refused(say(created.error));
  redirect(`/desk/articles/${created.value.id}`);
}
