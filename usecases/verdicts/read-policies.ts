import "server-only";

import { db } from "@/db";
import { listPolicies, listRatings } from "@/db/queries/newsrooms";
import { type Actor, may } from "@/domain/people/actor";

/** The evidence policies by rating, in the order of the scale. */
export async function readPolicies(actor: Actor) {
  const { newsroomId } = actor;
  const [ratings, policies] = await Promise.all([
    listRatings(db, newsroomId),
    listPolicies(db, newsroomId),
  ]);
  return {
    mayEdit: may(actor, "administer"),
    ratings: ratings
      .filter((rating) => !rating.retired)
      .map((rating) => ({
        ...rating,
        policies: policies
          .filter((policy) => policy.ratingKey === rating.key)
          .toSorted(
            (a, b) =>
              Number(b.claimKind === null) - Number(a.claimKind === null),
          ),
      })),
  };
}

export type RatedPolicies = Awaited<
  ReturnType<typeof readPolicies>
>["ratings"][number];
