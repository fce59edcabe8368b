CREATE TABLE "search_entries" (
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"language" text,
	"state" text,
	"rating" text,
	"facets" text[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"name" text collate "C" GENERATED ALWAYS AS (search_name(title)) STORED NOT NULL,
	"title_words" "tsvector" GENERATED ALWAYS AS (search_vector(left(title, 2000), '', language)) STORED NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (search_vector(left(title, 2000), body, language)) STORED NOT NULL,
	CONSTRAINT "search_entries_kind_subject_id_pk" PRIMARY KEY("kind","subject_id"),
	CONSTRAINT "search_entries_kind_known" CHECK ("search_entries"."kind" in ('article', 'claim', 'source', 'summary', 'event', 'party', 'person', 'comment'))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"newsroom_id" uuid NOT NULL,
	"word" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_words" ADD CONSTRAINT "search_words_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entries_list_idx" ON "search_entries" USING btree ("newsroom_id","created_at","subject_id");--> statement-breakpoint
CREATE INDEX "search_entries_kind_idx" ON "search_entries" USING btree ("newsroom_id","kind","created_at","subject_id");--> statement-breakpoint
CREATE INDEX "search_entries_name_idx" ON "search_entries" USING btree ("newsroom_id","name","created_at");--> statement-breakpoint
CREATE INDEX "search_words_idx" ON "search_words" USING btree ("newsroom_id","word");