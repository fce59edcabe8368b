import { ConcreteHyperlink, type IContext, type ParagraphChild } from "docx";

import { sha256 } from "@/lib/hash";

const HYPERLINK =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** What a part of a document has been told of so far. */
const told = new WeakMap<object, Set<string>>();

/**
 * A link to an address of the web whose id follows from the address. The
 * library draws one at random for each link, and the same report would differ
 * each time.
 */
export class AddressHyperlink extends ConcreteHyperlink {
  private readonly target: string;

  constructor(address: string, children: ParagraphChild[]) {
    const hash = address.indexOf("#");
    const fragment = hash < 0 ? undefined : address.slice(hash + 1);
    const target = hash < 0 ? address : address.slice(0, hash);
    const id = `Link${sha256(target).slice(0, 20)}`;
    super(children, id, fragment, address);
    this.target = target;
  }

  override prepForXml(context: IContext) {
    const { Relationships: relationships } = context.viewWrapper;
    const known = told.get(relationships) ?? new Set();
    told.set(relationships, known);
    if (!known.has(this.linkId)) {
      known.add(this.linkId);
      const { linkId, target } = this;
      relationships.addRelationship(linkId, HYPERLINK, target, "External");
    }
    return super.prepForXml(context);
  }
}
