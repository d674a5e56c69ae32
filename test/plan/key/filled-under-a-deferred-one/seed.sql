insert into "Node" values (1, 1, 'a', null), (2, 1, null, null);
