entry =
    .clock = Its clock's all over the place.
    .wifi = The wireless here, it just won't join it.
    .only-this = The till, my phone, everything gets on the internet except this.
    .generation = In the corner it's got no modern signal at all.
    .notice = We got word that this sort of machine is being retired.
    .phone-line = Ours goes in the wall where the old telephone was.

wifi =
    .changed = We had our internet redone, it's not the one it was.
    .page = There's a bit to get past before it lets you on.
    .new-only = Our box only does the newest kind.
    .nothing = None of those, it's the plain old one we've always had.

notice =
    .official = It's from our payment company, all above board.
    .caller = Somebody just got in touch and told me.
    .unsure = I can't place who sent it, it could be anybody.

clock =
    .unsure = It's got no connection, so it has nothing to go by.
    .fixed = Look at that, it's got it right now.
    .still = It won't budge, it's living in another year.

own =
    .fixed = On ours it gets through.
    .still = That doesn't get it on either.

line =
    .fixed = I took that double plug off, and now it goes through.
    .still = There's not a sound in the receiver.
    .unsure = There's a queue, I can't get at the wall socket.
