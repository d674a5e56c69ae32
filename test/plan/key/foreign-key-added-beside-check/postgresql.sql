-- drop check Node_kind_check of Node
ALTER TABLE "public"."Node" DROP CONSTRAINT "Node_kind_check";

-- dsl:next
-- alter options of table Node
ALTER TABLE "public"."Node" REPLICA IDENTITY FULL;

-- dsl:next
-- add column Node.nextId integer
ALTER TABLE "public"."Node" ADD COLUMN "nextId" integer;

-- dsl:next
-- add check Node_kind_check to Node: "kind" > -5
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_kind_check" CHECK ("kind" > -5) NOT VALID;

-- dsl:next
-- add foreign key Node(nextId) to Node
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_nextId_fkey" FOREIGN KEY ("nextId") REFERENCES "public"."Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Node_kind_check of Node
ALTER TABLE "public"."Node" VALIDATE CONSTRAINT "Node_kind_check";

-- dsl:next
-- validate constraint Node_nextId_fkey of Node
ALTER TABLE "public"."Node" VALIDATE CONSTRAINT "Node_nextId_fkey";

-- back

-- drop check Node_kind_check of Node
ALTER TABLE "public"."Node" DROP CONSTRAINT "Node_kind_check";

-- dsl:next
-- drop column Node.nextId
ALTER TABLE "public"."Node" DROP COLUMN "nextId";

-- dsl:next
-- alter options of table Node
ALTER TABLE "public"."Node" REPLICA IDENTITY NOTHING;

-- dsl:next
-- add check Node_kind_check to Node: (kind > 0)
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_kind_check" CHECK ((kind > 0)) NOT VALID;

-- dsl:step
-- validate constraint Node_kind_check of Node
ALTER TABLE "public"."Node" VALIDATE CONSTRAINT "Node_kind_check";
