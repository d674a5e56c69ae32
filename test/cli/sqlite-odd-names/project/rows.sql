insert into "select" ("group") values ('it''s; drop table "select"; --');
