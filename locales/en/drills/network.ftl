link =
    .mobile = It goes off the phone mast, like my mobile when I'm out.
    .wifi = It's on the shop's wireless, there's no lead.
    .cable = It isn't wireless, there's a lead going in for the internet.

signal =
    .sim = I needn't go anywhere, there's a line about that little card inside.
    .no-data = It never lost them, all of them are there.
    .unsure = I can't do that with this one where it is.
    .still = I've done all that, and the bars haven't come back.
    .fixed = Oh, there they are, the bars. There wasn't a customer here when they went.
    .cut = There they are, the bars. But one customer hadn't finished paying when they went.

sim =
    .no = I can't see anything about that.
    .yes = It's going on about that little card inside.
    .credit = There's no word of that, but I've an idea nobody's paid for it.

phone-test =
    .phone-ok = The page came straight up.
    .phone-bad = Mine just sits there, the page stays white.
    .dark = There isn't a light on that box, nor anywhere else in here.
    .changed = They put a different box in for us the other day.

others =
    .yes = It's the same on all of them.
    .no = The rest are working away, it's just mine.

rejoin =
    .fixed = It's on again, and no customer was in the middle of anything.
    .cut = It's on again. But somebody was in the middle of paying when it went.
    .still = I've put the password in again, and it won't have it.

router =
    .fixed = It's working, and there wasn't a soul at the till when it went.
    .cut = It's all back. But somebody was in the middle of paying when it went.
    .still = Off and on again, and nothing in here gets out.


switch =
    .all-down = There's no other, and nothing in the place gets through, phones and all.
    .unsure = This is the only one we have, as far as I know.
    .fixed = On that one it goes. We had no customers when the old one went.
    .cut = On that one it goes. But one customer was just paying when the old one went.
    .still = I've changed over, and it's the same.

reseat =
    .fixed = It wasn't pushed in right. Now it's on, and no customer was at it when it went.
    .cut = It wasn't pushed in right, now it's on. But a customer was half-way through paying.
    .still = Both ends are in, and nothing's changed.

restart =
    .fixed = It's back on, and it's got the internet again.
    .still = It's back on, and it doesn't get out any better.
