-- rename table Account to Customer
ALTER TABLE "public"."Account" RENAME TO "Customer";

-- dsl:next
-- rename column Customer.email to address
ALTER TABLE "public"."Customer" RENAME COLUMN "email" TO "address";

-- dsl:next
-- rename constraint Account_email_not_null of Customer to Customer_address_not_null
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_email_not_null" TO "Customer_address_not_null";

-- dsl:next
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_id_not_null" TO "Customer_id_not_null";

-- dsl:next
-- rename constraint Account_pkey of Customer to Customer_pkey
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_pkey" TO "Customer_pkey";

-- dsl:next
-- rename constraint Account_size_not_null of Customer to Customer_size_not_null
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_size_not_null" TO "Customer_size_not_null";

-- dsl:next
-- drop column Customer.twice
ALTER TABLE "public"."Customer" DROP COLUMN "twice";

-- dsl:next
-- add column Customer.more integer
ALTER TABLE "public"."Customer" ADD COLUMN "more" integer;

-- dsl:next
-- change type of Customer.size from integer to bigint
ALTER TABLE "public"."Customer" ALTER COLUMN "size" TYPE bigint USING "size"::bigint;

-- dsl:next
-- add column Customer.twice integer
ALTER TABLE "public"."Customer" ADD COLUMN "twice" integer GENERATED ALWAYS AS (size * 2) STORED;

-- dsl:next
-- alter column Customer.address: SET (n_distinct=6)
ALTER TABLE "public"."Customer" ALTER COLUMN "address" SET (n_distinct=6);

-- dsl:next
-- alter column Customer.more: SET (n_distinct=-1)
ALTER TABLE "public"."Customer" ALTER COLUMN "more" SET (n_distinct=-1);

-- dsl:next
-- alter column Customer.twice: SET (n_distinct=2)
ALTER TABLE "public"."Customer" ALTER COLUMN "twice" SET (n_distinct=2);

-- dsl:next
-- alter index by_lower: ALTER COLUMN 1 SET STATISTICS 200
ALTER INDEX "public"."by_lower" ALTER COLUMN 1 SET STATISTICS 200;

-- dsl:next
-- alter sequence fast: SET LOGGED
ALTER SEQUENCE "public"."fast" SET LOGGED;

-- dsl:next
-- alter table first: ENABLE ALWAYS TRIGGER "touch"
ALTER TABLE "public"."first" ENABLE ALWAYS TRIGGER "touch";

-- dsl:next
-- drop column Customer.gone
ALTER TABLE "public"."Customer" DROP COLUMN "gone";

-- back

-- rename table Customer to Account
ALTER TABLE "public"."Customer" RENAME TO "Account";

-- dsl:next
-- rename column Account.address to email
ALTER TABLE "public"."Account" RENAME COLUMN "address" TO "email";

-- dsl:next
-- rename constraint Customer_address_not_null of Account to Account_email_not_null
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_address_not_null" TO "Account_email_not_null";

-- dsl:next
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_id_not_null" TO "Account_id_not_null";

-- dsl:next
-- rename constraint Customer_pkey of Account to Account_pkey
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_pkey" TO "Account_pkey";

-- dsl:next
-- rename constraint Customer_size_not_null of Account to Account_size_not_null
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_size_not_null" TO "Account_size_not_null";

-- dsl:next
-- drop column Account.twice
ALTER TABLE "public"."Account" DROP COLUMN "twice";

-- dsl:next
-- add column Account.gone integer
ALTER TABLE "public"."Account" ADD COLUMN "gone" integer;

-- dsl:next
-- change type of Account.size from bigint to integer
ALTER TABLE "public"."Account" ALTER COLUMN "size" TYPE integer USING "size"::integer;

-- dsl:next
-- add column Account.twice integer
ALTER TABLE "public"."Account" ADD COLUMN "twice" integer GENERATED ALWAYS AS ((size * 2)) STORED;

-- dsl:next
-- alter column Account.email: SET (n_distinct=5)
ALTER TABLE "public"."Account" ALTER COLUMN "email" SET (n_distinct=5);

-- dsl:next
-- alter column Account.gone: SET (n_distinct=1)
ALTER TABLE "public"."Account" ALTER COLUMN "gone" SET (n_distinct=1);

-- dsl:next
-- alter column Account.twice: SET (n_distinct=2)
ALTER TABLE "public"."Account" ALTER COLUMN "twice" SET (n_distinct=2);

-- dsl:next
-- alter index by_lower: ALTER COLUMN 1 SET STATISTICS 100
ALTER INDEX "public"."by_lower" ALTER COLUMN 1 SET STATISTICS 100;

-- dsl:next
-- alter sequence fast: SET UNLOGGED
ALTER SEQUENCE "public"."fast" SET UNLOGGED;

-- dsl:next
-- alter table first: DISABLE TRIGGER "touch"
ALTER TABLE "public"."first" DISABLE TRIGGER "touch";

-- dsl:next
-- drop column Account.more
ALTER TABLE "public"."Account" DROP COLUMN "more";
