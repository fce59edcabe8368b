import type { Choice } from "@/components/fields";

export const ROLE_CHOICES: readonly Choice[] = [
  { value: "contributor", label: "contributor: enters, comments" },
  { value: "checker", label: "checker: also proposes verdicts" },
  { value: "editor", label: "editor: also countersigns, publishes" },
  { value: "admin", label: "admin: also manages people and settings" },
];
