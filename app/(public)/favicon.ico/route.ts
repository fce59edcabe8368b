import { hostOf, sendPicture } from "@/app/(public)/_lib/send";
import { readIcon } from "@/usecases/publishing/read-card";

/** The sign as a PNG, under the name that browsers ask for unbidden. */
export async function GET(request: Request): Promise<Response> {
  const icon = await readIcon(hostOf(request));
  return sendPicture(request, icon, { immutable: false });
}
