import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { RatingMark } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { RATING_WORDS } from "@/domain/imports/rating-words";
import { may } from "@/domain/people/actor";
import { readReadings } from "@/usecases/imports/edit-readings";
import { ForgetReading, ReadingForm } from "../_components/small-forms";

export const metadata: Metadata = { title: "Ratings of others" };

type Readings = Awaited<ReturnType<typeof readReadings>>;

export default async function RatingsPage() {
  const actor = await requireActor();
  const { scale, readings } = await readReadings(actor);
  const inUse = scale.filter((entry) => !entry.retired);
  const administers = may(actor, "administer");
  return (
    <>
      <PageHead
        title="Ratings of others"
        about="Their words stay as they are. Beside them stands what they come to on our scale, by the first of these rules that fits; what none fits is not mapped."
      />
      <Section title="1. Readings of our own">
        {readings.length === 0 ? (
          <EmptyState>This newsroom has no reading of its own.</EmptyState>
        ) : (
          <Own readings={readings} scale={scale} administers={administers} />
        )}
        {administers && (
          <div className="mt-4">
            <ReadingForm
              choices={inUse.map(({ key, label }) => ({ value: key, label }))}
            />
          </div>
        )}
      </Section>
      <Section title="2. Words that mean the same">
        <p className="mb-2 text-sm text-ink-soft">
          Compared whole, or as far as their first colon, without case and
          signs.
        </p>
        <dl className="space-y-3">
          {inUse.map((entry) => (
            <div key={entry.key}>
              <dt>
                <RatingMark {...entry} />
              </dt>
              <dd dir="auto" className="text-sm">
                {RATING_WORDS[entry.key]?.join(", ") ?? "no words"}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="3. Numbers">
        <p>
          The place from worst (1) to best (5), where both ends are given (the
          worst is 1 where it is not). It is mapped only if an entry of our
          scale stands at just that place:{" "}
          {inUse
            .filter(({ value }) => value !== null)
            .map(({ label, value }) => `${value} is ${label}`)
            .join(", ")}
          .
        </p>
      </Section>
    </>
  );
}

function Own(props: Readings & { administers: boolean }) {
  const { readings, scale, administers } = props;
  return (
    <ul aria-label="Readings of our own" className="divide-y divide-rule">
      {readings.map(({ words, key }) => {
        const entry = scale.find((one) => one.key === key);
        return (
          <li
            key={words}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5"
          >
            <q dir="auto" className="min-w-0 flex-1 break-words">
              {words}
            </q>
            {entry ? <RatingMark {...entry} /> : <span>not mapped</span>}
            {administers && <ForgetReading words={words} />}
          </li>
        );
      })}
    </ul>
  );
}
