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
        label="Title"
        name="title"
        required
        defaultValue={draft?.title}
        hint="By which it is found again."
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Type"
          name="type"
          choices={choicesOf(SOURCE_TYPE_WORDS, t)}
          defaultValue={draft?.type}
        />
        <SelectField
          label="Reliability"
          name="reliability"
          choices={reliabilityChoices(t)}
          defaultValue={draft?.reliability ?? "F"}
        />
        <PartyFields
          name="publisher"
          label="Publisher"
          kind="outlet"
          party={draft?.publisher}
        />
        <PartyFields
          name="speaker"
          label="Who speaks in it"
          kind="body"
          party={draft?.speaker}
        />
        <TextField
          label="Author"
          name="author"
          defaultValue={draft?.author ?? ""}
        />
        <TextField
          label="Address"
          name="url"
          type="url"
          defaultValue={draft?.url ?? ""}
        />
        <TextField
          label="Published"
          name="publishedAt"
          type="date"
          defaultValue={draft?.publishedAt?.slice(0, 10) ?? ""}
        />
        <TextField
          label="Language"
          name="language"
          defaultValue={draft?.language ?? ""}
          hint="As a code, such as en or fr."
        />
      </div>
      <CheckField
        name="isPrimary"
        defaultChecked={draft?.isPrimary}
        label="Primary: made by someone who was there or who decides"
      />
      <CheckField
        name="confidential"
        defaultChecked={draft?.confidential}
        label="Confidential: counted outside the desk, never named"
      />
      <TextArea
        label="Note for the desk"
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
        label="is a"
        aria-label={`${label} is a`}
        name={`${name}Kind`}
        choices={choicesOf(PARTY_KIND_WORDS, t)}
        defaultValue={party?.kind ?? kind}
      />
    </div>
  );
}
