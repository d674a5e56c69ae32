insert into "Node" values (1, 11), (11, 1);
