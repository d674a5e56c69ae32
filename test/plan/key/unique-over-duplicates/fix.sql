UPDATE "User" SET email = 'g@example.org' WHERE name = 'Grace';
