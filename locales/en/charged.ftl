flow = Charged or not?
    .about = Unclear whether it was paid, charged twice, or too little was charged
    .ask = Is it about whether money was taken?
    .keys = charged twice, double charge, charged but failed, double charged, money taken, was i charged, charged but no receipt, overcharged, paid but failed, customer charged, debited, money deducted, payment taken, undercharged, charged too little, paid card and cash

cause-reversal = Reversed, money went back
cause-paid = It had gone through
cause-pending = Not cleared up yet
cause-double = Charged once more, and given back
cause-not-charged = Nothing was charged
cause-other-notice = Notice for another sale
cause-short = Too little was charged
cause-both = Paid by card and in cash
cause-another = Paid another way since

entry = What's happened with the money?
    .do = Don't charge it again for now. Pick what is closest.
    .say = Please don't take the payment again for now. What's the matter: no clear result, two payments for one thing, money to give back, or the wrong amount?
    .why = Taking a payment again before the result is known is how people get charged twice. Stopping first costs a minute; putting a double charge right can cost days.
    .unclear = Not clear if it was paid
    .twice = Looks charged twice, card or QR
    .give-back = Card sale paid: give it back
    .not-back = Refunded, but not received yet
    .qr-back = QR sale paid: give it back
    .short = Too little was charged
    .both = Paid by card, and again in cash
    .refund = Refund refused, or a hold or tab
    .dispute = The customer or a bank disputes it

late = { $desk ->
        [acquirer] What does your back office say of this sale?
       *[other] What do the app or the history say?
    }
    .do =
        { $answer-gate-others_others ->
            [yes] First cancel the open order; type no password, no code. Then look at every try. One approved? Pick that.
            [unsure] First cancel the open order; type no password, no code. Then look at every try. One approved? Pick that.
           *[other] { $desk ->
                [acquirer] Find every try of this sale by amount and time. One approved? Pick that.
               *[other] Find every try, by amount and time. One approved? Pick that. No app? In the terminal only "approved" counts: else "Something else".
            }
        }
        Only look.
    .say = { $desk ->
        [acquirer] { $answer-gate-others_others ->
            [yes] First please cancel the open order; type no password.
            [unsure] First please cancel the open order; type no password.
           *[other] {""}
        } I'm looking this sale up here. What are its amount and time, and was it tried more than once? Please don't charge again.
       *[other] { $answer-gate-others_others ->
            [yes] First please cancel the open order; type no password. Then find each try
            [unsure] First please cancel the open order; type no password. Then find each try
           *[other] Please find each try of this sale
        } in your app, by amount and time. What does it say? No app? In the terminal only "approved" counts. Don't charge again, please.
    }
    .why = Without a clear answer the money may have gone. A "failed" on the terminal settles nothing yet: the records do.
    .approved = Approved
    .reversed = Reversed or returned
    .refused = Declined, failed or closed
    .pending = Pending or in progress
    .missing = It isn't there
    .hidden = Something else
    .unsure = I can't look now

notice = Is it on the customer's statement?
    .do = Ask the customer to check the statement in their own bank app or wallet, not just texts, and to look again after a minute or two.
    .say = Could the customer open their bank app or wallet and check for this payment, and look again after a minute or two? Please don't ask for any PIN or code.
    .why = Texts come late; the statement is more reliable. Reversed at your provider and nothing on the statement means nothing was taken.
    .no = Checked twice: no
    .yes = Yes, it was charged
    .unsure = They can't check, or aren't sure

match = Is that charge for this sale?
    .do = Compare amount, then time; a few minutes apart fits. Don't go by the name. This sale? See if it's back. Another? See if this one was charged, too.
    .say = Does the amount match, and the time within a few minutes? The name may differ. If it is this sale, is there a refund or a reversal for it too? If not, was this sale charged besides?
    .why = Sometimes the charge on the phone is another sale. If it is this one and the bank has already given it back, nothing has been paid.
    .yes = Yes, and it isn't back yet
    .back = Yes, and all of it is back
    .no = No, and there's none for this sale
    .unsure = Can't tell

