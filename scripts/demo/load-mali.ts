import { newArticleInput } from "@/domain/articles/article-input";
import { dispositionInput } from "@/domain/articles/disposition-input";
import { newClaimInput, newMentionInput } from "@/domain/claims/claim-input";
import { searchNoteInput } from "@/domain/claims/note-input";
import type { Actor } from "@/domain/people/actor";
import {
  eventInput,
  eventPartyInput,
  eventPlaceInput,
} from "@/domain/people/event-input";
import { newEvidenceInput } from "@/domain/sources/evidence-input";
import { derivationInput, newSourceInput } from "@/domain/sources/source-input";
import { codePointIndex } from "@/lib/code-points";
import {
  type CreatedArticle,
  createArticle,
} from "@/usecases/articles/create-article";
import { setDisposition } from "@/usecases/articles/set-disposition";
import { addEvidence } from "@/usecases/claims/add-evidence";
import { addSearchNote } from "@/usecases/claims/add-search-note";
import { createClaim, mentionClaim } from "@/usecases/claims/create-claim";
import { saveEvent } from "@/usecases/events/save-event";
import { setEventParty } from "@/usecases/events/set-event-party";
import { setEventPlace } from "@/usecases/events/set-event-place";
import { addDerivation } from "@/usecases/sources/add-derivation";
import { addSnapshot } from "@/usecases/sources/add-snapshot";
import { createSource } from "@/usecases/sources/create-source";
import type { DemoClaim, Outlet } from "./demo-claim";
import { type DemoDesk, done } from "./demo-desk";
import { loadFigure, loadMeaning } from "./load-figures";
import { loadSummary } from "./load-summary";
import { loadVerdict } from "./load-verdict";
import { type DemoArticle, PARIS_DAILY, WORLD_RADIO } from "./mali-articles";
import { DEMO_CLAIMS } from "./mali-claims";
import {
  DEMO_DERIVATIONS,
  DEMO_SOURCES,
  PARTIES,
  type SourceKey,
} from "./mali-sources";

type Articles = Record<Outlet, CreatedArticle>;
type Sources = Record<SourceKey, string>;

/** Loads the Mali case through the use cases, so that its ledger is real. */
export async function loadMali(desk: DemoDesk): Promise<void> {
  const eventId = await loadEvent(desk.contributor);
  const articles = {
    radio: await loadArticle(desk.contributor, WORLD_RADIO),
    daily: await loadArticle(desk.contributor, PARIS_DAILY),
  };
  const sources = await loadSources(desk.contributor);
  const claimIds = new Map<string, string>();
  const figureIds = new Map<string, string>();
  for (const claim of DEMO_CLAIMS) {
    const around = { articles, sources, eventId, figureIds };
    claimIds.set(claim.statement, await loadClaim(desk, claim, around));
  }
  await loadMeaning(desk.contributor);
  await loadSummary(desk, claimIds);
  await setAside(desk.checker, articles.radio, {
    sentences: [1],
    disposition: "background",
    reason: "Caption of an earlier picture.",
  });
}

async function loadEvent(actor: Actor): Promise<string> {
  const event = eventInput.parse({
    name: "Attacks of 27 July 2022 in Mali",
    kind: "fighting",
    startsOn: "2022-07-27",
    endsOn: "2022-07-28",
    place: "Mali",
  });
  const { id } = done(await saveEvent(actor, event));
  const parts = [
    [PARTIES.army, "defended its posts", "party_to_event"],
    [PARTIES.government, "commands the army", "party_to_event"],
  ] as const;
  for (const [party, part, interest] of parts) {
    const input = { eventId: id, party, part, interest };
    done(await setEventParty(actor, eventPartyInput.parse(input)));
  }
  for (const name of ["Kalumba", "Sokolo", "Mopti"]) {
    const place = { eventId: id, name, within: "Mali" };
    done(await setEventPlace(actor, eventPlaceInput.parse(place)));
  }
  return id;
}

