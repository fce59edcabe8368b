import { sendMissing } from "@/app/(public)/_lib/send-missing";

/** Whatever nothing else answers for is no page of this site. */
export function GET(request: Request) {
  return sendMissing(request, { error: "not-found" });
}
