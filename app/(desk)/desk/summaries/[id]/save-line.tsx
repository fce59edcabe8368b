"use client";

import Link from "next/link";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { fieldSentence } from "@/components/translation/field-sentences";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import { textOfBlock } from "@/domain/summaries/summary-sentences";
import type { Said } from "@/lib/language";
import type { SaveState, Written } from "./use-autosave";

type Props = {
  state: SaveState;
  onSaveOver: (revision: number) => void;
  onTakeTheirs: (theirs: Written, revision: number) => void;
};

const QUIET: Partial<Record<SaveState["is"], Said>> = {
  saved: { en: "Saved.", fr: "Enregistré." },
  waiting: { en: "Typing …", fr: "Vous écrivez…" },
  saving: { en: "Saving …", fr: "Enregistrement…" },
};

/** Says whether the desk has what was written, and what to do if it has not. */
export function SaveLine({ state, onSaveOver, onTakeTheirs }: Props) {
  const t = useTranslation();
  const quiet = QUIET[state.is];
  if (quiet) {
    return (
      <p role="status" className="mt-2 text-sm text-ink-soft">
        {t.of(quiet)}
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
  const t = useTranslation();
  switch (state.is) {
    case "offline":
      return (
        <p>
          {t(
            "The desk can’t be reached. What you write is kept in this browser and saved when the line is back.",
            "Le bureau est injoignable. Ce que vous écrivez est gardé dans ce navigateur, et sera enregistré au retour de la connexion.",
          )}
        </p>
      );
    case "signed-out":
      return (
        <p>
          {t(
            "You have been signed out. What you wrote is kept in this browser.",
            "Vous avez été déconnecté. Ce que vous avez écrit est gardé dans ce navigateur.",
          )}{" "}
          <Link href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>
            {t("Sign in again", "Reconnectez-vous")}
          </Link>{" "}
          {t("and it is saved.", "et ce sera enregistré.")}
        </p>
      );
    case "refused":
      return (
        <p>
          {state.sentences
            .map((sentence) => fieldSentence(sentence, t.language))
            .join(" ")}
        </p>
      );
    case "conflict":
      return (
        <p>
          {t(
            "Someone else saved this summary while you were writing. Yours is above; theirs is below.",
            "Quelqu’un d’autre a enregistré cette synthèse pendant que vous écriviez. La vôtre est au-dessus, la sienne au-dessous.",
          )}
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
  const t = useTranslation();
  const blocks = readSummaryDocument(props.theirs.document);
  const paragraphs = blocks.ok ? blocks.value.map(textOfBlock) : [];
  return (
    <>
      <blockquote className="max-h-64 overflow-auto border-l-2 border-amber pl-3 font-serif text-ink">
        <p className="font-semibold">{props.theirs.title}</p>
        <p className="whitespace-pre-line">{paragraphs.join("\n\n")}</p>
      </blockquote>
      <p className="flex flex-wrap gap-2">
        <Button onClick={props.onSaveOver}>
          {t("Save mine over theirs", "Enregistrer la mienne par-dessus")}
        </Button>
        <Button onClick={props.onTakeTheirs}>
          {t(
            "Take theirs, drop mine",
            "Prendre la sienne, abandonner la mienne",
          )}
        </Button>
      </p>
    </>
  );
}
