import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";

import type { Database } from "@/db/client";
import { newsrooms, sources, users } from "@/db/schema";
import { newArticleInput } from "@/domain/articles/article-input";
import { newClaimInput } from "@/domain/claims/claim-input";
import type { Actor, Role } from "@/domain/people/actor";
import { newEvidenceInput } from "@/domain/sources/evidence-input";
import type { Language } from "@/lib/language";
import type { Result } from "@/lib/result";
import { createArticle } from "@/usecases/articles/create-article";
import { addEvidence } from "@/usecases/claims/add-evidence";
import { createClaim } from "@/usecases/claims/create-claim";
import { setUpScale } from "@/usecases/people/set-up-newsroom";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";

const BRIDGE = "The bridge cost 48 million";
const ARTICLE = `${BRIDGE}, the ministry said on Monday. It opened in May.`;

let people = 0;

/** A newsroom of its own for one test, with what stands on its desk. */
export class Desk {
  private constructor(
    readonly db: Database,
    readonly newsroomId: string,
  ) {}

  static async open(db: Database, language: Language = "en"): Promise<Desk> {
    const name = `Newsroom ${randomUUID().slice(0, 8)}`;
    const [row] = await db
      .insert(newsrooms)
      .values({ name, language })
      .returning({ id: newsrooms.id });
    const newsroomId = row!.id;
    await db.transaction((tx) => setUpScale(tx, newsroomId, language));
    return new Desk(db, newsroomId);
  }

  /** Has what the newsroom is told from now on be told in French. */
  async readsFrench(): Promise<void> {
    await this.db
      .update(newsrooms)
      .set({ language: "fr" })
      .where(eq(newsrooms.id, this.newsroomId));
  }

  /** A person who signs in through the session cookie, never by password. */
  async person(role: Role, name?: string): Promise<Actor> {
    people += 1;
    const given = name ?? `${role} ${people}`;
    const email = `${randomUUID()}@desk.example`;
    const [row] = await this.db
      .insert(users)
      .values({ newsroomId: this.newsroomId, email, name: given, role })
      .returning({ id: users.id });
    return {
      userId: row!.id,
      newsroomId: this.newsroomId,
      name: given,
      role,
    };
  }

  /** An article of one paragraph, brought in as a person would. */
  async article(by: Actor, text = ARTICLE) {
    const made = await createArticle(
      by,
      newArticleInput.parse({
        title: "A bridge and its cost",
        outlet: "The Example",
        language: "en",
        blocks: [{ kind: "paragraph", words: text }],
      }),
      "paste",
    );
    return granted(made);
  }

  /** A claim on the first words of an article that say `exact`. */
  async claim(by: Actor, exact = BRIDGE) {
    const known = ARTICLE.includes(exact);
    const article = await this.article(by, known ? ARTICLE : `${exact}.`);
    const start = [...article.version.text.split(exact)[0]!].length;
    const end = start + [...exact].length;
    const made = await createClaim(
      by,
      newClaimInput.parse({
        articleId: article.id,
        start,
        end,
        exact,
        statement: `${exact}.`,
        kind: "figure",
        claimant: "The ministry",
      }),
    );
    return { ...granted(made), article };
  }

  /** A source of the library. */
  async source(by: Actor, title = "Budget act") {
    const [row] = await this.db
      .insert(sources)
      .values({
        newsroomId: this.newsroomId,
        title,
        type: "document",
        createdBy: by.userId,
      })
      .returning({ id: sources.id });
    return row!;
  }

  /** Evidence from a new source; answers the claim's revision with it. */
  async evidence(by: Actor, claimId: string, title?: string) {
    const source = await this.source(by, title);
    const made = await addEvidence(
      by,
      newEvidenceInput.parse({
        claimId,
        sourceId: source.id,
        stance: "supports",
        excerpt: "forty-eight million",
      }),
    );
    return { ...granted(made), sourceId: source.id };
  }

  /** A claim with evidence and a verdict proposed on it. */
  async proposal(by: Actor, exact = BRIDGE) {
    const { claim, article } = await this.claim(by, exact);
    const { revision } = await this.evidence(by, claim.id);
    const made = await proposeVerdict(by, {
      claimId: claim.id,
      revision,
      attribution: "said",
      rating: "unverified",
      rationale: "The act gives the sum.",
    });
    return {
      claimId: claim.id,
      articleId: article.id,
      revision,
      verdictId: granted(made).id,
    };
  }
}

/** What a use case answered; a refusal here is a fault of the test. */
export function granted<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.value;
}
