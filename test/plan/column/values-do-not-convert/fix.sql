UPDATE "User" SET code = NULL WHERE code = 'x';
