-- drop foreign key Team_leadId_fkey of Team
ALTER TABLE "public"."Team" DROP CONSTRAINT "Team_leadId_fkey";

-- dsl:next
-- drop foreign key User_teamId_fkey of User
ALTER TABLE "public"."User" DROP CONSTRAINT "User_teamId_fkey";

-- dsl:next
-- drop table Team
DROP TABLE "public"."Team";

-- dsl:next
-- drop table User
DROP TABLE "public"."User";

-- back

-- create table Team
CREATE TABLE "public"."Team" (
  "id" integer NOT NULL,
  "leadId" integer,
  CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- dsl:next
CREATE UNIQUE INDEX "Team_leadId_key" ON "public"."Team" ("leadId");

-- dsl:next
-- create table User
CREATE TABLE "public"."User" (
  "id" integer NOT NULL,
  "teamId" integer NOT NULL,
  CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- add foreign key Team(leadId) to User
ALTER TABLE "public"."Team" ADD CONSTRAINT "Team_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "public"."User" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- dsl:next
-- add foreign key User(teamId) to Team
ALTER TABLE "public"."User" ADD CONSTRAINT "User_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "public"."Team" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
