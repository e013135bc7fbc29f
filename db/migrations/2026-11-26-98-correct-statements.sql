-- When all that a donor was told of went back, the letter that replaces the first tells of nothing.
alter table year_statement drop constraint year_statement_receipt_ids_check;
alter table year_statement add constraint year_statement_receipt_ids_check check (cardinality(receipt_ids) > 0 or version > 1);
