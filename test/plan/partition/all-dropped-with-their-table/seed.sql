insert into "Node" values (1, 1), (2, 1), (11, 2); insert into "Note" values (1, 11);
