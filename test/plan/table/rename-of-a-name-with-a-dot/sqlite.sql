-- rename table app.users to users
ALTER TABLE "app.users" RENAME TO "users";

-- back

-- rename table users to app.users
ALTER TABLE "users" RENAME TO "app.users";
