flow = Charged or not?
    .about = Unclear whether it was paid, or it looks charged twice
    .ask = Is it about whether money was taken?
    .keys = charged twice, double charge, charged but failed, double charged, money taken, was i charged, charged but no receipt, overcharged, paid but failed, customer charged, debited, money deducted, payment taken

cause-reversal = Reversed, money went back
cause-paid = Approved, receipt missing
cause-pending = Still being checked
cause-double = An extra charge notice
cause-not-charged = Nothing was charged
cause-other-notice = Notice for another sale

entry = What's happened with the money?
    .do = Stop, don't charge it again. If you were sent here in the middle of a payment, choose the first one.
    .say = Let's pause there and not take it again. Is it unclear whether it went through, does it look charged twice, or do you need to void or refund it?
    .why = Taking it again before the result is known is how people get charged twice. Stopping first costs a minute; putting a double charge right can cost days.
    .unclear = Unclear, or charged but no receipt
    .twice = It looks charged twice
    .give-back = It went through: void or refund it
    .not-back = Refunded, but not received yet

late = { $desk ->
        [acquirer] What does your back office say of this sale?
       *[other] What does your app say about this sale?
    }
    .do =
        Find every try of this sale by amount and time. If one is approved, pick "Approved".
        Only look: don't charge again.
    .say = { $desk ->
        [acquirer] I'm looking this sale up here. What are its amount and time, and was it tried more than once? Please don't charge again.
       *[other] Please find this sale in your merchant app, by amount and time. Is it approved, or reversed? If you tried more than once, check each. Just look; please don't charge again.
    }
    .why = The bank's answer never came back, so the money may have gone. "Failed" settles nothing yet, which is why we give it five minutes.
    .approved = Approved
    .reversed = Reversed or returned
    .hidden = Anything else, or I can't look

notice = Is it on the customer's statement?
    .do = Ask the customer to check the statement in their own bank app or wallet, not just texts, and to look again after a minute.
    .say = Could the customer open their bank app or wallet and check for this payment, and look again after a minute? Please don't ask for any PIN or code.
    .why = Texts come late; the statement is more reliable. Reversed at your provider and nothing on the statement means nothing was taken.
    .no = Checked twice: no
    .yes = Yes, it was charged
    .unsure = They can't check, or aren't sure

match = Is that charge for this sale?
    .do = Compare the amount, then the time; a few minutes apart still fits. Don't go by the name. Is it this sale? Then see if the money has come back.
    .say = Does the amount match, and the time within a few minutes? The name may differ. If it is this sale, is there a refund or a reversal for it too?
    .why = Sometimes the charge on the phone is another sale. If it is this one and the bank has already given it back, nothing has been paid.
    .yes = Yes, and it isn't back yet
    .back = Yes, and all of it is back
    .no = No, and there's none for this sale
    .unsure = Can't tell

wait = Stay online, look again in 5 minutes
    .do =
        Keep it on and online. After 5 minutes look at the app again, and at the customer's statement.
        Don't charge this sale again. Serve others as usual.
    .say = Please keep it on and online. After five minutes, look at the status again and ask the customer to check their statement. Serve others as usual, but don't charge this sale again.
    .why = A reversal needs the network; some terminals send it only before their next online transaction. How long banks take differs, abroad up to two weeks, so don't promise a time.
    .fixed = Money back, app not approved
    .still = Still charged, not found or unclear
    .never-taken = App failed or reversed, no charge
    .went-through = App says approved
    .unsure = The customer can't wait

note = Swap details, write "being checked"
    .do = Fill this in, and give the customer a note with amount, time, voucher number and your phone, marked "being checked". Last four digits only.
    .say = Please swap phone numbers and give the customer a note with the amount, time and voucher number, marked being checked. Last four digits only, no PIN and no codes.
    .why = With a note in hand the customer won't press you for cash, and you can reach each other once it's settled. Never write down a full card number or a PIN.

