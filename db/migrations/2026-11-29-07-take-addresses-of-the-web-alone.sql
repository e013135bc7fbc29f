-- An endpoint is an address that can be called; whoever writes something else is told so by the table, too.
alter table webhook_endpoint add check (url ~ '^https?://[^/\s]');
