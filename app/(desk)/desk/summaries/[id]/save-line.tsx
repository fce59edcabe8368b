"use client";

import Link from "next/link";

import { Button } from "@/components/button";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import { textOfBlock } from "@/domain/summaries/summary-sentences";
import type { SaveState, Written } from "./use-autosave";

type Props = {
  state: SaveState;
  onSaveOver: (revision: number) => void;
  onTakeTheirs: (theirs: Written, revision: number) => void;
};

const QUIET: Partial<Record<SaveState["is"], string>> = {
  saved: "Saved.",
  waiting: "Typing …",
  saving: "Saving …",
};

/** Says whether the desk has what was written, and what to do if it has not. */
export function SaveLine({ state, onSaveOver, onTakeTheirs }: Props) {
  const quiet = QUIET[state.is];
  if (quiet) {
    return (
      <p role="status" className="mt-2 text-sm text-ink-soft">
        {quiet}
      </p>
    );
  }
  return (
    <div
      role="alert"
      className="mt-2 space-y-2 rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber"
    >
      <Trouble state={state} />
      {state.is === "conflict" && (
        <Conflict
          theirs={state.theirs}
          onSaveOver={() => onSaveOver(state.revision)}
          onTakeTheirs={() => onTakeTheirs(state.theirs, state.revision)}
        />
      )}
    </div>
  );
}

function Trouble({ state }: { state: SaveState }) {
  switch (state.is) {
    case "offline":
      return (
        <p>
          The desk can&rsquo;t be reached. What you write is kept in this
          browser and saved when the line is back.
        </p>
      );
    case "signed-out":
      return (
        <p>
          You have been signed out. What you wrote is kept in this browser.{" "}
          <Link href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>
            Sign in again
          </Link>{" "}
          and it is saved.
        </p>
      );
    case "refused":
      return <p>{state.message}</p>;
    case "conflict":
      return (
        <p>
          Someone else saved this summary while you were writing. Yours is
          above; theirs is below.
        </p>
      );
    default:
      return null;
  }
}

function Conflict(props: {
  theirs: Written;
  onSaveOver: () => void;
  onTakeTheirs: () => void;
}) {
  const blocks = readSummaryDocument(props.theirs.document);
  const paragraphs = blocks.ok ? blocks.value.map(textOfBlock) : [];
  return (
    <>
      <blockquote className="max-h-64 overflow-auto border-l-2 border-amber pl-3 font-serif text-ink">
        <p className="font-semibold">{props.theirs.title}</p>
        <p className="whitespace-pre-line">{paragraphs.join("\n\n")}</p>
      </blockquote>
      <p className="flex flex-wrap gap-2">
        <Button onClick={props.onSaveOver}>Save mine over theirs</Button>
        <Button onClick={props.onTakeTheirs}>Take theirs, drop mine</Button>
      </p>
    </>
  );
}
