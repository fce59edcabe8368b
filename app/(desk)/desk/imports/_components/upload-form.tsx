"use client";

import { useRouter } from "next/navigation";
import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { Command } from "@/components/page";
import { beginImportAction } from "../actions";

/** Brings a file in and leads to what becomes of it. */
export function UploadForm({ mostBytes }: { mostBytes: number }) {
  const t = useTranslation();
  const router = useRouter();
  const most = mostBytes / 1024 / 1024;
  return (
    <Form<{ id: string }>
      action={beginImportAction}
      aria-label={t("Import a file", "Importer un fichier")}
      className="max-w-xl space-y-3"
      onSaved={({ id }) => router.push(`/desk/imports/${id}`)}
    >
      <TextField
        label={t("File", "Fichier")}
        name="file"
        type="file"
        hint={
          <>
            {t(
              `A page or JSON with ClaimReview, the Data Commons feed, JSON lines or CSV; also gzip, up to ${most} MB. Larger files come in with`,
              `Une page ou du JSON avec ClaimReview, le flux Data Commons, des lignes JSON ou du CSV\u00a0; aussi en gzip, jusqu’à ${most}\u00a0Mo. Les fichiers plus gros s’importent par`,
            )}{" "}
            <Command>npm run import</Command>.
          </>
        }
      />
      <SubmitButton>{t("Import", "Importer")}</SubmitButton>
    </Form>
  );
}
