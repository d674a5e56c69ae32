-- alter type Address
ALTER TYPE "public"."Address" ADD ATTRIBUTE "city" text;

-- back

-- alter type Address
ALTER TYPE "public"."Address" DROP ATTRIBUTE "city";
