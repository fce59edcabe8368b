/** The keys of the workbench as the person is told them. */
export const KEY_GROUPS = [
  {
    title: "Move",
    keys: [
      ["J, ↓", "Next sentence"],
      ["K, ↑", "Sentence before"],
      ["→, ←", "Next word, word before"],
      ["Shift →, Shift ←", "Select one word more, one word less"],
      ["U", "Next open sentence"],
      ["M, Shift M", "Next mention, mention before"],
      ["Q", "Type the quotation to find it"],
      ["1, 2, 3", "To the article, the claims, the claim in hand"],
    ],
  },
  {
    title: "Suggestions",
    keys: [
      ["S, Shift S", "Next suggestion, suggestion before"],
      ["A", "Take it: a claim form filled from it"],
      ["D", "Dismiss it, or offer a dismissed one again"],
      ["Z", "Undo that"],
    ],
  },
  {
    title: "Say of the selected words",
    keys: [
      ["C", "Claim"],
      ["N", "Not checkable"],
      ["O", "Opinion"],
      ["B", "Background"],
      ["X", "Out of scope"],
      ["R", "Open the sentences again"],
      ["Enter", "Open the claim that is marked there"],
      ["Escape", "Let go"],
    ],
  },
] as const;
