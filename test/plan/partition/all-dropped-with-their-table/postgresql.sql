-- drop table Note
DROP TABLE "public"."Note";

-- dsl:next
-- drop table Node
DROP TABLE "public"."Node";

-- back

-- create table Node
CREATE TABLE "public"."Node" (
  "id" integer NOT NULL,
  "parentId" integer,
  CONSTRAINT "Node_pkey" PRIMARY KEY ("id")
) PARTITION BY LIST (id);

-- dsl:next
-- create table High
CREATE TABLE "public"."High" (
  "id" integer CONSTRAINT "Node_id_not_null" NOT NULL,
  "parentId" integer,
  CONSTRAINT "High_pkey" PRIMARY KEY ("id")
);

-- dsl:next
ALTER TABLE "public"."Node" ATTACH PARTITION "public"."High" FOR VALUES IN (11, 12);

-- dsl:next
-- create table Low
CREATE TABLE "public"."Low" (
  "id" integer CONSTRAINT "Node_id_not_null" NOT NULL,
  "parentId" integer,
  CONSTRAINT "Low_pkey" PRIMARY KEY ("id")
);

-- dsl:next
ALTER TABLE "public"."Node" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- dsl:next
-- create table Note
CREATE TABLE "public"."Note" (
  "id" integer NOT NULL,
  "nodeId" integer NOT NULL,
  CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- add foreign key Node(parentId) to Node
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "public"."Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- dsl:next
-- add foreign key Note(nodeId) to Node
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_nodeId_fkey" FOREIGN KEY ("nodeId") REFERENCES "public"."Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