two-sales = How many approved sales are in the query?
    .do = Find sales of this amount at that time, both approved, different voucher numbers. Paid by phone? Its last four aren't the card's.
    .say = Please look in the query or your merchant app. How many approved sales have that amount, at that time? It's only two if the voucher numbers differ. A phone shows other last four digits than the card.
    .why = Two notices don't always mean two sales here; the extra one is often on its way back. And someone else may have paid the same amount, so match the time, and the card if it was one.
    .one = Just one approved
    .two = Two approved, one too many
    .none = None approved
    .unsure = I can't look it up now

extra = Has the extra charge gone back?
    .do = Ask the customer to look in their bank app or wallet for a refund or reversal of the same amount.
    .say = Could the customer look at their account for a refund or reversal of that same amount?
    .why = Only one sale reached your shop, so the extra one is for the bank to return. Hand over cash now and, once the bank returns it, the shop is out of pocket.
    .yes = Yes, only one charge is left
    .no = Not yet

paid = It's paid. Don't charge it again
    .do = Reprint this sale's receipt, check the amount and hand over the goods. If it won't print, note voucher number, amount and time.
    .say = That one's paid, so please don't charge it again. Reprint its receipt, check the amount and hand over the goods. If it won't print, note the voucher number, amount and time.
    .why = If the provider's record says approved, the money is taken and only a piece of paper is missing. Taking it again for want of a receipt is the classic double charge.
    .proof = The reprinted receipt or your merchant app shows this sale approved, right amount and time.

not-charged = Nothing taken: you may take it once more
    .do = Once only, with the same card or another way of paying. If it fails, stop. No third try.
    .say = We've made sure nothing was taken, so please take it once more, with the same card or another way. If that fails, stop there.
    .why = The query says failed or reversed and the account shows no charge. Both sides agree, so one more try is safe. If it fails again, something else is wrong.
    .proof = It's approved with a receipt; or, paid another way, it shows in your app or the cash is counted.

other-notice = That was another sale: take this one once
    .do = This sale wasn't charged, so take it once more. If it fails, stop. They can ask their bank about that other charge; don't refund it.
    .say = That charge isn't this sale, and nothing was taken for this one, so please take it once more. The customer can ask their bank about the other one.
    .why = The query shows this sale didn't go through, and the charge doesn't match, so it isn't yours. Refund somebody else's sale and you won't see that money again.
    .proof = It's approved with a receipt; or, paid another way, it shows in your app or the cash is counted.

reversed = Money's back: you may take it once more
    .do = Once only, with the same card or another way of paying. If it fails, stop. The customer should keep the record of the refund.
    .say = The first payment has gone back to the customer, so please take it once more, just once. Ask them to keep the record of the money coming back.
    .why = Once it's back, it's as if the first sale never was. Going by the word "reversed" alone, before the money shows, could charge them twice.
    .proof = It's approved with a receipt; or, paid another way, it shows in your app or the cash is counted.

paid-once = Paid once, nothing to refund
    .do = The sale is paid, hand over the goods. Don't charge it again, and don't refund or hand back cash; the bank has returned the extra.
    .say = Your shop was paid once and the bank has returned the extra one, so hand over the goods. There's nothing more to take and nothing to refund.
    .why = The extra one has gone back already. Refund it as well and the shop loses a sale. The customer should keep both records.
    .proof = The transaction query shows one approved sale for this amount, not two.

call = Don't charge it again, have it checked
    .do = Until support says it's unpaid, don't charge it again in any way, and give no cash back. The customer can ask their own bank, too.
    .say = Until it's confirmed unpaid, don't charge it again in any way and don't give cash back. The customer can ask their bank, too, with the reference number.
    .why = When the two sides disagree, only the provider and the bank can see what happened. Taking it again may charge twice and cash may pay back twice; waiting for the answer is safest.
    .open = Hello, I'm calling from a shop. We and a customer don't agree about a payment. { $fact-record ->
        [approved] Our app shows it as approved.
        [reversed] Our app shows it as reversed.
       *[other] {""}
    } { $fact-notice ->
        [yes] The customer says they were charged.
        [no] It isn't on the customer's statement.
       *[other] {""}
    } I'll read you what we've noted. Can you look it up and tell me what to do?
