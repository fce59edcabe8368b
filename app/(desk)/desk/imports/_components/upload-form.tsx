"use client";

import { useRouter } from "next/navigation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { Command } from "@/components/page";
import { beginImportAction } from "../actions";

/** Brings a file in and leads to what becomes of it. */
export function UploadForm({ mostBytes }: { mostBytes: number }) {
  const router = useRouter();
  const most = mostBytes / 1024 / 1024;
  return (
    <Form<{ id: string }>
      action={beginImportAction}
      aria-label="Import a file"
      className="max-w-xl space-y-3"
      onSaved={({ id }) => router.push(`/desk/imports/${id}`)}
    >
      <TextField
        label="File"
        name="file"
        type="file"
        hint={
          <>
            A page or JSON with ClaimReview, the Data Commons feed, JSON lines
            or CSV; also gzip, up to {most} MB. Larger files come in with{" "}
            <Command>npm run import</Command>.
          </>
        }
      />
      <SubmitButton>Import</SubmitButton>
    </Form>
  );
}
