entry =
    .unclear = I can't tell whether it took, there's no slip to show for it.
    .twice = She seems to have paid double for the one thing.
    .give-back = We've got the money, and now we need to undo it.
    .not-back = I've sent it back to him, and he's still waiting to see it.

late =
    .approved = I've got it here, says it's been paid.
    .reversed = It's been undone, that's what it says next to it.
    .hidden = I can't get at it just now, or it's some word I don't get.

notice =
    .no = He's had two goes at looking and there's nothing there.
    .yes = He's found it, the money's left his account.

match =
    .yes = It's the one all right, and nothing's been sent back since.
    .back = That's the one, but he's since had every penny of it returned.
    .no = That's for something different, and ours never came off his account.

two-sales =
    .one = A single one went through, that's all I can see.
    .two = There's a pair of them gone through, so we've had double off him.
    .none = I've been right down it, and nothing of his ever went through.

extra =
    .yes = It's come in again on her side, so she's paid the once.
    .no = She's still waiting for it to turn up.

wait =
    .never-taken = It's down as not gone through, and he's not out of pocket.
    .went-through = I've looked again, and now it's down as paid.
