insert into "Reading" values (1, '10'), (2, '20');
