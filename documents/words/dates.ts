export { dayInWords, isoDay, momentInWords } from "@/lib/dates";
