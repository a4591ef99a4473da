flow = Tried before?
    .about = Before an open order is completed, see whether this sale was tried before it

others = Was this sale tried before this order?
    .do = Don't go on for a moment. Any try by card, QR or another terminal counts; declined with a reason, or stopped at the card, is a No.
    .say = Please wait a moment before you go on. Before this order, was the sale tried another way, and might that try have gone through? Clearly declined counts as no.
    .why = Completing this order is safe if it is the only one. If an earlier try timed out, the customer may already have paid.
    .no = No, or clearly declined
    .yes = Yes, and it may have gone through
