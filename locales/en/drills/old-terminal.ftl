entry =
    .clock = It thinks it's some other day altogether.
    .wifi = The wireless here, it just won't join it.
    .only-this = The till, my phone, everything gets on the internet except this.
    .generation = There's only that ancient mobile signal in the corner, or none at all.
    .notice = We got word that this sort of machine is being retired.
    .phone-line = Ours goes in the wall where the old telephone was.

wifi =
    .changed = We had our internet redone, it's not the one it was.
    .page = You have to tick that you agree before it lets you on.
    .new-only = Our box only sends out the newest, fastest kind of signal.
    .nothing = None of those, it's the plain old one we've always had.

notice =
    .official = It came up on the machine's own screen.
    .caller = Somebody rang me up and told me.

own =
    .tied = I never key the price in, it comes across from the other computer.