wait = Leave it on, look again in 5 minutes
    .do =
        Leave it on, online if possible. In 5 minutes { $desk ->
            [acquirer] check this sale;
           *[other] check the app;
        } customer there? Their statement too.
        Don't charge this again, or run a sale to hurry it.
    .say = Please leave the terminal on, and online if it can be. { $desk ->
        [acquirer] In five minutes I'll look it up again, and the customer should check their statement.
       *[other] After five minutes, look in the app again and have the customer check their statement.
    } Please don't charge this sale again.
    .why = A reversal needs the network; some terminals send it only before their next online transaction. How long banks take differs, so don't promise the customer a time.
    .fixed = { $desk ->
        [acquirer] Money's back, not approved here
       *[other] Money's back, not approved in app
    }
    .still = Still not clear
    .charged = The customer sees it still charged
    .never-taken = { $desk ->
        [acquirer] Failed or reversed, no charge
       *[other] Failed/reversed in app, no charge
    }
    .went-through = { $desk ->
        [acquirer] Back office says approved
       *[other] App says approved
    }
    .missing = { $desk ->
        [acquirer] Not found here, and no charge
       *[other] Not in the app, and no charge
    }
    .unsure = The customer can't wait

note = Stay in touch: a note for the customer
    .do = Fill this in. Note for the customer, texted if gone: amount, time, receipt no., your phone, { $answer-extra ->
        [no] "paid, extra being checked"
        [unsure] "paid, extra being checked"
       *[other] "being checked"
    }. Last four digits only.
    .say = Please take the customer's number and give them a note, or text it if they've left: amount, time, receipt number, your phone, { $answer-extra ->
        [no] "paid, extra being checked".
        [unsure] "paid, extra being checked".
       *[other] "being checked".
    } Last four digits, no PIN, no codes.
    .why = With a note in hand the customer won't press you for cash, and you can reach each other once it's settled. Never write down a full card number or a PIN.

two-sales = Charged twice: how many went through?
    .do = { $desk ->
        [acquirer] Look in the back office:
       *[other] Look in the history or your app:
    } same amount and time, both approved, different receipt numbers. Paid by phone? Its last four aren't the card's.
    .say = { $desk ->
        [acquirer] I'm looking up how many are approved here. What are the amount, the time and the last four digits? It's two only if the receipt numbers differ. A phone's last four aren't the card's.
       *[other] Please look in the terminal's history or your merchant app. How many approved sales of that amount, at that time? It's two only if the receipt numbers differ. A phone's last four aren't the card's.
    }
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
    .do = { $answer-gate-others_others ->
        [yes] An order still waiting to be paid? Cancel that one first, not the paid one. Then check amount and time, hand over the goods.
        [unsure] An order still waiting to be paid? Cancel that one first, not the paid one. Then check amount and time, hand over the goods.
       *[other] { $answer-slow_entry ->
            [frozen] Hand over the goods; note amount and time from the app, as the terminal may print nothing. The terminal itself is looked at next.
           *[other] { $answer-sign-in_settle ->
                [yes] Check amount and time against its receipt, or note them. This one is clear: go back to settling.
                [unsure] Check amount and time against its receipt, or note them. This one is clear: go back to settling.
               *[other] Check amount and time, hand over any goods. Taken on a terminal: put paper in and reprint, or note both. Speaker silent? Look that up next.
            }
        }
    }
    .say = That one's paid, so please don't charge it again. { $answer-gate-others_others ->
        [yes] If an order still waits, cancel that one first, not the paid one. Then check amount and time and hand over the goods.
        [unsure] If an order still waits, cancel that one first, not the paid one. Then check amount and time and hand over the goods.
       *[other] { $answer-slow_entry ->
            [frozen] Note amount and time from the app and hand over the goods. The terminal itself is looked at next.
           *[other] Check the amount and time, then hand over the goods. Was it taken on a terminal? Put paper in and reprint, or note both.
        }
    }
    .why = If the provider's record says approved, the money is taken, with or without a receipt. Charging it again just for a receipt is the classic double charge.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] A receipt or your merchant app shows
    } this sale approved, right amount and time.

not-charged = Nothing taken: you may take it once more
    .do = Once only. Declined with a reason? Another card or another way. If it fails, stop and don't try again.{ $answer-sign-in_settle ->
        [yes] {" "}Then go back to settling.
        [unsure] {" "}Then go back to settling.
       *[other] {""}
    }
    .say = Both sides show nothing was taken, so please take it once more. If that card was declined with a reason, another card or another way. If it doesn't go through, stop there.
    .why = Both sides agree, so one more try is safe. If it fails again, something else is wrong.
    .proof = It's approved with a receipt; or, paid another way, it shows in your app or the cash is counted.

