import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  type ParagraphChild,
} from "docx";

/**
 * A bookmark with a number of our choice. The library's own numbers go on
 * from one document to the next, and the same report would differ each time.
 */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
