"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import {
  scheduleInput,
  subjectInput,
} from "@/domain/publishing/schedule-input";
import type { FormState } from "@/lib/form-state";
import { scheduleByClock } from "@/usecases/publishing/read-scheduling";
import { cancelSchedule } from "@/usecases/publishing/schedule-publication";

export async function scheduleAction(_: FormState<unknown>, data: FormData) {
  return act(data, scheduleInput, scheduleByClock);
}

export async function cancelScheduleAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, subjectInput, cancelSchedule);
}
