entry =
    .approved = Found it. It's down as gone through, nothing else to it.
    .given-back = It was cancelled, or they've had it handed back.
    .fee = It went through, only someone's helped themselves to a slice of it.
    .stored = We were offline then, so the machine hung on to it.
    .practice = On the slip it looks like a trial run, not a real one.
    .not-approved = I can't find it, or if that's it, it never went right.

whose =
    .ours = Yes, that's us all right, it matches.
    .other = Doesn't match. That must be somebody else's shop.

due =
    .not-yet = No, going by that they've still got a while.
    .threshold = We haven't sold enough for them to send anything over.
    .passed = Yes, it should have been here by now.

notices =
    .none = There's nothing, or just a line that they've sent it over.
    .failed = It says they tried to send it and it bounced.
    .withdraw = It's sitting in there. I'm supposed to move it to the bank myself.
    .signature = They want pictures of the paper bits with the customers' squiggles on.
    .held = They're sitting on it while they run some check on us.
    .fee = I'm told to pay up first and then they'd let it go.

account =
    .fine = Same one as ever, nothing wrong with it.
    .changed = It's not the one it was, or not the proper full kind.

match =
    .yes = I did the sums, they come out, and the bank's got it.
    .fee = What's missing is only what they take for themselves, or keep as security.
    .no = Whichever way I count I'm short, if there's anything there at all.
