entry =
    .nothing = I send it across and the card reader never gets the total.
    .old = There's a figure on the card reader, but it's not what I rang up.
    .busy = The till reckons it can't get hold of the card reader.
    .paid = The card reader's happy, but the till's still asking for the money.
    .both-wait = Neither of them's telling me how it ended.
    .till-paid = The till's happy, but the card reader's got no record of it.
    .totals = I'm cashing up, and the two don't come to the same.

card =
    .no = Not a soul's had anything near it for this one.
    .yes = There's been a go at it with plastic, as far as I know.

clear =
    .old-paid = The last one did go through on the plastic, and she gave us notes as well.
    .still = Both cleared, and the sum I want still isn't on it.
    .fixed = Both cleared, and now the proper sum's come across.

own =
    .approved = It's there, gone through, and everything matches.
    .voided = It went through first, and then it got undone.
    .declined = This one's there, but it didn't go through.
    .practice = There's a word on it that says it wasn't for real.
    .less = It went through all right, only for a good bit under what they owe.
    .more = It went through, and it's taken a fair bit over what's on my bill.
    .none = I can't see it on there.
    .unsure = I wouldn't know where to look for that on here.

tender =
    .other = It wasn't plastic, somebody pressed one of the other buttons.
    .card = Plastic, as far as I can make out.

alone =
    .not-allowed = That's not something we can do here.
    .still = I keyed it in myself, and it won't take it either.
    .fixed = I keyed it in myself and it went through.

choose =
    .still = That wasn't it, nothing's changed.
    .fixed = It was set to the other one. Now the sum's come across.

wait =
    .still = They still don't say the same, those two.
    .fixed = It's gone through, and the till's let the order go.

link =
    .fixed = Now it's come across, and it's what I rang up.
    .still = All plugged in, and it doesn't come across.

program =
    .fixed = Closed it and opened it, and now it comes across.
    .still = Closed it and opened it, and it doesn't come across.
