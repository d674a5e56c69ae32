insert into "Node" values (1, 1), (2, 5);
