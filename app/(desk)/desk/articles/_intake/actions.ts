"use server";

import { redirect } from "next/navigation";
import { z } from "zod";

import { say } from "@/app/refusals";
import { currentActor, type Reader } from "@/auth/actor";
import { startCaptureInput } from "@/domain/captures/capture-input";
import type { Understood } from "@/domain/captures/understood";
import {
  type FormState,
  invalid,
  refusedAt,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { keepable, readInput } from "@/lib/read-input";
import { translator } from "@/lib/translate";
import {
  type RawArticle,
  understandArticle,
} from "@/usecases/articles/understand-article";
import { startCapture } from "@/usecases/captures/start-capture";

const given = z.object({
  url: z.string().trim().default(""),
  words: z.string().default("").transform(keepable),
  articleId: z.string().optional(),
});

type Given = z.infer<typeof given>;

/**
 * Reads words or a file at once; an address is captured after the answer,
 * which leads to where that can be followed.
 */
export async function understandAction(
  _previous: FormState<Understood>,
  data: FormData,
): Promise<FormState<Understood>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const read = readInput(given, Object.fromEntries(data), actor.language);
  if (!read.success) return invalid(read.error);
  const raw = await rawArticle(read.data.words, data.get("file"));
  if (!raw) return captureAddress(actor, read.data);
  const understood = await understandArticle(actor, raw);
  if (!understood.ok) {
    const field = raw.as === "file" ? "file" : "words";
    return refusedAt(field, say(understood.error, actor.language));
  }
  return savedAs(understood.value);
}

async function captureAddress(
  actor: Reader,
  { url, articleId }: Given,
): Promise<FormState<Understood>> {
  if (!url) {
    const t = translator(actor.language);
    return refusedAt(
      "url",
      t(
        "Give the article's address, its words, or a file.",
        "Donnez l’adresse de l’article, ses mots ou un fichier.",
      ),
    );
  }
  const purpose = articleId ? "new_version" : "new_article";
  const input = readInput(
    startCaptureInput,
    { purpose, url, articleId },
    actor.language,
  );
  if (!input.success) return invalid(input.error);
  const started = await startCapture(actor, input.data);
  if (!started.ok) return refusedAt("url", say(started.error, actor.language));
  redirect(`/desk/captures/${started.value.id}`);
}

async function rawArticle(
  words: string,
  file: FormDataEntryValue | null,
): Promise<RawArticle | undefined> {
  if (file instanceof File && file.size > 0) {
    return { as: "file", bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  if (words.trim() === "") return undefined;
  // A page's source begins with a tag; an article's words do not.
  if (/^\s*(<!doctype|<html|<[a-z][\w-]*[\s>])/i.test(words)) {
    return { as: "html", html: words };
  }
  return { as: "text", text: words };
}
