import type { Publisher } from "@/domain/publishing/newsroom-view";
import { address, PATHS } from "../public/paths";

/** The feeds that subscribers hear of through a hub: whole, from the newest on. */
export const HUB_FEEDS: readonly string[] = [
  PATHS.rss,
  PATHS.atom,
  PATHS.jsonFeed,
];

/** What a hub is told when the feeds have changed: a form, as hubs read it. */
export function hubPing(publisher: Pick<Publisher, "url">): string {
  const form = new URLSearchParams({ "hub.mode": "publish" });
  for (const path of HUB_FEEDS) {
    form.append("hub.url", address(publisher, path));
  }
  return form.toString();
}
