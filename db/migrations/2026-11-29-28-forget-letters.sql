-- Letters whose address is still known, by age: by night it and the words go.
create index message_to_forget on message (created_at) where to_address not like '%@forgotten.invalid';
