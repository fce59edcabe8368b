"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import {
  ChoiceField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { newsroomInput } from "@/domain/people/newsroom-input";
import { editNewsroomAction } from "../actions";

type Props = {
  name: string;
  language: string;
  contact: string | null;
  correctionsPolicy: string | null;
  about: string | null;
  unnamedSourcesPolicy: string | null;
  licence: string | null;
  timeZone: string;
};

/** What the public is told of the newsroom. */
export function NewsroomForm(newsroom: Props) {
  const t = useTranslation();
  const [saves, setSaves] = useState(0);
  return (
    <Form
      action={editNewsroomAction}
      schema={newsroomInput}
      keepAs="newsroom"
      onSaved={() => setSaves(saves + 1)}
      aria-label={t("Newsroom", "Rédaction")}
      className="max-w-xl space-y-4"
    >
      <TextField
        label={t("Name", "Nom")}
        name="name"
        dir="auto"
        defaultValue={newsroom.name}
      />
      <ChoiceField
        label={t("Language of the public site", "Langue du site public")}
        hint={t(
          "The desk and its documents are in it too.",
          "Le bureau et ses documents sont aussi dans cette langue.",
        )}
        name="language"
        defaultValue={newsroom.language}
        choices={[
          { value: "en", label: "English" },
          { value: "fr", label: "Français" },
        ]}
      />
      <TextField
        label={t("Contact", "Contact")}
        name="contact"
        defaultValue={newsroom.contact ?? ""}
        hint={t(
          "An address where readers reach the desk.",
          "Une adresse où les lecteurs peuvent joindre le bureau.",
        )}
      />
      <TextField
        label={t("Time zone", "Fuseau horaire")}
        name="timeZone"
        defaultValue={newsroom.timeZone}
        hint={t(
          "The zone in which publication is scheduled, such as Europe/Paris.",
          "Le fuseau dans lequel les publications sont programmées, par exemple Europe/Paris.",
        )}
      />
      <TextArea
        label={t("About the newsroom", "Présentation de la rédaction")}
        name="about"
        rows={3}
        dir="auto"
        defaultValue={newsroom.about ?? ""}
        hint={t(
          "Who you are, in a sentence or two, for the home page.",
          "Qui vous êtes, en une ou deux phrases, pour la page d’accueil.",
        )}
      />
      <TextArea
        label={t(
          "Policy on unnamed sources",
          "Règle sur les sources non nommées",
        )}
        name="unnamedSourcesPolicy"
        rows={4}
        dir="auto"
        defaultValue={newsroom.unnamedSourcesPolicy ?? ""}
        hint={t(
          "When a source stays unnamed, and who knows the name. Shown with your method.",
          "Quand une source reste sans nom, et qui connaît ce nom. Figure avec votre méthode.",
        )}
      />
      <TextField
        label={t(
          "Licence of what you publish",
          "Licence de ce que vous publiez",
        )}
        name="licence"
        type="url"
        defaultValue={newsroom.licence ?? ""}
        hint={t(
          "The address of its text, such as https://creativecommons.org/licenses/by/4.0/.",
          "L’adresse de son texte, par exemple https://creativecommons.org/licenses/by/4.0/.",
        )}
      />
      <TextArea
        label={t("Corrections policy", "Règle de correction")}
        name="correctionsPolicy"
        rows={6}
        dir="auto"
        defaultValue={newsroom.correctionsPolicy ?? ""}
        hint={t(
          "Readers find it beside the list of corrections.",
          "Les lecteurs la trouvent à côté de la liste des corrections.",
        )}
      />
      <SubmitButton>{t("Save", "Enregistrer")}</SubmitButton>
      {saves > 0 && (
        <p role="status" className="text-sm text-green">
          {t("Saved.", "Enregistré.")}
        </p>
      )}
    </Form>
  );
}
