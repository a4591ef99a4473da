wait = Yesterday's takings aren't in my account yet. Where are they?
withdraw = Nothing for days, and the app keeps talking about a withdrawal.
new-account = I changed my bank account last week and haven't been paid since.
netted = What came in is less than what I took. Some of it's missing.
given-back = I did a refund. Is that why my payout is short?
other-shop = It looks like the money from my machine went to some other shop.
call = Every slip says approved, it's been three days, and not a penny.
