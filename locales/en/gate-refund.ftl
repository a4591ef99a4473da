flow = Given back already?
    .about = Before money goes back, see whether it has gone back already

entry = Any void or refund for it already?
    .do = 
        Find the sale by its own date { $desk ->
            [acquirer] in the back office
           *[other] in your merchant app
        }{ $answer-charged_two-sales ->
            [two] {" "}(both of them)
           *[other] {""}
        }. Any void or refund there, or a receipt for one?
        Only look.
    .say = { $desk ->
        [acquirer] I'm looking up that sale
       *[other] Please find that sale
    }{ $answer-charged_two-sales ->
        [two] {" "}and the second one
       *[other] {""}
    } { $desk ->
        [acquirer] here: which day, how much? Is there a receipt for a void or a refund of it?
       *[other] in your merchant app, by its own date. Is there a void or a refund for it, or a receipt for one?
    } Just look, and please don't press anything yet.
    .why = A colleague may have done it already, or a try that looked dead went through after all. Two refunds that were both accepted are both paid, and neither can be called back.
    .none = No, and nobody tried
    .failed = Tried, and clearly refused
    .done = Yes: approved or accepted
    .pending = Under way, or I can't look

given = It's gone back already: leave it
    .do =
        Give the customer a copy, with date, amount and reference number.
        No second refund, no cash.
    .say = That one has already gone back, so there's nothing more to press. Please give the customer a copy with the date, the amount and the reference number. No second refund, and no cash.
    .why = Money sent back takes days to show, and people ask again meanwhile. The copy is what their bank needs to find it.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app or a receipt shows
    } the void or refund, with the right amount.

unclear = Don't refund until the first is clear
    .do =
        Keep every receipt, note date, amount and reference number. Take the customer's phone number.
        No second refund, no void, no cash.
    .say = Nobody can see yet whether the first one went through, so please press nothing more: no refund, no void, no cash. Keep the receipts and take the customer's phone number.
    .why = If the first one did go through, the second is the shop's loss. The back office records settle it.
    .open = Hello, I'm calling from a shop. We need to refund a sale, and we can't tell whether it has been already. I'll read you the date, amount and reference number. Has a void or refund gone through?
