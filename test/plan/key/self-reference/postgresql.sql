-- add column Node.parentId integer
ALTER TABLE "public"."Node" ADD COLUMN "parentId" integer;

-- dsl:next
-- add foreign key Node(parentId) to Node
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "public"."Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Node_parentId_fkey of Node
ALTER TABLE "public"."Node" VALIDATE CONSTRAINT "Node_parentId_fkey";

-- back

-- drop column Node.parentId
ALTER TABLE "public"."Node" DROP COLUMN "parentId";
