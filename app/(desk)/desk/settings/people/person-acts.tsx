"use client";

import { useState } from "react";

import { SelectField, SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { Role } from "@/domain/people/actor";
import { ShownOnce } from "../_components/shown-once";
import {
  changeRoleAction,
  makeNewPasswordAction,
  setDisabledAction,
} from "./actions";
import { ROLE_CHOICES } from "./role-choices";

type Props = { userId: string; name: string; role: Role; disabled: boolean };

/** What an admin can do about one person. */
export function PersonActs({ userId, name, role, disabled }: Props) {
  const [password, setPassword] = useState<string>();
  return (
    <div className="space-y-3 pt-2 pb-3">
      <Form
        // Anew with the role as it is, whoever changed it.
        key={role}
        action={changeRoleAction}
        aria-label={`Role of ${name}`}
        className="flex flex-wrap items-end gap-2"
      >
        <input type="hidden" name="userId" value={userId} />
        <SelectField
          label="Role"
          name="role"
          defaultValue={role}
          choices={ROLE_CHOICES}
        />
        <SubmitButton look="plain">Change role</SubmitButton>
      </Form>
      <div className="flex flex-wrap gap-2">
        <Form<{ password: string }>
          action={makeNewPasswordAction}
          onSaved={(made) => setPassword(made.password)}
          aria-label={`Password of ${name}`}
          className=""
        >
          <input type="hidden" name="userId" value={userId} />
          <SubmitButton look="plain">Make a new password</SubmitButton>
        </Form>
        <Form
          action={setDisabledAction}
          aria-label={`Access of ${name}`}
          className="space-y-2"
        >
          <input type="hidden" name="userId" value={userId} />
          <input
            type="hidden"
            name="disabled"
            value={disabled ? "no" : "yes"}
          />
          <SubmitButton look={disabled ? "plain" : "danger"}>
            {disabled ? "Let in again" : "Disable"}
          </SubmitButton>
        </Form>
      </div>
      {password && (
        <ShownOnce
          what={`The new password of ${name}; the old one no longer works.`}
          secret={password}
          onDone={() => setPassword(undefined)}
        />
      )}
    </div>
  );
}
