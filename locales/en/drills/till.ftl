entry =
    .nothing = I send it across and the card reader never gets the total.
    .old = There's a figure on the card reader, but it's not what I rang up.
    .busy = The till reckons it can't get hold of the card reader.
    .paid = The card reader's happy, but the till's still asking for the money.
    .both-wait = Neither of them's telling me how it ended, they just sit there.
    .till-paid = The till's happy, but the card reader's got no record of it.
    .totals = I'm cashing up, and the two don't come to the same.

card =
    .no = Not a soul's had anything near it for this one.
    .yes = I think somebody did have a go, I couldn't swear to it.

clear =
    .old-paid = The last one did go through on the plastic, and she gave us notes as well.

own =
    .approved = It's there, gone through, and everything matches.
    .voided = It went through first, and then it got undone.
    .declined = This one's there, but it didn't go through.
    .practice = There's a word on it that says it wasn't for real.
    .less = It went through all right, only for a good bit under what they owe.
    .more = It went through, and it's taken a fair bit over what's on my bill.
    .none = I can't see it on there.

tender =
    .other = It wasn't plastic, somebody pressed one of the other buttons.
    .card = Plastic, as far as I can make out.

alone =
    .not-allowed = That's not something we can do here.
