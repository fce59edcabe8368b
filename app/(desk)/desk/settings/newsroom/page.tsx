import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { may } from "@/domain/people/actor";
import { readNewsroom } from "@/usecases/people/edit-newsroom";
import { NotForYou } from "../_components/not-for-you";
import { NewsroomForm } from "./newsroom-form";

export const metadata: Metadata = { title: "Newsroom" };

export default async function NewsroomPage() {
  const actor = await requireActor();
  if (!may(actor, "administer")) return <NotForYou title="Newsroom" />;
  const newsroom = await readNewsroom(actor);
  if (!newsroom) notFound();
  return (
    <>
      <PageHead
        title="Newsroom"
        about="What readers are told of who checks here."
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
