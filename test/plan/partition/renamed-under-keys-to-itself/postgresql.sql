-- rename table Node to Knot
ALTER TABLE "public"."Node" RENAME TO "Knot";

-- dsl:next
ALTER TABLE "public"."Knot" RENAME CONSTRAINT "Node_id_not_null" TO "Knot_id_not_null";

-- dsl:next
-- drop foreign key Node_parentId_fkey of Knot
ALTER TABLE "public"."Knot" DROP CONSTRAINT "Node_parentId_fkey";

-- dsl:next
-- detach table High from Knot
ALTER TABLE "public"."Knot" DETACH PARTITION "public"."High";

-- dsl:next
-- detach table Low from Knot
ALTER TABLE "public"."Knot" DETACH PARTITION "public"."Low";

-- dsl:next
-- rename constraint Node_pkey of Knot to Knot_pkey
ALTER TABLE "public"."Knot" RENAME CONSTRAINT "Node_pkey" TO "Knot_pkey";

-- dsl:next
-- attach table High to Knot
ALTER TABLE "public"."Knot" ATTACH PARTITION "public"."High" FOR VALUES FROM (5) TO (20);

-- dsl:next
-- attach table Low to Knot
ALTER TABLE "public"."Knot" ATTACH PARTITION "public"."Low" FOR VALUES FROM (0) TO (5);

-- dsl:next
-- add foreign key Knot(parentId) to Knot
ALTER TABLE "public"."Knot" ADD CONSTRAINT "Knot_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "public"."Knot" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Knot_parentId_fkey of Knot
ALTER TABLE "public"."Knot" VALIDATE CONSTRAINT "Knot_parentId_fkey";

-- back

-- rename table Knot to Node
ALTER TABLE "public"."Knot" RENAME TO "Node";

-- dsl:next
ALTER TABLE "public"."Node" RENAME CONSTRAINT "Knot_id_not_null" TO "Node_id_not_null";

-- dsl:next
-- drop foreign key Knot_parentId_fkey of Node
ALTER TABLE "public"."Node" DROP CONSTRAINT "Knot_parentId_fkey";

-- dsl:next
-- detach table High from Node
ALTER TABLE "public"."Node" DETACH PARTITION "public"."High";

-- dsl:next
-- detach table Low from Node
ALTER TABLE "public"."Node" DETACH PARTITION "public"."Low";

-- dsl:next
-- rename constraint Knot_pkey of Node to Node_pkey
ALTER TABLE "public"."Node" RENAME CONSTRAINT "Knot_pkey" TO "Node_pkey";

-- dsl:next
-- attach table High to Node
ALTER TABLE "public"."Node" ATTACH PARTITION "public"."High" FOR VALUES FROM (10) TO (20);

-- dsl:next
-- attach table Low to Node
ALTER TABLE "public"."Node" ATTACH PARTITION "public"."Low" FOR VALUES FROM (0) TO (10);

-- dsl:next
-- add foreign key Node(parentId) to Node
ALTER TABLE "public"."Node" ADD CONSTRAINT "Node_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "public"."Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Node_parentId_fkey of Node
ALTER TABLE "public"."Node" VALIDATE CONSTRAINT "Node_parentId_fkey";
