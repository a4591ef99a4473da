entry =
    .unclear = I can't tell whether it took, there's no slip to show for it.
    .twice = They seem to have paid double for the one thing.
    .give-back = We've got the money, and now we've got to undo it.
    .not-back = I've sent it back to them, and they're still waiting to see it.

late =
    .approved = I've got it here, says it's been paid.
    .reversed = It's been undone, that's what it says next to it.
    .hidden = I can't get anything clear out of it.

notice =
    .no = They've had two goes at looking and there's nothing there.
    .yes = They've found it, the money's left their account.

match =
    .yes = It's the one all right, and nothing's been sent back since.
    .back = That's the one, but they've since had every penny back.
    .no = That's for something different, and ours never came off their account.

two-sales =
    .one = Only the one went through, that's all I can see.
    .two = There's a pair of them gone through, so we've had double off them.
    .none = I've been right down it, and nothing of theirs ever went through.

extra =
    .yes = It's come back on their side, so they've paid the once.
    .no = They're still waiting for it to turn up.

wait =
    .fixed = It's back on their account, and my app doesn't say it went through either.
    .still = Five minutes on and I'm no wiser. It's not put right, that's for sure.
    .never-taken = It's down as not gone through, and they're not out of pocket.
    .went-through = I've looked again, and now it's down as paid.