async function loadArticle(
  actor: Actor,
  article: DemoArticle,
): Promise<CreatedArticle> {
  return done(
    await createArticle(actor, newArticleInput.parse(article), "paste"),
  );
}

async function loadSources(actor: Actor): Promise<Sources> {
  const ids: Partial<Sources> = {};
  for (const key of Object.keys(DEMO_SOURCES) as SourceKey[]) {
    const { copy, ...source } = DEMO_SOURCES[key];
    const publisher = PARTIES[source.publisher];
    const input = newSourceInput.parse({ ...source, publisher });
    const { id } = done(await createSource(actor, input));
    ids[key] = id;
    if (!copy) continue;
    const bytes = new TextEncoder().encode(copy);
    const filename = `${key}.txt`;
    done(await addSnapshot(actor, { sourceId: id, filename, bytes }));
  }
  const all = ids as Sources;
  for (const { child, parent, ...how } of DEMO_DERIVATIONS) {
    const edge = { sourceId: all[child], from: all[parent], ...how };
    done(await addDerivation(actor, derivationInput.parse(edge)));
  }
  return all;
}

async function loadClaim(
  desk: DemoDesk,
  claim: DemoClaim,
  around: {
    articles: Articles;
    sources: Sources;
    eventId: string;
    figureIds: Map<string, string>;
  },
): Promise<string> {
  const by = desk.contributor;
  const [first, ...others] = Object.entries(claim.words) as [Outlet, string][];
  if (!first) throw new Error(`No words make the claim: ${claim.statement}`);
  const made = done(
    await createClaim(
      by,
      newClaimInput.parse({
        ...spotOf(around.articles[first[0]], first[1]),
        statement: claim.statement,
        kind: claim.kind,
        claimant: PARTIES[claim.claimant],
        event: around.eventId,
      }),
    ),
  );
  const claimId = made.claim.id;
  const mentions = new Map([[first[0], made.mention.id]]);
  for (const [outlet, words] of others) {
    const spot = spotOf(around.articles[outlet], words);
    const input = newMentionInput.parse({ ...spot, claimId });
    mentions.set(outlet, done(await mentionClaim(by, input)).mention.id);
  }
  await loadNotes(desk, claimId, claim);
  let { revision } = made.claim;
  for (const figure of claim.figures ?? []) {
    const at = { claimId, mentions, claimant: PARTIES[claim.claimant] };
    const loaded = await loadFigure(by, figure, { ...at, ...around });
    around.figureIds.set(figure.key, loaded.id);
    revision = loaded.revision ?? revision;
  }
  for (const { source, ...item } of claim.evidence) {
    const sourceId = around.sources[source];
    const input = newEvidenceInput.parse({ ...item, claimId, sourceId });
    revision = done(await addEvidence(desk.checker, input)).revision;
  }
  if (claim.verdict) {
    await loadVerdict(desk, { claimId, revision, verdict: claim.verdict });
  }
  return claimId;
}

async function loadNotes(desk: DemoDesk, claimId: string, claim: DemoClaim) {
  const notes = [
    { kind: "search", note: claim.searchNote },
    { kind: "request_for_comment", note: claim.asked },
  ];
  for (const { kind, note } of notes) {
    if (!note) continue;
    const input = searchNoteInput.parse({ claimId, kind, ...note });
    done(await addSearchNote(desk.checker, input));
  }
}

/** Where words stand in an article; they stand there once. */
function spotOf(article: CreatedArticle, exact: string) {
  const { text } = article.version;
  const at = text.indexOf(exact);
  if (at < 0) throw new Error(`These words are not in it: ${exact}`);
  const index = codePointIndex(text);
  return {
    articleId: article.id,
    start: index.toPoint(at),
    end: index.toPoint(at + exact.length),
    exact,
  };
}

async function setAside(
  actor: Actor,
  article: CreatedArticle,
  how: { sentences: number[]; disposition: string; reason: string },
) {
  const input = dispositionInput.parse({ articleId: article.id, ...how });
  done(await setDisposition(actor, input));
}
