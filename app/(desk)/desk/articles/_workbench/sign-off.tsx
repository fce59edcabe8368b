"use client";

import { useActionState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { Alert } from "@/components/form-message";
import { Time } from "@/components/time";
import { fieldSentence } from "@/components/translation/field-sentences";
import { type FormState, idle } from "@/lib/form-state";
import { counted } from "@/lib/language";
import { signOffAction } from "./actions";
import type { WorkbenchView } from "./types";

type Props = {
  articleId: string;
  signOff: WorkbenchView["signOff"];
  maySign: boolean;
  onShow: (sentence: number) => void;
};

/** Who signed that every sentence is accounted for, or the way to sign it. */
export function SignOff({ articleId, signOff, maySign, onShow }: Props) {
  const t = useTranslation();
  const [state, send, pending] = useActionState<
    FormState<{ id: string }>,
    FormData
  >(signOffAction, idle);
  if (signOff) {
    return (
      <p className="text-sm">
        <span className="text-green">{t("✓ Signed off", "✓ Validée")}</span>{" "}
        {t("by", "par")} {signOff.by}, <Time at={signOff.at} />{" "}
        <span className="font-mono text-ink-soft" title={signOff.sha256}>
          {t("on", "sur")} {signOff.sha256.slice(0, 8)}
        </span>
      </p>
    );
  }
  if (!maySign) return null;
  return (
    <form action={send} className="contents">
      <input type="hidden" name="articleId" value={articleId} />
      <Button type="submit" disabled={pending}>
        {pending ? t("Signing …", "Validation…") : t("Sign off", "Valider")}
      </Button>
      {state.status === "refused" && <Refused state={state} onShow={onShow} />}
      {state.status === "signed-out" && (
        <div className="order-last basis-full">
          <Alert>
            {t(
              "You have been signed out. Sign in again to sign off.",
              "Vous avez été déconnecté. Reconnectez-vous pour valider.",
            )}
          </Alert>
        </div>
      )}
    </form>
  );
}

/** How many open sentences a refusal lists; the key U leads to all of them. */
const LISTED = 12;
const OTHERS = { one: "autre", other: "autres" };

function Refused(props: {
  state: Extract<FormState, { status: "refused" }>;
  onShow: (sentence: number) => void;
}) {
  const t = useTranslation();
  const { message, detail } = props.state;
  const open = Array.isArray(detail?.sentences)
    ? detail.sentences.filter((one) => typeof one === "number")
    : [];
  return (
    <div className="order-last basis-full space-y-1">
      <Alert>{fieldSentence(message, t.language)}</Alert>
      <ul
        aria-label={t("Open sentences", "Phrases ouvertes")}
        className="flex flex-wrap gap-1 text-sm"
      >
        {open.slice(0, LISTED).map((sentence) => (
          <li key={sentence}>
            <Button look="quiet" onClick={() => props.onShow(sentence)}>
              {t("Sentence", "Phrase")} {sentence + 1}
            </Button>
          </li>
        ))}
        {open.length > LISTED && (
          <li className="self-center">
            {t(
              `and ${open.length - LISTED} more`,
              `et ${counted(open.length - LISTED, OTHERS, "fr")}`,
            )}
          </li>
        )}
      </ul>
    </div>
  );
}
