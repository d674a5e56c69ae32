-- add column Node.parentId INTEGER
ALTER TABLE "Node" ADD COLUMN "parentId" INTEGER CONSTRAINT "Node_parentId_fkey" REFERENCES "Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- back

-- rebuild table Node: drop column Node.parentId; drop foreign key Node_parentId_fkey of Node
CREATE TABLE "new_Node" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- dsl:next
INSERT INTO "new_Node" ("id") SELECT "id" FROM "Node";

-- dsl:next
DROP TABLE "Node";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Node" RENAME TO "Node";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
