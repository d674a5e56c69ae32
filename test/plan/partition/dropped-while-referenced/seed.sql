insert into "Event" values (1), (2); insert into "Note" ("eventId") values (1);
