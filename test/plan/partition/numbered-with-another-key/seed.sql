insert into "Event" ("kind") values (1), (2);
