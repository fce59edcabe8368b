import { FileChild } from "docx";

/**
 * Paragraphs and tables that are made when they are written and forgotten
 * then, so that a long document is never in memory as a whole. What stands for
 * a component is the library's own way to write one as several.
 */
export class Later extends FileChild {
  private readonly make: () => FileChild[];

  constructor(make: () => FileChild[]) {
    super("w:sdt");
    this.make = make;
  }

  override get writtenAs(): FileChild[] {
    return this.make();
  }
}
