import type { ReactNode } from "react";

import type { Publisher } from "@/domain/publishing/newsroom-view";
import { InlineStyle } from "./raw";

type FrameProps = {
  publisher: Publisher;
  title: string;
  children: ReactNode;
};

/** A small document shown inside another page: no header, no navigation. */
export function Frame({ publisher, title, children }: FrameProps) {
  return (
    <html lang={publisher.language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <InlineStyle />
      </head>
      <body className="frame">{children}</body>
    </html>
  );
}
