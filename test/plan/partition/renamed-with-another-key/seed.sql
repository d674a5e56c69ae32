insert into "Reading" values (1), (2), (3);
