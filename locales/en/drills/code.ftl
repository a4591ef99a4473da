differs =
    .refused = It's basically a no. It won't have it.
    .money = It's something about whether the money went.
    .part = It let some of it through, and the rest it wouldn't.
    .sign-in = It's techy stuff, to do with the machine, not the customer.
    .no-sale = I wasn't charging anybody, I was on another job.
    .unsure = I didn't really catch it, and none of that sounds like it.

not-for-qr =
    .look = It was a scan, not a card. I'll go and find it.
    .not-paying = There wasn't any customer, I was just doing something on the machine.

partial =
    .rest = They'll make up the difference another way. Nothing else came off them.
    .void = They've changed their mind, so it's all got to come off.
    .unsure = I can't make out how much it took, and there was something else before it.

permit =
    .one-card = The people before and after were fine, it's just this person's.
    .all-cards = It's the same with everyone, not one gets through.
    .kind = It's the Amex ones, whoever hands me one. Anything else is fine.
    .unsure = There's been nobody else to compare with yet.

function =
    .sale = I was just ringing up a customer.
    .stands = I was undoing an earlier one, and that one's down as gone through.
    .given = I was undoing one, only it turns out they've had that money back.
    .other = It wasn't a sale, and there's no earlier one I can find for it.

once-more =
    .unclear = It never said yes or no, just stopped, and nothing on paper.
    .unsure = There's no chip for me to put in.
    .still = It came back with a no again.
    .fixed = That went, and the slip's here.
