-- rename value MEMBER of enum Role to USER
ALTER TYPE "public"."Role" RENAME VALUE 'MEMBER' TO 'USER';

-- back

-- rename value USER of enum Role to MEMBER
ALTER TYPE "public"."Role" RENAME VALUE 'USER' TO 'MEMBER';
