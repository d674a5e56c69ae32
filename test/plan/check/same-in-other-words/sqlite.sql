
-- back

