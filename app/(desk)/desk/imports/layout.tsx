import type { ReactNode } from "react";

import { ImportsNav } from "./_components/imports-nav";

export default function ImportsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-4xl">
      <ImportsNav />
      {children}
    </div>
  );
}
