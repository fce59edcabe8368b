ALTER TABLE "publications" ADD COLUMN "title_words" "tsvector";--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "words" "tsvector";