"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";

import { canonicalJson } from "@/lib/canonical-json";
import { saveSummaryAction } from "../actions";

/** What is being written, as it is saved. */
export type Written = {
  title: string;
  standfirst: string;
  language: string;
  articleId: string | null;
  document: unknown;
};

export type SaveState =
  | { is: "saved" }
  | { is: "waiting" }
  | { is: "saving" }
  | { is: "offline" }
  | { is: "signed-out" }
  | { is: "refused"; sentences: readonly string[] }
  | { is: "conflict"; theirs: Written; revision: number };

type Draft = {
  /** What the text grew from. */
  revision: number;
  written: Written;
  /** An earlier text on its way to the desk, not known to have arrived. */
  sent?: Written;
};

/** How long after the last key the text is saved, in ms. */
const PAUSE = 1000;

/**
 * Saves what is written as it is written. Until the desk has it, it is kept in
 * this browser too, so that neither a reload nor a lost line loses a word.
 */
export function useAutosave(summaryId: string, firstRevision: number) {
  const router = useRouter();
  const [state, setState] = useState<SaveState>({ is: "saved" });
  const revision = useRef(firstRevision);
  const pending = useRef<Written | undefined>(undefined);
  const sent = useRef<Written | undefined>(undefined);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = `countersign:summary:${summaryId}`;

  const save = useCallback(async () => {
    const written = pending.current;
    if (!written || busy.current) return;
    busy.current = true;
    pending.current = undefined;
    setState({ is: "saving" });
    const before = sent.current;
    sent.current = written;
    keep(key, { revision: revision.current, written, sent: written });
    const next = await send(summaryId, revision.current, written);
    busy.current = false;
    if (next.is === "conflict" && before && sameText(next.theirs, before)) {
      // No one else's: an earlier save of this writer's had arrived after all.
      revision.current = next.revision;
      pending.current ??= written;
      return save();
    }
    if (next.is === "saved") {
      sent.current = undefined;
      const moved = next.revision !== revision.current;
      revision.current = next.revision;
      if (!pending.current) localStorage.removeItem(key);
      if (moved) router.refresh();
    } else {
      pending.current ??= written;
    }
    setState(next);
    if (pending.current && next.is === "saved") void save();
  }, [key, router, summaryId]);

  const write = useCallback(
    (written: Written) => {
      pending.current = written;
      keep(key, {
        revision: revision.current,
        written,
        sent: sent.current,
      });
      setState((now) => (now.is === "conflict" ? now : { is: "waiting" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    [key, save],
  );

  /** Goes on with what was written here and never reached the desk. */
  const restore = useCallback(
    (draft: Draft) => {
      revision.current = draft.revision;
      sent.current = draft.sent;
      write(draft.written);
    },
    [write],
  );

  /** Saves over a text that someone else saved meanwhile. */
  const saveOver = useCallback(
    (theirRevision: number) => {
      revision.current = theirRevision;
      void save();
    },
    [save],
  );

  /** Gives up what was written here for what stands on the desk. */
  const giveUp = useCallback(
    (theirRevision: number) => {
      revision.current = theirRevision;
      pending.current = undefined;
      localStorage.removeItem(key);
      setState({ is: "saved" });
    },
    [key],
  );

  useEffect(() => {
    const retry = () => void save();
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("online", retry);
      clearTimeout(timer.current);
    };
  }, [save]);

  return { state, write, restore, saveOver, giveUp };
}

async function send(
  summaryId: string,
  revision: number,
  written: Written,
): Promise<
  | { is: "saved"; revision: number }
  | Exclude<SaveState, { is: "saved" | "waiting" | "saving" }>
> {
  try {
    const answer = await saveSummaryAction({ ...written, summaryId, revision });
    switch (answer.status) {
      case "saved":
        return { is: "saved", revision: answer.value.revision };
      case "signed-out":
        return { is: "signed-out" };
      case "refused":
        return conflictIn(answer.detail) ?? refusedWith(answer);
      default:
        return { is: "offline" };
    }
  } catch {
    // The request did not get through; it is tried again when the line is back.
    return { is: "offline" };
  }
}

function refusedWith(answer: {
  message: string;
  fields?: Record<string, string[]>;
}) {
  const fields = Object.values(answer.fields ?? {}).flat();
  return { is: "refused", sentences: [answer.message, ...fields] } as const;
}

function conflictIn(detail: Record<string, unknown> | undefined) {
  const current = detail?.current as
    | (Written & { standfirst: string | null; revision: number })
    | undefined;
  if (!current) return undefined;
  const { title, standfirst, language, articleId, document } = current;
  const theirs = {
    title,
    standfirst: standfirst ?? "",
    language,
    articleId,
    document,
  };
  return { is: "conflict", theirs, revision: current.revision } as const;
}

/** Whether two texts are one to the desk, which trims what it keeps. */
function sameText(one: Written, other: Written): boolean {
  return asKept(one) === asKept(other);
}

function asKept({ title, standfirst, ...rest }: Written): string {
  const kept = [title, standfirst].map((line) => line.trim().normalize("NFC"));
  return canonicalJson({ kept, ...rest });
}

function keep(key: string, draft: Draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or closed store: saving to the desk still works.
  }
}

/** What was written here and never reached the desk, if anything. */
export function readDraft(summaryId: string): Draft | undefined {
  try {
    const kept = localStorage.getItem(`countersign:summary:${summaryId}`);
    return kept ? (JSON.parse(kept) as Draft) : undefined;
  } catch {
    return undefined;
  }
}
