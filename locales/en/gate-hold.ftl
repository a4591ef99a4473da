flow = What became of the hold?
    .about = Before a hold is completed, see whether that has been done, or paid another way

entry = What has become of this hold?
    .do =
        Find it by its own date { $desk ->
            [acquirer] in the back office.
           *[other] in your merchant app or among the receipts.
        } Has the guest paid some other way?
        Only look.
    .say = { $desk ->
        [acquirer] I'm looking up the hold: which day, how much? Is there a receipt that completes or releases it, or was it paid another way?
       *[other] Please find the hold by its own date in your app or among the receipts. Has it been completed, released, or paid another way?
    } Just look, and please don't press anything yet.
    .why = A hold sets money aside; only its completion takes it. Completed twice, or completed after the guest paid another way, the money is taken twice.
    .stands = It still stands, nothing done
    .taken = Completed
    .paid = Paid another way, it still stands
    .voided = Released or voided
    .unclear = Tried, no result, or can't look

taken = It's been paid: don't charge it again
    .do =
        Find the completion in the app, or print it again, and give the guest a copy.
        No second completion, and no other sale.
    .say = That hold has been completed, so it's paid and nothing more is to be taken. Please find the completion in the app, or print it again, and give the guest a copy.
    .why = A second completion or a sale on top of it takes the money twice. What's left of the hold frees itself.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } one payment for this stay, with the right amount.

released = It was released: nothing has been taken
    .do =
        If the bill is still open, it's paid by an ordinary sale with the guest's card, or another way.
        Never type in a card number.
    .say = That hold was released, so nothing has been taken with it. If the bill is still open, the guest pays by an ordinary sale with the card, or another way. Please never type in a card number.
    .why = A released hold can't be completed any more. The guest may still see it for some days until the bank frees it.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app or a receipt shows
    } the hold as released, and the bill is settled or noted.

unclear = Unclear: touch nothing, have it checked
    .do =
        Have date, amount and approval number of the hold ready, and the guest's phone number.
        No completion, no other sale, no cash.
    .say = Nobody can see yet what became of it, so please press nothing: no completion, no other sale and no cash. Have its date, amount and approval number ready, and the guest's phone number.
    .why = Taken once more, the guest may pay twice; released wrongly, the shop gets nothing.
    .open = Hello, I'm calling from a shop. We can't see whether a hold was completed or released. I'll read you its date, amount and approval number. What has become of it?
