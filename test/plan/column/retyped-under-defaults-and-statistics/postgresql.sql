-- replace enum Mood by (Ok, Happy)
ALTER TYPE "public"."Mood" RENAME TO "Mood_old";

-- dsl:next
CREATE TYPE "public"."Mood" AS ENUM ('Ok', 'Happy');

-- dsl:next
ALTER TABLE "public"."Visit" ALTER COLUMN "mood" DROP DEFAULT, ALTER COLUMN "mood" TYPE public."Mood" USING "mood"::text::public."Mood", ALTER COLUMN "mood" SET DEFAULT 'Ok'::public."Mood";

-- dsl:next
DROP TYPE "public"."Mood_old";

-- dsl:next
-- change type of Visit.at from timestamp(3) without time zone to timestamp(3) with time zone
ALTER TABLE "public"."Visit" ALTER COLUMN "at" TYPE timestamp(3) with time zone USING "at"::timestamp(3) with time zone;

-- dsl:next
-- change type of Visit.page from integer to bigint
ALTER TABLE "public"."Visit" ALTER COLUMN "page" TYPE bigint USING "page"::bigint;

-- dsl:next
-- change type of Visit.size from bigint to integer
ALTER TABLE "public"."Visit" ALTER COLUMN "size" TYPE integer USING "size"::integer;

-- back

-- replace enum Mood by (Sad, Ok)
ALTER TYPE "public"."Mood" RENAME TO "Mood_old";

-- dsl:next
CREATE TYPE "public"."Mood" AS ENUM ('Sad', 'Ok');

-- dsl:next
ALTER TABLE "public"."Visit" ALTER COLUMN "mood" DROP DEFAULT, ALTER COLUMN "mood" TYPE public."Mood" USING "mood"::text::public."Mood", ALTER COLUMN "mood" SET DEFAULT 'Ok'::public."Mood";

-- dsl:next
DROP TYPE "public"."Mood_old";

-- dsl:next
-- change type of Visit.at from timestamp(3) with time zone to timestamp(3) without time zone
ALTER TABLE "public"."Visit" ALTER COLUMN "at" TYPE timestamp(3) without time zone USING "at"::timestamp(3) without time zone;

-- dsl:next
-- change type of Visit.page from bigint to integer
ALTER TABLE "public"."Visit" ALTER COLUMN "page" TYPE integer USING "page"::integer;

-- dsl:next
-- change type of Visit.size from integer to bigint
ALTER TABLE "public"."Visit" ALTER COLUMN "size" TYPE bigint USING "size"::bigint;
