import { randomUUID } from "node:crypto";

import type { Database } from "@/db/client";
import { newsrooms, users } from "@/db/schema";
import type { Actor, Role } from "@/domain/people/actor";
import { setUpScale } from "@/usecases/people/set-up-newsroom";

let people = 0;

/** A newsroom of its own for one test, with what stands on its desk. */
export class Desk {
  private constructor(
    readonly db: Database,
    readonly newsroomId: string,
  ) {}

  static async open(db: Database): Promise<Desk> {
    const name = `Newsroom ${randomUUID().slice(0, 8)}`;
    const [row] = await db
      .insert(newsrooms)
      .values({ name })
      .returning({ id: newsrooms.id });
    const newsroomId = row!.id;
    await db.transaction((tx) => setUpScale(tx, newsroomId, "en"));
    return new Desk(db, newsroomId);
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
}
