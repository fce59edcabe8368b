"use client";

import { useTranslation } from "#translation";

import { CheckField, SelectField, SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import {
  COLUMN_FIELDS,
  type ColumnMapping,
  NEEDED_FIELDS,
} from "@/domain/imports/columns";
import { mappingInput } from "@/domain/imports/import-input";
import { confirmMappingAction } from "../actions";
import { COLUMN_WORDS } from "./import-words";

type Props = { importId: string; rows: string[][]; guess: ColumnMapping };

/** Says what each column of a table holds, beside its first rows. */
export function MappingForm({ importId, rows, guess }: Props) {
  const t = useTranslation();
  const width = Math.max(0, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, at) => at);
  const choices = places.map((at) => ({
    value: String(at),
    label: `${at + 1}${t(": ", "\u00a0: ")}${(rows[0]?.[at] ?? "").slice(0, 40)}`,
  }));
  const none = { value: "", label: t("no column", "aucune colonne") };
  return (
    <>
      <SampleRows rows={rows} places={places} />
      <Form
        action={confirmMappingAction}
        schema={mappingInput}
        aria-label={t(
          "What the columns hold",
          "Ce que contiennent les colonnes",
        )}
        className="mt-4 space-y-4"
      >
        <input type="hidden" name="importId" value={importId} />
        <CheckField
          label={t(
            "The first row names the columns",
            "La première ligne nomme les colonnes",
          )}
          name="header"
          defaultChecked={guess.header}
        />
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {COLUMN_FIELDS.map((field) => (
            <SelectField
              key={field}
              label={
                NEEDED_FIELDS.includes(field)
                  ? `${t.of(COLUMN_WORDS[field])} ${t("(needed)", "(obligatoire)")}`
                  : t.of(COLUMN_WORDS[field])
              }
              name={field}
              choices={[none, ...choices]}
              defaultValue={String(guess.columns[field] ?? "")}
            />
          ))}
        </div>
        <SubmitButton>
          {t("Import with these columns", "Importer avec ces colonnes")}
        </SubmitButton>
      </Form>
    </>
  );
}

function SampleRows({ rows, places }: { rows: string[][]; places: number[] }) {
  const t = useTranslation();
  return (
    <section
      aria-label={t("First rows", "Premières lignes")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too.
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="text-left text-sm">
        <thead className="text-ink-soft">
          <tr className="border-b border-rule">
            {places.map((at) => (
              <th key={at} scope="col" className="py-1 pr-4 font-medium">
                {at + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place.
            <tr key={n} className="border-b border-rule align-top">
              {places.map((at) => (
                <td
                  key={at}
                  dir="auto"
                  className="min-w-24 max-w-64 py-1 pr-4 break-words"
                >
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
