UPDATE "User" SET role = 'MEMBER' WHERE role = 'GUEST';
