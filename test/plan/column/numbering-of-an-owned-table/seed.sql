insert into "Note" values (1), (2);
