import { EmptyState, PageHead } from "@/components/page";

/** A setting that only an admin sees, for whoever is none. */
export function NotForYou({ title }: { title: string }) {
  return (
    <>
      <PageHead title={title} />
      <EmptyState>
        Your role does not include this. An admin of the newsroom can do it for
        you.
      </EmptyState>
    </>
  );
}
