"use client";

import { useRef, useState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { newFigureForm } from "@/domain/figures/figure-form";
import { figureInWords } from "@/domain/figures/figure-words";
import type { MentionView } from "@/domain/publishing/checked-claim";
import type { OfferedFigure } from "@/usecases/figures/offer-figures";
import { addFigureAction } from "./actions";
import { NumberFields, ScopeFields } from "./figure-fields";
import { sayMeasure } from "./say-measure";
import { VoidsSignatures } from "./voids-signatures";

type Props = {
  claimId: string;
  claimant: string;
  offered: OfferedFigure[];
  mentions: MentionView[];
  signed: boolean;
};

/** Records a figure of the claim; what its words seem to state is offered. */
export function AddFigure({ claimId, claimant, ...props }: Props) {
  const t = useTranslation();
  const { offered, mentions, signed } = props;
  const box = useRef<HTMLDetailsElement>(null);
  const [taken, setTaken] = useState<OfferedFigure>();
  const [round, setRound] = useState(0);
  return (
    <details ref={box} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        {t("Add a figure", "Ajouter un chiffre")}
      </summary>
      <Offers offered={offered} onTake={setTaken} />
      <Form<unknown>
        key={`${round} ${taken?.exactWords ?? ""}`}
        action={addFigureAction}
        schema={newFigureForm}
        keepAs={taken ? undefined : `figure:${claimId}`}
        aria-label={t("Add a figure", "Ajouter un chiffre")}
        className="mt-3 space-y-3"
        onSaved={() => {
          setTaken(undefined);
          setRound(round + 1);
          if (box.current) box.current.open = false;
        }}
      >
        {signed && <VoidsSignatures />}
        <input type="hidden" name="claimId" value={claimId} />
        <NumberFields draft={taken} />
        <ScopeFields draft={taken} />
        <SelectField
          label={t("In which article", "Dans quel article")}
          name="mentionId"
          defaultValue={taken?.mentionId ?? mentions[0]?.id ?? ""}
          choices={[
            ...mentions.map(({ id, outlet, articleTitle }) => ({
              value: id,
              label: outlet || articleTitle,
            })),
            { value: "", label: t("In none of them", "Dans aucun") },
          ]}
        />
        <TextField
          label={t("Stated by", "Donné par")}
          name="statedByName"
          defaultValue={claimant}
          hint={t(
            "Leave empty where the outlet says it in its own voice.",
            "À laisser vide si le média le dit en son propre nom.",
          )}
        />
        <SubmitButton>{t("Add the figure", "Ajouter le chiffre")}</SubmitButton>
      </Form>
    </details>
  );
}

function Offers(props: {
  offered: OfferedFigure[];
  onTake: (figure: OfferedFigure) => void;
}) {
  const t = useTranslation();
  if (props.offered.length === 0) return null;
  return (
    <div className="mt-3 space-y-1">
      <p className="text-sm text-ink-soft">
        {t(
          "Its words seem to state these; take one to fill the form, then look it over.",
          "Ses mots semblent donner ces chiffres\u00a0; prenez-en un pour remplir le formulaire, puis relisez-le.",
        )}
      </p>
      <ul className="flex flex-wrap gap-2">
        {props.offered.map((figure) => (
          <li key={`${figure.from} ${figure.exactWords}`}>
            <Button
              title={t.of(figure.why)}
              onClick={() => props.onTake(figure)}
            >
              {figureInWords(figure, t.language)} {figure.population}{" "}
              {sayMeasure(figure.measure, t.language)} · {figure.from}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
