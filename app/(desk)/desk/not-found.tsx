import { ButtonLink } from "@/components/button";

export default function NotFound() {
  return (
    <div className="max-w-xl space-y-3">
      <h1 className="font-serif text-2xl font-semibold">
        There is nothing at this address
      </h1>
      <p>It may have been moved or belong to another newsroom&rsquo;s desk.</p>
      <ButtonLink href="/desk">Back to the queue</ButtonLink>
    </div>
  );
}
