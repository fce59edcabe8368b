/** What `#translation` is in a server component; see its twin for the browser. */
export { translationHere as useTranslation } from "@/lib/spoken";
