import { and, asc, eq, isNull, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import {
  articles,
  claims,
  figures,
  measureNotes,
  mentions,
  parties,
  sources,
} from "@/db/schema";
import type { EventKey } from "./events";

const ofConfidential = sql<boolean>`coalesce(${sources.confidential}, false)`;

/**
 * The figures of an event, oldest first: those of its claims, and those that
 * sources state about it. A claim without an event has none here.
 */
export async function listFiguresOfEvent(on: Executor, key: EventKey) {
  return on
    .select({
      id: figures.id,
      low: figures.low,
      high: figures.high,
      bound: figures.bound,
      measure: figures.measure,
      population: figures.population,
      place: figures.place,
      timeFrom: figures.timeFrom,
      timeTo: figures.timeTo,
      asOf: figures.asOf,
      exactWords: figures.exactWords,
      cumulative: figures.cumulative,
      derived: figures.derived,
      statedById: parties.id,
      statedByName: parties.name,
      outlet: articles.outlet,
      claimId: figures.claimId,
      mentionId: figures.mentionId,
      articleId: mentions.articleId,
      confidential: ofConfidential,
    })
    .from(figures)
    .leftJoin(claims, eq(claims.id, figures.claimId))
    .leftJoin(parties, eq(parties.id, figures.statedBy))
    .leftJoin(mentions, eq(mentions.id, figures.mentionId))
    .leftJoin(articles, eq(articles.id, mentions.articleId))
    .leftJoin(sources, eq(sources.id, figures.sourceId))
    .where(
      and(
        eq(figures.newsroomId, key.newsroomId),
        or(
          eq(claims.eventId, key.eventId),
          and(isNull(figures.claimId), eq(figures.eventId, key.eventId)),
        ),
      ),
    )
    .orderBy(asc(figures.createdAt), asc(figures.id));
}

/** What parties mean by measures, as the newsroom noted it, oldest first. */
export async function listMeasureNotes(on: Executor, newsroomId: string) {
  return on
    .select({
      id: measureNotes.id,
      measure: measureNotes.measure,
      meaning: measureNotes.meaning,
      partyId: parties.id,
      partyName: parties.name,
      sourceId: sources.id,
      sourceTitle: sources.title,
      confidential: ofConfidential,
    })
    .from(measureNotes)
    .leftJoin(parties, eq(parties.id, measureNotes.partyId))
    .leftJoin(sources, eq(sources.id, measureNotes.sourceId))
    .where(eq(measureNotes.newsroomId, newsroomId))
    .orderBy(asc(measureNotes.createdAt), asc(measureNotes.id));
}

/** Adds a note on what is meant by a measure. */
export async function addMeasureNote(
  tx: Transaction,
  note: {
    newsroomId: string;
    measure: string;
    partyId: string | null;
    meaning: string;
    sourceId: string | null;
    writtenBy: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(measureNotes)
    .values(note)
    .returning({ id: measureNotes.id });
  if (!row) throw new Error("No note was added.");
  return row.id;
}
