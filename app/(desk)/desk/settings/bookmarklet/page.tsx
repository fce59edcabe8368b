import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { PageHead, Section } from "@/components/page";
import { baseUrl } from "@/lib/env";
import { bookmarklet } from "./bookmarklet";
import { BookmarkletLink } from "./bookmarklet-link";

export const metadata: Metadata = { title: "Bookmarklet" };

export default async function BookmarkletPage() {
  await requireActor();
  return (
    <>
      <PageHead
        title="Bookmarklet"
        about="For pages that only your browser gets to see: behind a subscription, or made by scripts."
      />
      <Section title="Set it up">
        <div className="space-y-4">
          <p>Drag this to your browser’s bar of bookmarks:</p>
          <BookmarkletLink program={bookmarklet(baseUrl())} />
        </div>
      </Section>
      <Section title="Use it">
        <ol className="list-decimal space-y-1 pl-5">
          <li>Open the article and choose the bookmark.</li>
          <li>
            A new window shows what was understood of the page. Sign in if you
            are asked to.
          </li>
          <li>
            Set right what is wrong, and save. Until then nothing is kept.
          </li>
        </ol>
        <p className="mt-3 text-sm text-ink-soft">
          The page is handed over as your browser has it, with whatever it shows
          of you. It waits half an hour. A few sites forbid their pages to send
          forms elsewhere: save such a page as a file and bring that in.
        </p>
      </Section>
    </>
  );
}
