-- drop foreign key Node_parentId_fkey of Node
ALTER TABLE "public"."Node" DROP CONSTRAINT "Node_parentId_fkey";

-- dsl:next
-- drop foreign key Note_nodeId_fkey of Note
ALTER TABLE "public"."Note" DROP CONSTRAINT "Note_nodeId_fkey";

-- dsl:next
-- detach table Low from Node
ALTER TABLE "public"."Node" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop table Node
DROP TABLE "public"."Node";

-- dsl:next
-- create table Node
CREATE TABLE "public"."Node" (
  "id" integer CONSTRAINT "Node_id_not_null" NOT NULL,
  "parentId" integer,
  CONSTRAINT "Node_pkey" PRIMARY KEY ("id")
) PARTITION BY LIST (id);

-- dsl:next
-- attach table Low to Node
ALTER TABLE "public"."Node" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- dsl:next
-- add foreign key Node(parentId) to Node
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "public"."Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- dsl:next
-- add foreign key Note(nodeId) to Node
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_nodeId_fkey" FOREIGN KEY ("nodeId") REFERENCES "public"."Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Note_nodeId_fkey of Note
ALTER TABLE "public"."Note" VALIDATE CONSTRAINT "Note_nodeId_fkey";

-- back

-- drop foreign key Node_parentId_fkey of Node
ALTER TABLE "public"."Node" DROP CONSTRAINT "Node_parentId_fkey";

-- dsl:next
-- drop foreign key Note_nodeId_fkey of Note
ALTER TABLE "public"."Note" DROP CONSTRAINT "Note_nodeId_fkey";

-- dsl:next
-- detach table Low from Node
ALTER TABLE "public"."Node" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop table Node
DROP TABLE "public"."Node";

-- dsl:next
-- create table Node
CREATE TABLE "public"."Node" (
  "id" integer CONSTRAINT "Node_id_not_null" NOT NULL,
  "parentId" integer,
  CONSTRAINT "Node_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE (id);

-- dsl:next
-- attach table Low to Node
ALTER TABLE "public"."Node" ATTACH PARTITION "public"."Low" FOR VALUES FROM (0) TO (10);

-- dsl:next
-- add foreign key Node(parentId) to Node
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "public"."Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- dsl:next
-- add foreign key Note(nodeId) to Node
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_nodeId_fkey" FOREIGN KEY ("nodeId") REFERENCES "public"."Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Note_nodeId_fkey of Note
ALTER TABLE "public"."Note" VALIDATE CONSTRAINT "Note_nodeId_fkey";
