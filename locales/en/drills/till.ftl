entry =
    .nothing = I send it across and the card reader never gets the total.
    .old = There's a figure on the card reader, but it's not what I rang up.
    .busy = The register reckons it can't get hold of the card reader.
    .paid = The card reader's happy, but the register's still asking for the money.
    .both-wait = Neither of them's telling me how it ended, they just sit there.
    .till-paid = The register's happy, but the card reader's got no record of it.
    .totals = I'm cashing up, and the two don't come to the same.

card =
    .no = Not a soul's had anything near it for this one.
    .yes = I think somebody did have a go, I couldn't swear to it.

own =
    .approved = It's there, gone through, and everything matches.
    .declined = This one's there, but it didn't go through.
    .voided = It went through first, and then it got undone.
    .practice = There's a word printed on it, the sort you get when you're learning.
    .none = I can't see it on there, if I'm even in the right place.

tender =
    .other = It wasn't plastic, somebody pressed one of the different buttons.
    .card = Plastic, I think, but I can't really make it out.

alone =
    .not-allowed = I can't do that here, it's either the boss or the machine won't let me.
