UPDATE "User" SET age = 85 WHERE age < 0;
