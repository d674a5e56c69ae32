UPDATE "User" SET email = name || '@example.org' WHERE email IS NULL;
