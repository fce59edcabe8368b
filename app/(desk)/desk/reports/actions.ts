"use server";

import { z } from "zod";

import { newLinkInput } from "@/domain/reports/link-input";
import { orderInput } from "@/domain/reports/order";
import type { FormState } from "@/lib/form-state";
import { orderAgain } from "@/usecases/reports/order-again";
import { orderReports } from "@/usecases/reports/order-reports";
import { renewOrder } from "@/usecases/reports/renew-order";
import { revokeLink } from "@/usecases/reports/revoke-link";
import { shareReport } from "@/usecases/reports/share-report";
import { act } from "../_lib/act";

export async function orderReportsAction(
  _previous: FormState<{ ids: string[] }>,
  data: FormData,
): Promise<FormState<{ ids: string[] }>> {
  return act(data, orderInput, orderReports);
}

const one = z.object({ id: z.uuid() });

export async function renewOrderAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  return act(data, one, (actor, { id }) => renewOrder(actor, id));
}

export async function orderAgainAction(
  _previous: FormState<{ ids: string[] }>,
  data: FormData,
): Promise<FormState<{ ids: string[] }>> {
  return act(data, one, (actor, { id }) => orderAgain(actor, id));
}

export async function shareReportAction(
  _previous: FormState<{ address: string }>,
  data: FormData,
): Promise<FormState<{ address: string }>> {
  return act(data, newLinkInput, shareReport);
}

export async function revokeLinkAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  return act(data, one, (actor, { id }) => revokeLink(actor, id));
}
