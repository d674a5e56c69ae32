INSERT INTO "odd ""table""; drop" ("it's a value", "größe ☃") VALUES ('a''b', 2), ('"', 3);
