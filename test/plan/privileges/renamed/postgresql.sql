-- rename table Account to Customer
ALTER TABLE "public"."Account" RENAME TO "Customer";

-- dsl:next
-- rename type Mood to Temper
ALTER TYPE "public"."Mood" RENAME TO "Temper";

-- dsl:next
-- rename column Customer.email to address
ALTER TABLE "public"."Customer" RENAME COLUMN "email" TO "address";

-- dsl:next
-- rename column Customer.id to number
ALTER TABLE "public"."Customer" RENAME COLUMN "id" TO "number";

-- dsl:next
-- rename constraint Account_email_not_null of Customer to Customer_address_not_null
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_email_not_null" TO "Customer_address_not_null";

-- dsl:next
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_mood_not_null" TO "Customer_mood_not_null";

-- dsl:next
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_id_not_null" TO "Customer_number_not_null";

-- dsl:next
-- rename constraint Account_pkey of Customer to Customer_pkey
ALTER TABLE "public"."Customer" RENAME CONSTRAINT "Account_pkey" TO "Customer_pkey";

-- dsl:next
-- rename sequence Account_id_seq to Customer_number_seq
ALTER SEQUENCE "public"."Account_id_seq" RENAME TO "Customer_number_seq";

-- back

-- rename table Customer to Account
ALTER TABLE "public"."Customer" RENAME TO "Account";

-- dsl:next
-- rename type Temper to Mood
ALTER TYPE "public"."Temper" RENAME TO "Mood";

-- dsl:next
-- rename column Account.address to email
ALTER TABLE "public"."Account" RENAME COLUMN "address" TO "email";

-- dsl:next
-- rename column Account.number to id
ALTER TABLE "public"."Account" RENAME COLUMN "number" TO "id";

-- dsl:next
-- rename constraint Customer_address_not_null of Account to Account_email_not_null
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_address_not_null" TO "Account_email_not_null";

-- dsl:next
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_number_not_null" TO "Account_id_not_null";

-- dsl:next
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_mood_not_null" TO "Account_mood_not_null";

-- dsl:next
-- rename constraint Customer_pkey of Account to Account_pkey
ALTER TABLE "public"."Account" RENAME CONSTRAINT "Customer_pkey" TO "Account_pkey";

-- dsl:next
-- rename sequence Customer_number_seq to Account_id_seq
ALTER SEQUENCE "public"."Customer_number_seq" RENAME TO "Account_id_seq";
