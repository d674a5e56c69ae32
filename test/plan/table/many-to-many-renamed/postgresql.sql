-- rename table Author to Person
ALTER TABLE "public"."Author" RENAME TO "Person";

-- dsl:next
-- rename table Book to Text
ALTER TABLE "public"."Book" RENAME TO "Text";

-- dsl:next
-- rename table _AuthorToBook to _PersonToText
ALTER TABLE "public"."_AuthorToBook" RENAME TO "_PersonToText";

-- dsl:next
-- rename constraint Author_id_not_null of Person to Person_id_not_null
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Author_id_not_null" TO "Person_id_not_null";

-- dsl:next
-- rename constraint Author_pkey of Person to Person_pkey
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Author_pkey" TO "Person_pkey";

-- dsl:next
-- rename constraint Book_id_not_null of Text to Text_id_not_null
ALTER TABLE "public"."Text" RENAME CONSTRAINT "Book_id_not_null" TO "Text_id_not_null";

-- dsl:next
-- rename constraint Book_pkey of Text to Text_pkey
ALTER TABLE "public"."Text" RENAME CONSTRAINT "Book_pkey" TO "Text_pkey";

-- dsl:next
-- rename constraint _AuthorToBook_AB_pkey of _PersonToText to _PersonToText_AB_pkey
ALTER TABLE "public"."_PersonToText" RENAME CONSTRAINT "_AuthorToBook_AB_pkey" TO "_PersonToText_AB_pkey";

-- dsl:next
-- rename constraint _AuthorToBook_A_fkey of _PersonToText to _PersonToText_A_fkey
ALTER TABLE "public"."_PersonToText" RENAME CONSTRAINT "_AuthorToBook_A_fkey" TO "_PersonToText_A_fkey";

-- dsl:next
-- rename constraint _AuthorToBook_A_not_null of _PersonToText to _PersonToText_A_not_null
ALTER TABLE "public"."_PersonToText" RENAME CONSTRAINT "_AuthorToBook_A_not_null" TO "_PersonToText_A_not_null";

-- dsl:next
-- rename constraint _AuthorToBook_B_fkey of _PersonToText to _PersonToText_B_fkey
ALTER TABLE "public"."_PersonToText" RENAME CONSTRAINT "_AuthorToBook_B_fkey" TO "_PersonToText_B_fkey";

-- dsl:next
-- rename constraint _AuthorToBook_B_not_null of _PersonToText to _PersonToText_B_not_null
ALTER TABLE "public"."_PersonToText" RENAME CONSTRAINT "_AuthorToBook_B_not_null" TO "_PersonToText_B_not_null";

-- dsl:next
-- rename index _AuthorToBook_B_index to _PersonToText_B_index
ALTER INDEX "public"."_AuthorToBook_B_index" RENAME TO "_PersonToText_B_index";

-- back

-- rename table Person to Author
ALTER TABLE "public"."Person" RENAME TO "Author";

-- dsl:next
-- rename table Text to Book
ALTER TABLE "public"."Text" RENAME TO "Book";

-- dsl:next
-- rename table _PersonToText to _AuthorToBook
ALTER TABLE "public"."_PersonToText" RENAME TO "_AuthorToBook";

-- dsl:next
-- rename constraint Person_id_not_null of Author to Author_id_not_null
ALTER TABLE "public"."Author" RENAME CONSTRAINT "Person_id_not_null" TO "Author_id_not_null";

-- dsl:next
-- rename constraint Person_pkey of Author to Author_pkey
ALTER TABLE "public"."Author" RENAME CONSTRAINT "Person_pkey" TO "Author_pkey";

-- dsl:next
-- rename constraint Text_id_not_null of Book to Book_id_not_null
ALTER TABLE "public"."Book" RENAME CONSTRAINT "Text_id_not_null" TO "Book_id_not_null";

-- dsl:next
-- rename constraint Text_pkey of Book to Book_pkey
ALTER TABLE "public"."Book" RENAME CONSTRAINT "Text_pkey" TO "Book_pkey";

-- dsl:next
-- rename constraint _PersonToText_AB_pkey of _AuthorToBook to _AuthorToBook_AB_pkey
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_PersonToText_AB_pkey" TO "_AuthorToBook_AB_pkey";

-- dsl:next
-- rename constraint _PersonToText_A_fkey of _AuthorToBook to _AuthorToBook_A_fkey
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_PersonToText_A_fkey" TO "_AuthorToBook_A_fkey";

-- dsl:next
-- rename constraint _PersonToText_A_not_null of _AuthorToBook to _AuthorToBook_A_not_null
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_PersonToText_A_not_null" TO "_AuthorToBook_A_not_null";

-- dsl:next
-- rename constraint _PersonToText_B_fkey of _AuthorToBook to _AuthorToBook_B_fkey
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_PersonToText_B_fkey" TO "_AuthorToBook_B_fkey";

-- dsl:next
-- rename constraint _PersonToText_B_not_null of _AuthorToBook to _AuthorToBook_B_not_null
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_PersonToText_B_not_null" TO "_AuthorToBook_B_not_null";

-- dsl:next
-- rename index _PersonToText_B_index to _AuthorToBook_B_index
ALTER INDEX "public"."_PersonToText_B_index" RENAME TO "_AuthorToBook_B_index";
