unsettled = It wants to update, but I haven't settled today's sales yet.
listed = It needs an update, but this one settles by itself.
missing = It wants a download. There's no settle button and one sale isn't in the app.
no-signal-to-settle = I'm told to update it, but I'm in a basement with the day's sales still in there.
stored-payments-wait = It must be updated, and yesterday's offline sales are still in there.
