import { notFound } from "next/navigation";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { may } from "@/domain/people/actor";
import { readNewsroom } from "@/usecases/people/edit-newsroom";
import { NotForYou } from "../_components/not-for-you";
import { NewsroomForm } from "./newsroom-form";

export const generateMetadata = titled("Newsroom", "Rédaction");

export default async function NewsroomPage() {
  const actor = await requireActor();
  const t = useTranslation();
  if (!may(actor, "administer")) {
    return <NotForYou title={t("Newsroom", "Rédaction")} />;
  }
  const newsroom = await readNewsroom(actor);
  if (!newsroom) notFound();
  return (
    <>
      <PageHead
        title={t("Newsroom", "Rédaction")}
        about={t(
          "What readers are told of who checks here.",
          "Ce que les lecteurs apprennent de ceux qui vérifient ici.",
        )}
      />
      <NewsroomForm
        name={newsroom.name}
        language={newsroom.language}
        contact={newsroom.contact}
        correctionsPolicy={newsroom.correctionsPolicy}
        about={newsroom.about}
        unnamedSourcesPolicy={newsroom.unnamedSourcesPolicy}
        licence={newsroom.licence}
        timeZone={newsroom.timeZone}
      />
    </>
  );
}
