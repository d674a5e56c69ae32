-- add column User.teamId integer
ALTER TABLE "public"."User" ADD COLUMN "teamId" integer;

-- dsl:next
-- add foreign key User(teamId) to Team
ALTER TABLE "public"."User" ADD CONSTRAINT "User_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "public"."Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint User_teamId_fkey of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_teamId_fkey";

-- back

-- drop column User.teamId
ALTER TABLE "public"."User" DROP COLUMN "teamId";
