-- A count of tries need not outlive a crash of Postgres, and whoever gives should not wait for a disk to write it down.
alter table rate_limit set unlogged;
