flow = Holds, tabs and tips
    .about = Pre-authorisations and deposits: complete, release, over the hold, guest gone; tips
    .ask = Is it about a hold, a deposit, a tab or a tip?
    .keys = pre-auth, preauth, pre-authorisation, preauthorization, hold, card hold, deposit hold, deposit, hotel deposit, completion, complete the hold, capture the hold, release the hold, hold not released, still held, check-out, guest left, no show, no-show, no show fee, no-show fee, late charge, minibar, damage, open tab, tab, bar tab, tip, add a tip, forgot the tip, gratuity, tip adjust, car rental, authorisation expired, auth code, incremental, over the hold

cause-done = A hold still open
cause-too-late = Hold expired or not found
cause-over = More than was held
cause-left = Guest gone, bill not paid
cause-tip = A tip was forgotten
cause-right = Not enabled, or card not allowed
cause-unclear = Not cleared up yet

entry = What about the hold or tip?
    .do = For a hold have its receipt at hand: date, amount, approval number.
    .say = What needs doing: take the money that is held, release it, more than was held, or is it about a tip? For a hold, please have its receipt there.
    .why = A hold only sets the money aside. It turns into a payment once it's completed, and every hold should be completed or released.
    .complete = Take the held money, all or part
    .over = Amount too high, or over the hold
    .release = Release it: unused, or paid apart
    .undo = The completion was wrong
    .tip = Add a tip that was forgotten
    .refused = A new hold can't be made
    .left = Guest gone, bill not paid
    .sale = The receipt says Sale, not Pre-auth
    .seen = Completed, but still shows as held

complete = Complete the hold, once
    .do = 
        Completion, date and approval number from the receipt. Key what is owed, not more than was held.
        No made-up number. No sale on top.
    .say = Please choose completion, with the date and the approval number from the hold's receipt. Key what is owed, not more than was held. Once only, and no sale on top. The rest frees itself.
    .why = Only the completion takes the money, and what is left of the hold frees itself. A sale on top of it is paid twice; with a made-up number the shop may lose the money and be fined.
    .fixed = The completion was approved
    .still = Expired, or not found
    .over = It says the amount is too high
    .already = It says completed already
    .unclear = Timed out, or I can't tell
    .unsure = Can't do it now

over = Is the guest still here?
    .do = What is above the hold is a payment of its own, and that takes the guest and the card.
    .say = Is the guest still with you, with the card? What goes beyond the hold needs a payment of its own.
    .why = Most holds can be completed up to what was held, some a little above: your contract says. The rest needs the guest's yes.
    .yes = Yes, with the card
    .no = No
    .unsure = Not sure

void = Release the hold: void it in full
    .do = 
        { $answer-undo ->
            [fixed] {""}
           *[other] Only if it was never completed.
        } Void of the hold, its date and approval number, the full amount, once.
        The guest gets the receipt, or a photo of it.
    .say = { $answer-undo ->
        [fixed] Now
       *[other] Was it never completed? Then
    } please void or cancel the hold, with its date and approval number, for the full amount, once. The guest gets the receipt, or a photo of it.
    .why = Only the shop can release it early. Otherwise it blocks the guest's money until it runs out.
    .fixed = The hold was released
    .still = It was refused
    .already = It says released already
    .taken = It was completed, and that stands
    .unclear = Timed out, or I can't tell
    .unsure = Can't do it now

undo = Void the completion, once
    .do =
        Void of the completion, full amount, usually the same day only. The hold is still there afterwards: that comes next.
        No cash.
    .say = Please choose to void the completion, for the full amount, once; it mostly has to be the same day. The hold still stands afterwards, so we release that next. No cash.
    .why = Voiding the completion gives the money back, yet the hold stays. Forget that and the guest's money stays blocked for days.
    .fixed = The completion is voided
    .still = Refused: another day, or settled
    .unclear = Timed out, or I can't tell
    .unsure = Can't do it now

tip-when = Has the batch been closed since?
    .do = Tips go in before the end-of-day settlement. Look for the settlement receipt.
    .say = Has the day been settled since that sale? Is there a settlement receipt after it?
    .why = A batch is the sales since the last settlement. Once it's closed the sale can't be changed any more on the terminal.
    .no = No, still open
    .yes = Yes, it's closed
    .unsure = I don't know

which = What stops the new hold?
    .do = Look on the menu. If it's there: is it this card only, or others as well? Only look at holds already made today.
    .say = Is pre-authorisation on the menu at all? If it is, was it refused for this one card, or for other guests today as well?
    .why = Some cards can't be held at all, among them many debit and prepaid ones. If it's every card, the shop hasn't got it.
    .no-menu = It isn't on the menu
    .all = Refused with every card
    .one = Only with this card
    .unsure = I don't know

completed = Completed: it's paid, once
    .do =
        The guest gets the receipt or a photo; keep yours with the hold's.
        No sale, no second completion, no refund, no void: the bank frees the rest.
    .say = It's completed, so it's paid. The guest gets the completion receipt, or a photo of it. Void nothing, no sale on top, no second completion: their bank frees what's still held.
    .why = The rest of the hold frees itself in time, and the guest's bank can say when. A sale on top of it is the classic double charge in hotels.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } the completion as a payment, with the right amount.

rest = Complete the hold, the rest on its own
    .do =
        First complete what was held. Then the rest as an ordinary sale: guest's card, guest's PIN.
        Never type a card number.
    .say = First please complete what was held. Then the rest, and only that, as an ordinary sale with the guest's card in the terminal. Never type in a card number.
    .why = Two receipts, and together they make the bill. Show both to the guest, so that nobody takes one for a double charge.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } both, and together they are the bill.

