import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { RatingMark, Tag } from "@/components/marks";
import { PageHead, Section } from "@/components/page";
import { may } from "@/domain/people/actor";
import { readScale } from "@/usecases/verdicts/edit-scale";
import { NotForYou } from "../_components/not-for-you";
import { AddRatingForm, RatingForms } from "./rating-forms";

export const metadata: Metadata = { title: "Rating scale" };

export default async function ScalePage() {
  const actor = await requireActor();
  if (!may(actor, "administer")) return <NotForYou title="Rating scale" />;
  const scale = await readScale(actor);
  const next = Math.max(-1, ...scale.map(({ position }) => position)) + 1;
  return (
    <>
      <PageHead
        title="Rating scale"
        about="What a verdict can say of a claim. Editions that are out keep the words they were published with."
      />
      <Section title="Ratings">
        <ul aria-label="Ratings" className="divide-y divide-rule">
          {scale.map((rating) => (
            <li key={rating.key}>
              <details>
                <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
                  <RatingMark {...rating} />
                  <span className="min-w-0 flex-1 basis-60 text-sm text-ink-soft">
                    {rating.meaning}
                  </span>
                  <span className="ml-auto flex items-baseline gap-3">
                    <code className="font-mono text-sm">{rating.key}</code>
                    {rating.retired && <Tag>retired</Tag>}
                    <span className="text-sm text-accent underline">
                      Change
                    </span>
                  </span>
                </summary>
                <RatingForms rating={rating} />
              </details>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Add a rating">
        <AddRatingForm position={next} />
      </Section>
    </>
  );
}
