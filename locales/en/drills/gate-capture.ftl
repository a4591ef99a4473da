pay =
    .insert = They pushed it in at the front end.
    .tap = They just held it against the top for a second.
    .swipe = Pulled through the groove, black strip side in.
    .qr-we-scan = They held out their square on the phone and I beeped it.
    .qr-they-scan = They pointed their camera at our sign on the counter.

sure =
    .no = I've looked at both, there's nothing like that.
    .yes = Erm, it's there. I'd rather not say it out loud.
