-- drop column Log.id
ALTER TABLE "public"."Log" DROP COLUMN "id";

-- dsl:next
-- add column Log.no integer
ALTER TABLE "public"."Log" ADD COLUMN "no" serial NOT NULL;

-- dsl:next
-- add column Log.note boolean
ALTER TABLE "public"."Log" ADD COLUMN "note" boolean;

-- dsl:step no-transaction
-- clear away what an earlier try to build index Log_pkey may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Log_pkey";

-- dsl:step no-transaction
-- create unique index Log_pkey on Log
CREATE UNIQUE INDEX CONCURRENTLY "Log_pkey" ON "public"."Log" ("no");

-- dsl:step
-- add primary key to Log
ALTER TABLE "public"."Log" ADD CONSTRAINT "Log_pkey" PRIMARY KEY USING INDEX "Log_pkey";

-- dsl:next
-- drop column Log.text
ALTER TABLE "public"."Log" DROP COLUMN "text";

-- back

-- drop column Log.no
ALTER TABLE "public"."Log" DROP COLUMN "no";

-- dsl:next
-- add column Log.id integer
ALTER TABLE "public"."Log" ADD COLUMN "id" integer NOT NULL;

-- dsl:next
-- add column Log.text text
ALTER TABLE "public"."Log" ADD COLUMN "text" text NOT NULL;

-- dsl:step no-transaction
-- clear away what an earlier try to build index Log_pkey may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Log_pkey";

-- dsl:step no-transaction
-- create unique index Log_pkey on Log
CREATE UNIQUE INDEX CONCURRENTLY "Log_pkey" ON "public"."Log" ("id");

-- dsl:step
-- add primary key to Log
ALTER TABLE "public"."Log" ADD CONSTRAINT "Log_pkey" PRIMARY KEY USING INDEX "Log_pkey";

-- dsl:next
-- drop column Log.note
ALTER TABLE "public"."Log" DROP COLUMN "note";
