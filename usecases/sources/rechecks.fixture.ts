import { db } from "@/db";
import { listOpenRechecks } from "@/db/queries/rechecks";
import type { Actor } from "@/domain/people/actor";
import type { Relation } from "@/domain/sources/source";
import { derivationInput } from "@/domain/sources/source-input";
import { Desk } from "@/e2e/desk";
import type { Language } from "@/lib/language";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { addDerivation } from "./add-derivation";
import { withdrawSource } from "./withdraw-source";

/** A newsroom whose claims rest on sources that something happens to. */
export class RecheckDesk {
  private constructor(
    readonly desk: Desk,
    readonly people: { checker: Actor; editor: Actor; contributor: Actor },
  ) {}

  static async open(language: Language = "en"): Promise<RecheckDesk> {
    const desk = await Desk.open(db, language);
    return new RecheckDesk(desk, {
      checker: await desk.person("checker"),
      editor: await desk.person("editor"),
      contributor: await desk.person("contributor"),
    });
  }

  say(sourceId: string, from: string, relation: Relation = "quotes") {
    const input = derivationInput.parse({ sourceId, from, relation });
    return addDerivation(this.people.checker, input);
  }

  withdraw(sourceId: string, revision = 1) {
    const input = { sourceId, revision, reason: "It was a forgery." };
    return withdrawSource(this.people.checker, input);
  }

  async waiting() {
    const { newsroomId } = this.desk;
    return listOpenRechecks(db, { newsroomId, limit: 50 });
  }

  /** A claim with evidence from each of some new sources. */
  async claimOn(...titles: string[]) {
    const { checker } = this.people;
    const { claim } = await this.desk.claim(checker);
    const sources: string[] = [];
    let revision = claim.revision;
    for (const title of titles) {
      const added = await this.desk.evidence(checker, claim.id, title);
      sources.push(added.sourceId);
      revision = added.revision;
    }
    return { claimId: claim.id, revision, sources };
  }

  async lastAct() {
    const acts = await readLedger(this.people.editor, { limit: 1 });
    return acts[0];
  }
}
