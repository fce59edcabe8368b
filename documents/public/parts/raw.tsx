import { dataBlock, type JsonLd } from "../json-ld";
import { STYLE } from "../style/style";

/** The style sheet, as it is hashed for the content policy. */
export function InlineStyle({ style = STYLE }: { style?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant
  return <style dangerouslySetInnerHTML={{ __html: style }} />;
}

/** Structured data for machines; escaped so that no text can leave it. */
export function DataBlock({ data }: { data: JsonLd }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by dataBlock
      dangerouslySetInnerHTML={{ __html: dataBlock(data) }}
    />
  );
}

/** A drawing made by our own drawing code, which escapes its texts. */
export function Svg({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by documents/, escaped there
  return <div dangerouslySetInnerHTML={{ __html: svg }} />;
}