other-notice = That was another sale: take this one once
    .do = This sale wasn't charged, so take it once more. If it fails, stop. They can ask their bank about that other charge; don't refund it.
    .say = That charge isn't this sale, and nothing was taken for this one, so please take it once more. The customer can ask their bank about the other one; please don't refund it.
    .why = This sale didn't go through, and the charge doesn't match, so it isn't yours. Refund somebody else's sale and you won't see that money again.
    .proof = It's approved with a receipt; or, paid another way, it shows in your app or the cash is counted.

reversed = Money's back: you may take it once more
    .do = Once only, with the same card or another way of paying. If it fails, stop. The customer should keep the record of the money coming back.
    .say = The money is back with the customer, so please take it once more, just once. Ask them to keep the record of it coming back.
    .why = Once it's back, it's as if that sale never was. Going by the word "reversed" alone, before the money shows, could charge them twice.
    .proof = It's approved with a receipt; or, paid another way, it shows in your app or the cash is counted.

paid-once = Paid once, nothing to refund
    .do = The sale is paid, hand over the goods. Don't charge it again, and don't refund or hand back cash; the bank has returned the extra.
    .say = Your shop was paid once and the bank has returned the extra one, so hand over the goods. There's nothing more to take and nothing to refund.
    .why = The extra one has gone back already. Refund it as well and the shop loses a sale. The customer should keep both records.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The history or your app shows
    } one approved sale for this amount, not two.

call = Have this payment looked up
    .do = { $fact-charged ->
        [yes] This sale is paid: hand over the goods. Don't charge it again, and give nothing back until it's clear.
       *[unknown] { $answer-late ->
            [approved] It says approved, so don't charge it again by any method, and give no cash back until it's clear.
           *[other] { $answer-wait ->
                [went-through] It says approved, so don't charge it again by any method, and give no cash back until it's clear.
               *[other] Until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }, don't charge it again by any method, and give no cash back.
            }
        }
    } { $answer-sign-in_settle ->
        [yes] Ask if you may settle.
        [unsure] Ask if you may settle.
       *[other] Frozen? Leave it on.
    }
    .say = { $fact-charged ->
        [yes] This sale is paid, so don't charge it again; hand over the goods. Give nothing back until it's clear.
       *[unknown] Until it's confirmed unpaid, don't charge it again by any method and don't give cash back.
    } The customer can ask their bank, too, with the reference number.
    .why = Only the provider and the bank can see what happened. Charging again may charge twice and cash may pay back twice; waiting for the answer is safest.
    .open = Hello, I'm calling from a shop. { $answer-extra ->
        [no] The customer sees two charges{ $filled-amount ->
            [yes] {" "}of { $field-amount }
           *[no] {""}
        }, and we have one approved sale. Has the other one been reversed?
        [unsure] The customer says it was charged twice, and we have one approved sale. Has the other one been reversed?
       *[other] { $answer-entry ->
            [twice] It's about a sale that looks charged twice.
           *[other] It's about a payment and what became of it.
        } { $answer-wait ->
            [missing] After five minutes it isn't in our records, and it isn't on the customer's statement.
           *[other] { $fact-record ->
                [approved] Our records show it as approved.
                [refused] Our records show it as declined, failed or closed.
                [reversed] Our records show it as reversed.
                [pending] Our records show it as pending.
                [missing] It isn't in our records.
               *[other] {""}
            } { $fact-notice ->
                [yes] The customer's side shows a charge.
                [back] The customer's side shows a charge, and its refund.
                [no] It isn't on the customer's statement.
               *[other] {""}
            }
        }
    } I'll read you what we've noted. Can you look it up and tell me what to do?

short = Too little charged: is the customer here?
    .do = What was taken is paid and stays. Only the difference is missing. Don't void it, don't take the whole amount again.
    .say = What was taken stays; only the difference is missing. Is the customer still there? Please don't void anything, and don't take the whole amount again.
    .why = The difference is a payment of its own, and only with the customer's yes. The whole amount again would be too much.
    .here = Yes, still here
    .gone = No, gone
    .unsure = Not sure

