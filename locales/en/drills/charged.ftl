entry =
    .unclear = I can't tell whether it took, there's no slip to show for it.
    .twice = They seem to have paid double for the one thing.
    .give-back = We've got the money off their card, and now we've got to undo it.
    .not-back = I've sent it back to them, and they're still waiting to see it.
    .qr-back = They scanned, it went through, and now it has to go back.
    .short = I left a nought off, so we never got all of it.
    .both = There's the card, and then they handed me notes for the same thing.
    .refund = I've been trying to send it back and it's gone wrong on me.
    .dispute = They say it was never them that paid us, and they want it sorted through the bank.
    .unsure = I honestly couldn't tell you which of those it is.

late =
    .approved = I've got it here, says it's been paid.
    .reversed = It's been undone, that's what it says next to it.
    .refused = It's there with a no beside it.
    .pending = It's there all right, but it hasn't finished.
    .missing = I've looked all down it, and ours isn't on it.
    .hidden = There's a line for it, with a word I've never seen.
    .unsure = I can't get in there to see, not from where I am.

notice =
    .no = They've had two goes at looking and there's nothing there.
    .yes = There's one on their phone, money gone out about then.
    .unsure = There's no way of getting a look at it from here, so I can't say.

match =
    .yes = It's the one all right, and nothing's been sent back since.
    .back = That's the one, but they've since had every penny back.
    .no = That's for something different, and ours never came off their account.
    .unsure = It could be either, I'd only be guessing.

two-sales =
    .one = Only the one went through, that's all I can see.
    .two = There's a pair of them gone through, so we've had double off them.
    .none = I've been right down it, and nothing of theirs ever went through.
    .unsure = Somebody else has the login, so I've no way to see.

extra =
    .yes = It's come back on their side, so they've paid the once.
    .no = They're still waiting for it to turn up.
    .unsure = They've looked, and they can't make out whether it came back.

wait =
    .fixed = It's back on their account, and my app doesn't say it went through either.
    .still = Five minutes on and I'm no wiser. It's not put right, that's for sure.
    .never-taken = My app hasn't got it as taken, and there's nothing from us on their account.
    .went-through = I've looked again, and now it's down as paid.
    .charged = Five minutes gone, and the money is still off their account.
    .missing = It's nowhere on my side, and they're not out of pocket.
    .unsure = Five minutes? No, that's too long, they've got to go.
short =
    .here = They're standing right in front of me.
    .gone = They walked out ten minutes ago.
    .unsure = I've lost sight of them, they may be about, they may not.

both =
    .yes = It's there, gone through with no ifs.
    .no = It's in there with a no against it.
    .unclear = I wouldn't like to say that it did, it's still going round.
    .unsure = I've no way of seeing that from here.
