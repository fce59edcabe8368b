"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { withdrawSourceInput } from "@/domain/sources/source-input";
import { withdrawSourceAction } from "../actions";

type Props = { sourceId: string; revision: number; claims: number };

/** Takes the source out of all counts, after saying what that does. */
export function WithdrawSource({ sourceId, revision, claims }: Props) {
  const t = useTranslation();
  return (
    <details className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        {t("Withdraw the source", "Retirer la source")}
      </summary>
      <Form
        action={withdrawSourceAction}
        schema={withdrawSourceInput}
        keepAs={`withdraw:${sourceId}`}
        aria-label={t("Withdraw the source", "Retirer la source")}
        className="mt-3 space-y-4"
      >
        <p className="text-sm">
          {t(
            "It stays in the library, but nothing stands on it any more, nor what rests on it alone.",
            "Elle reste dans la bibliothèque, mais plus rien ne repose sur elle, ni sur ce qui ne repose que sur elle.",
          )}{" "}
          {claims > 0 &&
            t(
              `${claims === 1 ? "The claim" : `The ${claims} claims`} with evidence from it, and those that rest on what repeats it, are put up to be looked at again.`,
              `${claims === 1 ? "L’affirmation qui a" : `Les ${claims} affirmations qui ont`} une preuve tirée d’elle, et celles qui reposent sur ce qui la reprend, sont à revoir.`,
            )}
        </p>
        <input type="hidden" name="sourceId" value={sourceId} />
        <input type="hidden" name="revision" value={revision} />
        <TextArea
          label={t("Why it is withdrawn", "Pourquoi elle est retirée")}
          name="reason"
          rows={2}
        />
        <SubmitButton look="danger">{t("Withdraw", "Retirer")}</SubmitButton>
      </Form>
    </details>
  );
}
