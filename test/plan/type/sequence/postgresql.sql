-- alter sequence invoice_number
ALTER SEQUENCE "public"."invoice_number" INCREMENT BY 10;

-- back

-- alter sequence invoice_number
ALTER SEQUENCE "public"."invoice_number" INCREMENT BY 1;
