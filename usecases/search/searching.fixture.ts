import { db } from "@/db";
import { sources } from "@/db/schema";
import { newArticleInput } from "@/domain/articles/article-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { createArticle } from "@/usecases/articles/create-article";
import { searchDesk } from "./search-desk";

type Searcher = Parameters<typeof searchDesk>[0];

export type Asked = Partial<Parameters<typeof searchDesk>[1]>;

/** The words of a title or a passage, whatever of them was hit. */
export const said = (marked: { text: string }[]) =>
  marked.map(({ text }) => text).join("");

/** A newsroom with one person, who searches it and writes what is found. */
export class SearchingDesk {
  private constructor(
    readonly desk: Desk,
    readonly checker: Actor,
  ) {}

  static async open(): Promise<SearchingDesk> {
    const desk = await Desk.open(db);
    const checker = await desk.person("checker", "Awa Coulibaly");
    return new SearchingDesk(desk, checker);
  }

  search = (q: string, asked: Asked = {}, as: Searcher = this.checker) =>
    searchDesk(as, { q, limit: 25, ...asked });

  titles = async (q: string, asked: Asked = {}) => {
    const { found } = await this.search(q, asked);
    return found.map(({ title }) => said(title));
  };

  source = async (
    title: string,
    more: Partial<typeof sources.$inferInsert> = {},
  ) => {
    const [row] = await db
      .insert(sources)
      .values({
        newsroomId: this.desk.newsroomId,
        title,
        type: "document",
        createdBy: this.checker.userId,
        ...more,
      })
      .returning({ id: sources.id });
    return row!.id;
  };

  article = async (text: string, language: string) => {
    const input = newArticleInput.parse({
      title: "An article",
      language,
      blocks: [{ kind: "paragraph", words: text }],
    });
    return granted(await createArticle(this.checker, input, "paste"));
  };
}
