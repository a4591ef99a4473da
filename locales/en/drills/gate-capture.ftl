pay =
    .insert = They pushed it in at the front.
    .tap = They just held it against the top for a second.
    .swipe = I pulled it through the groove down the side.
    .qr-we-scan = They held out their phone and I beeped it.
    .qr-they-scan = They pointed their camera at our sign on the counter.
    .unsure = I didn't see how they paid.

sure =
    .no = I've had a look, I can't see that anywhere.
    .yes = Erm, it's there. I'd rather not say it out loud.
    .unsure = It's no use, I can't make out a word.
