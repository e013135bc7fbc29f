create index gift_of_every_month on gift (paid_at desc, id desc) where status = 'paid' and monthly_id is not null;
