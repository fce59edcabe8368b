"use client";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { copyPageAction } from "../actions";

type Props = { sourceId: string; url: string | null };

/** Has a page fetched and kept as a copy of the source. */
export function CopyPageForm({ sourceId, url }: Props) {
  return (
    <Form action={copyPageAction} aria-label="Keep a copy of a page">
      <input type="hidden" name="sourceId" value={sourceId} />
      <TextField
        label="An address to keep a copy of"
        name="url"
        type="url"
        defaultValue={url ?? ""}
        placeholder="https://"
        hint="The page is kept as it comes over the wire, with what was asked and answered (WACZ)."
      />
      <SubmitButton look="plain">Fetch and keep</SubmitButton>
    </Form>
  );
}