released = Released: hand over the receipt
    .do =
        The guest's bank frees the money by itself; how soon, differs. The receipt shows that you've released it.
        Nothing to refund, no cash.
    .say = It's released. Please give the guest the receipt, or send a photo; when the bank frees the money differs. There's nothing to refund, and no cash.
    .why = From here only the bank can make it faster. With the receipt the guest can ask them.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] A receipt or the app shows
    } the hold as released, with the full amount.

tip = Add the tip from the menu
    .do =
        Tip or Adjust, that sale's number, the tip the guest wrote or agreed to. Before closing the batch.
        Nothing without their yes.
    .say = Please choose tip or adjust, that sale's number, and the tip that the guest wrote down or agreed to, before you close the batch. Nothing the guest hasn't agreed to.
    .why = The terminal allows only a certain share on top. A tip that the guest doesn't know of comes back as a dispute.
    .proof = The sale shows the tip and the new total.

other-card = This card can't be held: ask for another
    .do =
        Ask for a credit card, or take the sum as an ordinary sale if the guest agrees.
        Say it's the kind of card, not the guest.
    .say = Some cards can't be held. Please ask for a credit card, or take the sum as an ordinary sale if the guest agrees. It's the kind of card, not the guest.
    .why = Many debit and prepaid cards don't allow holds. An ordinary sale takes the money at once and what is left over is refunded at check-out: tell the guest first.
    .proof = The other card's hold is approved, or the sale is.

too-late = Expired or not found: don't force it
    .do =
        Have date, amount and approval number of the hold ready, and what the guest agreed to in writing.
        No card number typed, no invented number.
    .say = It has run out or can't be found. Please have its date, amount and approval number ready, and what the guest signed. Don't type in a card number, and don't make up an approval number.
    .why = How long a hold lives differs by card brand, country and contract. Some can still be taken from the back office.
    .open = Hello, I'm calling from a shop. A hold can't be completed, it's expired or not found. I'll read you date, amount and approval number. Can it still be taken, and how?

left = Guest gone: ask what may be taken
    .do = 
        Have the bill ready, and terms they signed and a hold's number, if any. Ask the guest to pay. Don't sign for the guest.
        Don't type in a card number.
    .say = Please get the bill ready, any terms that were signed, and the approval number if there was a hold, and ask the guest to pay. Don't type in a card number, and don't sign for the guest.
    .why = Late charges and no-show fees count only if the guest agreed beforehand. Taken without it, they come back as a dispute.
    .open = Hello, I'm calling from a shop. Part of a guest's bill isn't paid and we haven't got the card here. I'll read you what we have. What may we still take, and how?

tip-late = The tip can't be added here
    .do = 
        Have the sale's receipt with the tip on it, and the batch number ready.
        No second sale for the tip without the guest.
    .say = { $answer-tip-when ->
        [yes] With the batch closed the terminal can't add it.
       *[other] It can't be added on the terminal.
    } Please have that sale's receipt and the batch number ready. No separate sale for it without the guest.
    .why = Once settled, a sale cannot be changed in the shop, and some terminals have no tip at all. If the guest comes again, a tip can be a sale of its own.
    .open = Hello, I'm calling from a shop. A tip wasn't entered{ $answer-tip-when ->
        [yes] , and the batch is closed.
       *[other] , and we can't add it.
    } I'll read you the sale. Can it still be added?

not-open = Holds aren't enabled here
    .do =
        Have ready what you need them for: deposits, tabs, rentals. Until then take an ordinary sale or cash.
        Don't type card numbers.
    .say = This shop hasn't got holds yet. Please say what you need them for: deposits, tabs or rentals. Until then an ordinary sale or cash; please don't write down or type in card numbers.
    .why = Holds are enabled shop by shop, and the line of business has to fit.
    .open = Hello, I'm calling from a shop. We'd like to take holds, for deposits or tabs, and the terminal doesn't offer or allow them. Can you enable them?

unclear = Unclear: touch nothing, have it checked
    .do =
        Have date, amount and approval number of the hold ready, and the guest's phone number.
        No completion, no release, no other sale, no cash.
    .say = Nobody can see yet whether it went through, so press nothing: no completion, no release, no other sale, no cash. Have the hold's date, amount and approval number ready, and the guest's phone number.
    .why = Taken once more, the guest may pay twice; released wrongly, the shop gets nothing.
    .open = Hello, I'm calling from a shop. { $answer-entry ->
        [complete] We tried to complete a hold
        [release] We tried to release a hold
        [undo] We tried to void a completion
       *[other] We tried something on a hold
    } and can't see whether it went through. I'll read you its date, amount and approval number. What has become of it?

call = Have this hold looked up
    .do =
        Have date, amount and approval number of the hold ready, and the words on the screen.
        Until it's clear, no other sale for it.
    .say = This hold has to be looked up. Please have its date, amount and approval number ready, and the words on the screen. Until it's clear, no other sale for it.
    .why = From the back office holds can be completed or released that the terminal doesn't find any more.
    .open = Hello, I'm calling from a shop. It's about a hold or deposit on a card. { $answer-void ->
        [still] The terminal refused to release it.
       *[other] {""}
    } { $answer-undo ->
        [fixed] Its completion has been voided.
       *[other] {""}
    } I'll read you its date, amount and approval number, and what we've tried. How does it stand, and what can be done?
