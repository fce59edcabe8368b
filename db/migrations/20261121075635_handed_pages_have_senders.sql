-- Who sent the pages that wait by now is not known; they are gone in half an hour.
ALTER TABLE "handed_pages" ADD COLUMN "sender_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "handed_pages" ALTER COLUMN "sender_hash" DROP DEFAULT;
