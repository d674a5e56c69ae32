-- rename sequence counter to paper_number
ALTER SEQUENCE "public"."counter" RENAME TO "paper_number";

-- dsl:next
-- alter sequence paper_number
ALTER SEQUENCE "public"."paper_number" INCREMENT BY 2;

-- back

-- rename sequence paper_number to counter
ALTER SEQUENCE "public"."paper_number" RENAME TO "counter";

-- dsl:next
-- alter sequence counter
ALTER SEQUENCE "public"."counter" INCREMENT BY 1;
