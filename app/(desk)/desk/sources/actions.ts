"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { act } from "@/app/(desk)/desk/_lib/act";
import { currentActor } from "@/auth/actor";
import { startCaptureInput } from "@/domain/captures/capture-input";
import {
  derivationInput,
  editSourceInput,
  newSourceInput,
  restoreSourceInput,
  withdrawSourceInput,
} from "@/domain/sources/source-input";
import type { FormState } from "@/lib/form-state";
import { startCapture } from "@/usecases/captures/start-capture";
import { addDerivation } from "@/usecases/sources/add-derivation";
import { addSnapshot } from "@/usecases/sources/add-snapshot";
import {
  chooseSource,
  type SourceChoice,
} from "@/usecases/sources/choose-source";
import { createSource } from "@/usecases/sources/create-source";
import { editSource } from "@/usecases/sources/edit-source";
import { removeDerivation } from "@/usecases/sources/remove-derivation";
import { restoreSource } from "@/usecases/sources/restore-source";
import { withdrawSource } from "@/usecases/sources/withdraw-source";
import { withParties } from "./with-parties";

/** The sources that a field offers for what was typed; none once signed out. */
export async function chooseSourceAction(q: string): Promise<SourceChoice[]> {
  const actor = await currentActor();
  const words = z.string().max(200).safeParse(q);
  if (!actor || !words.success) return [];
  return chooseSource(actor, words.data);
}

export async function createSourceAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(withParties(data), newSourceInput, async (actor, input) => {
    const created = await createSource(actor, input);
    if (created.ok) redirect(`/desk/sources/${created.value.id}`);
    return created;
  });
}

export async function editSourceAction(_: FormState<unknown>, data: FormData) {
  return act(withParties(data), editSourceInput, editSource);
}

export async function withdrawSourceAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, withdrawSourceInput, withdrawSource);
}

export async function restoreSourceAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, restoreSourceInput, restoreSource);
}

export async function addDerivationAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, derivationInput, addDerivation);
}

export async function removeDerivationAction(
  _: FormState<unknown>,
  data: FormData,
) {
  const input = z.object({ derivationId: z.uuid() });
  return act(data, input, (actor, { derivationId }) =>
    removeDerivation(actor, derivationId),
  );
}

const snapshotInput = z.object({
  sourceId: z.uuid(),
  file: z.file({ error: "Choose the file to keep." }),
});

export async function addSnapshotAction(_: FormState<unknown>, data: FormData) {
  return act(data, snapshotInput, async (actor, { sourceId, file }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return addSnapshot(actor, { sourceId, filename: file.name, bytes });
  });
}

export async function copyPageAction(_: FormState<unknown>, data: FormData) {
  const given = { ...Object.fromEntries(data), purpose: "source_copy" };
  return act(given, startCaptureInput, async (actor, input) => {
    const started = await startCapture(actor, input);
    if (started.ok) redirect(`/desk/captures/${started.value.id}`);
    return started;
  });
}
