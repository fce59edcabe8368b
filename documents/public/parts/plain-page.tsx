import type { ReactNode } from "react";

import type { Site } from "../site";
import { Page } from "./page";

type Props = { site: Site; title: string; path: string; children: ReactNode };

/** A few words under their title, for nobody to find by search: a form, an error. */
export function PlainPage({ site, title, path, children }: Props) {
  return (
    <Page
      publisher={site.newsroom}
      ledgerHead={site.ledgerHead}
      title={title}
      description={null}
      path={path}
      noIndex
    >
      <div className="text">
        <h1>{title}</h1>
        {children}
      </div>
    </Page>
  );
}
