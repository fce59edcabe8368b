import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { readSearchPage, searchInput } from "@/usecases/publishing/read-search";

export async function GET(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const page = await readSearchPage(hostOf(request), searchInput.parse(asked));
  return sendDocument(request, page);
}
