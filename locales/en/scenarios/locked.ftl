unlocked = It's locked and asking for the supervisor. I'm only on the till.
swap = It got dropped yesterday, and now it says tamper when it starts.
handled = It says tampered. A man came by to "service" it the other day.
locked-out = The password was wrong a few times and now it's locked up completely.
remote = It's locked and only says to contact the provider, no reason given.
call = It shows some lock screen and I have no idea how it got there.
