import type { Metadata, Viewport } from "next";

import { pageLanguage } from "@/auth/actor";
import { InLanguage } from "@/components/translation/in-browser";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Countersign", template: "%s · Countersign" },
  robots: { index: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: LayoutProps<"/">) {
  const language = await pageLanguage();
  return (
    <html lang={language}>
      <body>
        <InLanguage language={language}>{children}</InLanguage>
      </body>
    </html>
  );
}
