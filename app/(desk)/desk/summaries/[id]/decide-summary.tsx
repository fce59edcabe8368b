"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { decideSummaryAction } from "../actions";

type Props = {
  summaryId: string;
  /** The revision that a signature is on. */
  revision: number;
  state: string;
  published: boolean;
  may: { write: boolean; sign: boolean; publish: boolean };
};

/** Sends the summary on its way, as it was last saved. */
export function DecideSummary(props: Props) {
  const t = useTranslation();
  const { summaryId, revision, state, published, may } = props;
  const on = { summaryId, revision };
  const open = state === "draft" || state === "proposed";
  return (
    <div className="space-y-3">
      {state === "draft" && may.write && (
        <Act on={on} act="propose">
          {t("Send for countersignature", "Envoyer au contreseing")}
        </Act>
      )}
      {open && may.sign && (
        <Act on={on} act="countersign">
          {t("Countersign", "Contresigner")}
        </Act>
      )}
      {state === "proposed" && may.sign && (
        <Form
          action={decideSummaryAction}
          aria-label={t("Return", "Renvoyer")}
          keepAs={`return:${summaryId}`}
          className="space-y-2"
        >
          <Hidden on={on} act="return" />
          <TextArea
            label={t("What is missing", "Ce qui manque")}
            name="reason"
            rows={2}
          />
          <SubmitButton look="plain">{t("Return", "Renvoyer")}</SubmitButton>
        </Form>
      )}
      {state === "approved" && may.publish && !published && (
        <Act on={on} act="publish">
          {t("Publish", "Publier")}
        </Act>
      )}
      {open && !may.sign && may.write && (
        <p className="text-sm text-ink-soft">
          {t(
            "As its only author you can’t countersign it; a colleague does.",
            "Vous en êtes l’unique auteur et ne pouvez pas la contresigner\u00a0; un collègue le fait.",
          )}
        </p>
      )}
    </div>
  );
}

type On = { summaryId: string; revision: number };

function Act(props: { on: On; act: string; children: string }) {
  return (
    <Form action={decideSummaryAction} aria-label={props.children}>
      <Hidden on={props.on} act={props.act} />
      <SubmitButton>{props.children}</SubmitButton>
    </Form>
  );
}

function Hidden({ on, act }: { on: On; act: string }) {
  return (
    <>
      <input type="hidden" name="summaryId" value={on.summaryId} />
      <input type="hidden" name="revision" value={on.revision} />
      <input type="hidden" name="act" value={act} />
    </>
  );
}
