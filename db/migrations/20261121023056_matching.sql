CREATE TABLE "match_claims" (
	"newsroom_id" uuid NOT NULL,
	"shelf" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"dated" date,
	"terms" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "match_claims_newsroom_id_shelf_claim_id_pk" PRIMARY KEY("newsroom_id","shelf","claim_id"),
	CONSTRAINT "match_claims_shelf_known" CHECK ("match_claims"."shelf" in ('desk', 'published', 'imported'))
);
--> statement-breakpoint
CREATE TABLE "match_counts" (
	"newsroom_id" uuid NOT NULL,
	"shelf" text NOT NULL,
	"term" text collate "C" NOT NULL,
	"shard" smallint NOT NULL,
	"claims" integer NOT NULL,
	CONSTRAINT "match_counts_newsroom_id_shelf_term_shard_pk" PRIMARY KEY("newsroom_id","shelf","term","shard")
);
--> statement-breakpoint
CREATE TABLE "match_terms" (
	"newsroom_id" uuid NOT NULL,
	"shelf" text NOT NULL,
	"term" text collate "C" NOT NULL,
	"claim_id" uuid NOT NULL,
	"weight" real NOT NULL
);
--> statement-breakpoint
ALTER TABLE "match_claims" ADD CONSTRAINT "match_claims_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;