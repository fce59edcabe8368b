"use server";

import { z } from "zod";

import { act } from "@/app/(desk)/desk/_lib/act";
import { mappingInput, readingInput } from "@/domain/imports/import-input";
import { publisherHost } from "@/domain/imports/publishers";
import type { FormState } from "@/lib/form-state";
import { beginImport } from "@/usecases/imports/begin-import";
import { cancelImport } from "@/usecases/imports/cancel-import";
import { confirmMapping } from "@/usecases/imports/confirm-mapping";
import {
  allowPublisher,
  disallowPublisher,
  publisherInput,
} from "@/usecases/imports/edit-publishers";
import { addReading, removeReading } from "@/usecases/imports/edit-readings";
import {
  removeImportedCheck,
  removePublisherChecks,
} from "@/usecases/imports/remove-checks";

const fileInput = z.object({
  file: z.instanceof(File, { error: "Choose the file to import." }),
});

export async function beginImportAction(
  _: FormState<{ id: string }>,
  data: FormData,
) {
  return act(data, fileInput, async (actor, { file }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return beginImport(actor, { filename: file.name, bytes });
  });
}

export async function confirmMappingAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, mappingInput, confirmMapping);
}

export async function cancelImportAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, z.object({ importId: z.uuid() }), cancelImport);
}

export async function allowPublisherAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, publisherInput, allowPublisher);
}

export async function disallowPublisherAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, publisherInput, disallowPublisher);
}

export async function addReadingAction(_: FormState<unknown>, data: FormData) {
  return act(data, readingInput, addReading);
}

export async function removeReadingAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, z.object({ words: z.string() }), removeReading);
}

export async function removeCheckAction(_: FormState<unknown>, data: FormData) {
  return act(data, z.object({ checkId: z.uuid() }), removeImportedCheck);
}

export async function removePublisherChecksAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, z.object({ host: publisherHost }), removePublisherChecks);
}
