import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { openApi } from "@/app/api/_lib/openapi";
import { listProblems } from "@/app/api/_lib/problem";
import { listEndpoints } from "@/app/api/v1/_endpoints";
import { baseUrl } from "@/lib/env";
import { readApiPage } from "@/usecases/publishing/read-api-page";

export async function GET(request: Request) {
  const api = openApi(listEndpoints(), baseUrl());
  const told = { api, problems: listProblems() };
  return sendDocument(request, await readApiPage(hostOf(request), told));
}
