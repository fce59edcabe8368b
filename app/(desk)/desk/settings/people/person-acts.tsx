"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { SelectField, SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { Role } from "@/domain/people/actor";
import { ShownOnce } from "../_components/shown-once";
import {
  changeRoleAction,
  makeNewPasswordAction,
  setDisabledAction,
} from "./actions";
import { roleChoices } from "./role-choices";

type Props = { userId: string; name: string; role: Role; disabled: boolean };

/** What an admin can do about one person. */
export function PersonActs({ userId, name, role, disabled }: Props) {
  const t = useTranslation();
  const [password, setPassword] = useState<string>();
  return (
    <div className="space-y-3 pt-2 pb-3">
      <Form
        // Anew with the role as it is, whoever changed it.
        key={role}
        action={changeRoleAction}
        aria-label={t(`Role of ${name}`, `Rôle\u00a0: ${name}`)}
        className="flex flex-wrap items-end gap-2"
      >
        <input type="hidden" name="userId" value={userId} />
        <SelectField
          label={t("Role", "Rôle")}
          name="role"
          defaultValue={role}
          choices={roleChoices(t)}
        />
        <SubmitButton look="plain">
          {t("Change role", "Changer de rôle")}
        </SubmitButton>
      </Form>
      <div className="flex flex-wrap gap-2">
        <Form<{ password: string }>
          action={makeNewPasswordAction}
          onSaved={(made) => setPassword(made.password)}
          aria-label={t(`Password of ${name}`, `Mot de passe\u00a0: ${name}`)}
          className=""
        >
          <input type="hidden" name="userId" value={userId} />
          <SubmitButton look="plain">
            {t("Make a new password", "Créer un nouveau mot de passe")}
          </SubmitButton>
        </Form>
        <Form
          action={setDisabledAction}
          aria-label={t(`Access of ${name}`, `Accès\u00a0: ${name}`)}
          className="space-y-2"
        >
          <input type="hidden" name="userId" value={userId} />
          <input
            type="hidden"
            name="disabled"
            value={disabled ? "no" : "yes"}
          />
          <SubmitButton look={disabled ? "plain" : "danger"}>
            {disabled
              ? t("Let in again", "Rendre l’accès")
              : t("Disable", "Retirer l’accès")}
          </SubmitButton>
        </Form>
      </div>
      {password && (
        <ShownOnce
          what={t(
            `The new password of ${name}; the old one no longer works.`,
            `Le nouveau mot de passe pour ${name}\u00a0; l’ancien ne marche plus.`,
          )}
          secret={password}
          onDone={() => setPassword(undefined)}
        />
      )}
    </div>
  );
}
