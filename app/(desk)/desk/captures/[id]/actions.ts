"use server";

import { redirect } from "next/navigation";

import { act } from "@/app/(desk)/desk/_lib/act";
import {
  reviewedArticle,
  reviewedBlocks,
} from "@/app/(desk)/desk/articles/_intake/reviewed-blocks";
import {
  capturedArticleInput,
  capturedVersionInput,
  captureInput,
} from "@/domain/captures/capture-input";
import type { FormState } from "@/lib/form-state";
import { ok } from "@/lib/result";
import {
  putCaptureAway,
  retryCapture,
} from "@/usecases/captures/retry-capture";
import { saveCapturedArticle } from "@/usecases/captures/save-captured-article";
import { saveCapturedVersion } from "@/usecases/captures/save-captured-version";

export async function saveCapturedArticleAction(
  _: FormState<unknown>,
  data: FormData,
) {
  const captureId = data.get("captureId");
  const given = { ...reviewedArticle(data), captureId };
  return act(given, capturedArticleInput, async (actor, input) => {
    const saved = await saveCapturedArticle(actor, input);
    if (saved.ok) redirect(`/desk/articles/${saved.value.id}`);
    return saved;
  });
}

export async function saveCapturedVersionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  const captureId = data.get("captureId");
  const given = { captureId, blocks: reviewedBlocks(data) };
  return act(given, capturedVersionInput, async (actor, input) => {
    const saved = await saveCapturedVersion(actor, input);
    return saved.ok ? ok({ n: saved.value.version.n }) : saved;
  });
}

export async function retryCaptureAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, captureInput, (actor, { captureId }) =>
    retryCapture(actor, captureId),
  );
}

export async function putCaptureAwayAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, captureInput, (actor, { captureId }) =>
    putCaptureAway(actor, captureId),
  );
}
