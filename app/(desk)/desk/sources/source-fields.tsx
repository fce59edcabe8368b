"use client";

import { useTranslation } from "#translation";

import {
  CheckField,
  SelectField,
  TextArea,
  TextField,
} from "@/components/fields";
import {
  choicesOf,
  PARTY_KIND_WORDS,
  reliabilityChoices,
  SOURCE_TYPE_WORDS,
} from "@/components/words";
import type { PartyKind } from "@/domain/people/party";
import type { Reliability, SourceType } from "@/domain/sources/source";

/** A source as its form begins. */
export type SourceDraft = {
  title: string;
  type: SourceType;
  author: string | null;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  reliability: Reliability;
  isPrimary: boolean;
  confidential: boolean;
  note: string | null;
  publisher: { name: string; kind: PartyKind } | null;
  speaker: { name: string; kind: PartyKind } | null;
};

/** What is known of a source, for a new one and for one that is edited. */
export function SourceFields({ draft }: { draft?: SourceDraft }) {
  const t = useTranslation();
  return (
    <>
      <TextField
        label={t("Title", "Titre")}
        name="title"
        required
        defaultValue={draft?.title}
        hint={t("By which it is found again.", "Pour la retrouver.")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("Type", "Type")}
          name="type"
          choices={choicesOf(SOURCE_TYPE_WORDS, t)}
          defaultValue={draft?.type}
        />
        <SelectField
          label={t("Reliability", "Fiabilité")}
          name="reliability"
          choices={reliabilityChoices(t)}
          defaultValue={draft?.reliability ?? "F"}
        />
        <PartyFields
          name="publisher"
          label={t("Publisher", "Publié par")}
          kind="outlet"
          party={draft?.publisher}
        />
        <PartyFields
          name="speaker"
          label={t("Who speaks in it", "Qui y parle")}
          kind="body"
          party={draft?.speaker}
        />
        <TextField
          label={t("Author", "Auteur")}
          name="author"
          defaultValue={draft?.author ?? ""}
        />
        <TextField
          label={t("Address", "Adresse")}
          name="url"
          type="url"
          defaultValue={draft?.url ?? ""}
        />
        <TextField
          label={t("Published", "Date de publication")}
          name="publishedAt"
          type="date"
          defaultValue={draft?.publishedAt?.slice(0, 10) ?? ""}
        />
        <TextField
          label={t("Language", "Langue")}
          name="language"
          defaultValue={draft?.language ?? ""}
          hint={t(
            "As a code, such as en or fr.",
            "Par son code, comme en ou fr.",
          )}
        />
      </div>
      <CheckField
        name="isPrimary"
        defaultChecked={draft?.isPrimary}
        label={t(
          "Primary: made by someone who was there or who decides",
          "De première main\u00a0: faite par quelqu’un qui y était ou qui décide",
        )}
      />
      <CheckField
        name="confidential"
        defaultChecked={draft?.confidential}
        label={t(
          "Confidential: counted outside the desk, never named",
          "Confidentielle\u00a0: comptée hors du bureau, jamais nommée",
        )}
      />
      <TextArea
        label={t("Note for the desk", "Note pour le bureau")}
        name="note"
        rows={2}
        defaultValue={draft?.note ?? ""}
      />
    </>
  );
}

function PartyFields(props: {
  name: string;
  label: string;
  kind: PartyKind;
  party?: { name: string; kind: PartyKind } | null;
}) {
  const t = useTranslation();
  const { name, label, kind, party } = props;
  return (
    <div className="grid grid-cols-[1fr_auto] items-end gap-2">
      <TextField label={label} name={name} defaultValue={party?.name ?? ""} />
      <SelectField
        label={t("is a", "Nature")}
        aria-label={t(`${label} is a`, `${label}\u00a0: nature`)}
        name={`${name}Kind`}
        choices={choicesOf(PARTY_KIND_WORDS, t)}
        defaultValue={party?.kind ?? kind}
      />
    </div>
  );
}
