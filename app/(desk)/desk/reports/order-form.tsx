"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import {
  CheckField,
  type Choice,
  ChoiceField,
  SelectField,
  SubmitButton,
} from "@/components/fields";
import { Form } from "@/components/form";
import { ORDER_FORMS, orderInput } from "@/domain/reports/order";
import { orderReportsAction } from "./actions";
import { FORM_NAMES } from "./form-names";

type Props = { subjects: Choice[]; chosen?: string };

/** Asks for reports of one subject, in as many forms as are ticked. */
export function OrderForm({ subjects, chosen }: Props) {
  const t = useTranslation();
  const [ordered, setOrdered] = useState(0);
  return (
    <Form<{ ids: string[] }>
      action={orderReportsAction}
      schema={orderInput}
      onSaved={({ ids }) => setOrdered(ids.length)}
      aria-label={t("New report", "Nouveau rapport")}
      className="max-w-xl space-y-4"
    >
      <SelectField
        label={t("About", "Sujet")}
        name="subject"
        defaultValue={chosen}
        choices={subjects}
      />
      <Forms />
      <ChoiceField
        label={t("For", "Pour")}
        name="audience"
        defaultValue="desk"
        choices={[
          { value: "desk", label: t("the desk", "le bureau") },
          {
            value: "outside",
            label: t("someone outside", "quelqu’un d’extérieur"),
          },
        ]}
        hint={t(
          "For someone outside, confidential sources are not named; they still count. A bundle is for the desk: its ledger names everything.",
          "Pour quelqu’un d’extérieur, les sources confidentielles ne sont pas nommées\u00a0; elles comptent tout de même. Un dossier est pour le bureau\u00a0: son registre nomme tout.",
        )}
      />
      <SubmitButton>{t("Make", "Produire")}</SubmitButton>
      {ordered > 0 && (
        <p role="status" className="text-sm text-ink-soft">
          {ordered === 1
            ? t("It is being made.", "Il est en préparation.")
            : t("They are being made.", "Ils sont en préparation.")}{" "}
          {t(
            "You can leave this page; what is made is kept below.",
            "Vous pouvez quitter cette page\u00a0; ce qui est fait est conservé plus bas.",
          )}
        </p>
      )}
    </Form>
  );
}

function Forms() {
  const t = useTranslation();
  return (
    <fieldset className="space-y-1">
      <legend className="text-sm font-medium">
        {t("As", "Sous forme de")}
      </legend>
      <div className="flex flex-wrap gap-x-5">
        {ORDER_FORMS.map((form) => (
          <CheckField
            key={form}
            name={form}
            label={t.of(FORM_NAMES[form])}
            defaultChecked={form === "pdf"}
          />
        ))}
      </div>
    </fieldset>
  );
}
