import { Mark, mergeAttributes } from "@tiptap/core";

/** Words that cite a claim; in the text they are underlined, as in the page. */
export const CiteMark = Mark.create({
  name: "cite",
  // Typing at the end of a citation writes beside it, not into it.
  inclusive: false,

  addAttributes() {
    return {
      claimId: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-claim"),
        renderHTML: ({ claimId }) => ({ "data-claim": claimId }),
      },
    };
  },

  parseHTML() {
    return [{ tag: "cite[data-claim]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["cite", mergeAttributes(HTMLAttributes), 0];
  },
});