both = Is the card sale approved?
    .do = { $desk ->
        [acquirer] Find it in the back office, by
       *[other] Find it in your merchant app or the terminal's history, by
    } amount and time. Pending, or not there? Look again after 5 minutes. Give nothing back yet.
    .say = { $desk ->
        [acquirer] I'm looking up the card sale here. What are its amount and time?
       *[other] Please find the card sale in your merchant app or the terminal's history. Is it approved?
    } Pending or not there? We look again after five minutes. Please give nothing back yet.
    .why = Only if the card really paid was the cash a second payment. Give it back too early and the shop may end up with nothing.
    .yes = Yes, approved
    .no = No: declined, failed or reversed
    .unclear = Pending, not there, or not clear

paid-another = Paid another way: take nothing more
    .do = Keep that receipt. Nothing more to take. { $fact-refused ->
        [kind] That kind of card still has to be enabled: { $desk ->
            [acquirer] pass it on.
           *[other] ask your provider today.
        }
       *[other] If a charge for the first try stays on their statement, look it up under "Charged or not?".
    }
    .say = It's been paid, so there's nothing more to take. Please keep that receipt. { $fact-refused ->
        [kind] That kind of card still has to be enabled.
       *[other] If a charge for the first try stays on the customer's statement, we'll look it up then.
    }
    .why = One payment is enough. A first try without a result mostly drops off by itself; if it doesn't, it's looked up and given back.
    .proof = The payment that went through { $desk ->
        [acquirer] is in the back office,
       *[other] is in your app or on a receipt,
    } or the cash is counted.

missing = Take the difference, and only that
    .do = Tell the customer, show both amounts, then take the difference once. Card, QR or cash. Keep both receipts together.
    .say = Please tell the customer and show them both amounts. Then take just the difference, once, by card, QR or cash. Keep both receipts together.
    .why = Two receipts that add up to the price are easy to explain. Void and start over and something can go wrong twice.
    .proof = What was taken first and the difference add up to the price; { $desk ->
        [acquirer] both are in the back office,
       *[other] both are in your app,
    } or the cash is counted.

short-gone = Too little, and the customer is gone
    .do = Note date, amount and receipt number, and tell the manager. Call the customer, kindly, if you have a number. Don't charge their card without them.
    .say = Please note the date, amount and receipt number, and tell the manager. If you have a number, call the customer, kindly. Please don't charge their card without them.
    .why = What they owe can be asked for. Taken without their yes, it comes back as a dispute.
    .proof = The manager knows, and amount and receipt number are noted.

cash-back = Paid by card: give the cash back, once
    .do = The card sale stands. Hand back the cash, count it together, note it on the receipt. Don't void the card sale as well.{ $answer-sign-in_settle ->
        [paid] {" "}Then go back to settling.
       *[other] {""}
    }
    .say = The card sale stands, so please hand back the cash they gave, count it together and note it on the receipt. Don't void the card sale as well.
    .why = Cash goes back at once and both can see it. Void the card sale on top and the shop has been paid nothing.
    .proof = The cash has been handed back and noted, { $desk ->
        [acquirer] and the back office shows
       *[other] and the app shows
    } the card sale as approved.

cash-stands = The cash was the payment
    .do = Keep the cash, give the goods and a cash receipt. Don't charge the card. { $answer-sign-in_settle ->
        [paid] Then go back to settling; this one is clear.
       *[other] A charge turns up later? Come back here before anything is given back.
    }
    .say = No card sale is approved; the cash is the payment. Please give a receipt for it, and don't charge the card. If a charge turns up later, look it up here before you give anything back.
    .why = One payment is enough. What shows on a statement without an approved sale mostly goes back by itself.
    .proof = The cash is counted and noted, and { $desk ->
        [acquirer] the back office shows
       *[other] the app shows
    } no approved card sale.

both-call = Cash is in: find out about the card
    .do = The goods are paid: hand them over, with a note. Until it's clear take nothing from the card and give no cash back. Note the customer's phone.
    .say = The goods are paid for in cash, so hand them over, with a note. Until it's clear take nothing from the card and give no cash back. Please note the customer's phone number.
    .why = If the record says that the card paid as well, the cash goes back, and nothing else.
    .open = Hello, I'm calling from a shop. A customer used a card and then paid cash as well. We can't tell if the card was charged too. Could you look it up?{ $answer-sign-in_settle ->
        [paid] {" "}We still have to settle: do we settle with this one open, or wait for you?
       *[other] {""}
    }
