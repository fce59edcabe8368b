import { z } from "zod";

import { ROLES } from "./actor";

const password = z
  .string()
  .min(12, "Make it 12 characters or more.")
  .max(200, "Keep it under 201 characters.");

const role = z.enum(ROLES, { error: "Choose a role." });

/** A person to be put on the desk; their first password is made for them. */
export const newPersonInput = z.object({
  email: z
    .email("Write an e-mail address, such as ada@desk.example.")
    .max(254, "Keep the address under 255 characters."),
  name: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Give the name.")
    .max(200, "Keep the name under 201 characters."),
  role,
});
export type NewPersonInput = z.infer<typeof newPersonInput>;

export const personInput = z.object({ userId: z.uuid() });

/** Another role for a person. */
export const changeRoleInput = personInput.extend({ role });
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;

/** Whether a person is to be kept out, or let in again. */
export const setDisabledInput = personInput.extend({
  disabled: z.enum(["yes", "no"]).transform((word) => word === "yes"),
});
export type SetDisabledInput = z.infer<typeof setDisabledInput>;

/** A person's own new password, with the one it replaces. */
export const ownPasswordInput = z.object({
  old: z.string().min(1, "Give the password you have now.").max(200),
  password,
});
export type OwnPasswordInput = z.infer<typeof ownPasswordInput>;
