-- Every page shows these two as links; nothing but a web address may stand there, whichever way it came.
alter table organization
  add constraint website_is_a_web_address check (website ~ '^https://'),
  add constraint quick_exit_is_a_web_address check (quick_exit_url ~ '^https://');
