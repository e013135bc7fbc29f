select table_name, column_name, data_type
  from information_schema.columns
 where table_schema = 'public' and column_name ~ '(amount|cents|fee|net)$' and data_type not in ('bigint', 'ARRAY')
