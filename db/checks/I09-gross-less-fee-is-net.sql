select id, amount, fee, net from stripe_balance_transaction where amount - fee <> net
