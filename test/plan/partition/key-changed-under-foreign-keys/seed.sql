insert into "Node" values (1, 1), (2, 1), (3, null);
insert into "Note" values (1, 1), (2, 3);
