entry =
    .other = The long number on the slip belongs to some other shop.
    .approved = Found it. It's down as gone through, nothing else to it.
    .less = Something's landed, only it's short.
    .given-back = That one's been undone since.
    .fee = It went through, only somebody's helped themselves to a slice of it.
    .stored = We were offline then, so the machine hung on to it.
    .practice = On the slip it looks like a trial run, not a real one.
    .not-approved = There's nothing there that says it went through.
    .unsure = I've got no login for any of that.

whose =
    .ours = Yes, that's us all right, it matches.
    .other = Doesn't match. That must be somebody else's shop.
    .unsure = I've got nothing left on paper to compare.

due =
    .not-yet = No, going by that they've still got a while.
    .threshold = We haven't sold enough for them to send anything over.
    .passed = Yes, it should have been here by now.
    .unsure = I've looked all over, it isn't written anywhere I can see.

notices =
    .none = Nothing in there that explains it.
    .paid-out = By them it's been sent, full stop.
    .failed = It says they tried to send it and it bounced.
    .withdraw = It's sitting in there. I'm supposed to move it to the bank myself.
    .signature = They want the slips people put their names on, sent in.
    .held = They're not letting it go yet, there's something to clear up first.
    .fee = I'm told to pay up first and then they'd let it go.
    .unsure = I don't have the login, so I haven't seen a thing.

account =
    .fine = Same one as ever, nothing wrong with it.
    .changed = No, there's something about it that isn't as it should be.
    .class = It's one of those smaller ones the bank opened for me on the phone.
    .unsure = That's the owner's account, I couldn't tell you how it stands.

match =
    .yes = I did the sums, they come out, and the bank's got it.
    .fee = What's missing is only what they've kept for themselves.
    .no = Whichever way I count it, I'm short.
    .unsure = I've added it up three times and got three answers.
