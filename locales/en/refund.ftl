flow = Void or refund
    .about = Give the money of a card sale back; a refund that is refused or hasn't arrived
    .ask = Is it about giving money back on a card?
    .keys = void, void a sale, refund, card refund, refund a card, part refund, partial refund, give money back, money back, refund declined, refund failed, refund refused, refund not received, refund not arrived, refund pending, refunded but not received, where is my refund, cannot refund, can't refund, void not allowed, void failed, already settled, insufficient balance for refund, not enough to refund, original card, different card for refund, card closed, card expired refund, supervisor password, wrong amount, wrong amount keyed, cancel a sale, cancel payment, refund not working, refund receipt, void still pending, ARN, undercharged, charged too little, voided by mistake, wrong customer charged, returned goods, brought it back, wants cash back, cash for a return, exchange, faulty goods

cause-given-back = A sale to be given back
cause-waiting = Money not back yet
cause-funds = Can't be given back just now
cause-unclear = Not cleared up yet
cause-card = Card refused, closed or not here
cause-right = Refunds not enabled
cause-limit = More than is left of the sale
cause-mistake = Given back by mistake

entry = Money back: what is it about?
    .do = Press nothing yet. Look first, then do it once.
    .say = Let's look before we press anything. Is there a sale to give back, a refund that didn't work or arrive, or was too little charged?
    .why = A void cancels a sale before settlement, a refund pays it back later. Neither can be called back, so first we see what is there, then it's done once.
    .card = Give back a card or phone sale
    .qr = Give back a QR payment
    .refused = The terminal won't void or refund
    .not-back = Refunded, not arrived yet
    .unclear = Did it, can't tell if it worked
    .hold = A hold, a tab or a deposit
    .short = Too little was charged
    .undone = Voided or refunded by mistake
    .unsure = Something else

day = Can it be voided?
    .do = Made today, not settled since, and all of it goes back? Then yes. Wrong amount, today, not settled? Void all of it, too. Anything else is a refund.
    .say = Was the sale made today, is it still unsettled, and is all of it going back? Or was the wrong amount keyed in? Then the whole is voided, too.
    .why = A void is for the same day, before settlement, whole amount. Anything else is a refund, which can be for part. After a wrong amount the whole is voided, and the right one is a new sale.
    .yes = Yes, all three fit
    .no = No: refund
    .wrong = Wrong amount, today, not settled
    .unsure = Hard to say

void = Void the sale, once
    .do = 
        { $answer-charged_two-sales ->
            [two] Only one of the two: by the later one's receipt number.
           *[other] { $answer-limits_two ->
                [too-many] Only one of the two: by the later one's receipt number.
               *[other] The card that paid, Void, the receipt number.
            }
        } Check the amount. A supervisor types their own password.
        No cash.
    .say = { $answer-charged_two-sales ->
        [two] Please void only one of the two: choose Void, then the later one's receipt number.
       *[other] { $answer-limits_two ->
            [too-many] Please void only one of the two: choose Void, then the later one's receipt number.
           *[other] Please take the same card, choose Void, then that sale's receipt number.
        }
    } Check the amount and confirm once. A supervisor types their own password. No cash.
    .why = A void sends all of it back the way it came. If the terminal says settled or not allowed, nothing was done and a refund is next. If it says nothing at all, we look before anything else.
    .fixed = The void was approved
    .still = Refused: it can't be voided
    .no-card = The card isn't here
    .unclear = Timed out, or I can't tell
    .password = Password wanted, nobody here has it
    .unsure = Can't do it now

refund = Refund it to the same card, once
    .do = 
        { $answer-charged_two-sales ->
            [two] Only one of the two. Choose Refund, key in date, reference and amount of the later one.
           *[other] { $answer-limits_two ->
                [too-many] Only one of the two. Choose Refund, key in date, reference and amount of the later one.
               *[other] Choose Refund, key in date and reference from the receipt, and the amount to give back.
            }
        } Same card. Password? A supervisor types it.
        No cash.
    .say = { $answer-charged_two-sales ->
        [two] Please refund only one of the two: choose Refund and key in the date, reference number and amount of the later one.
       *[other] { $answer-limits_two ->
            [too-many] Please refund only one of the two: choose Refund and key in the date, reference number and amount of the later one.
           *[other] Please choose Refund and key in the date and reference number from the receipt, and the amount to give back.
        }
    } Same card, once. A supervisor types their own password. No cash.
    .why = After settlement, or another day, only a refund works; all refunds of a sale together can't be more than it. Banks find the sale by the reference number. It takes days; don't promise a date.
    .fixed = The refund was approved
    .still = It was refused
    .no-card = The card isn't here
    .unclear = Timed out, or I can't tell
    .password = Password wanted, nobody here has it
    .unsure = Can't do it now

why = What does it say?
    .do = Go by the words. "Insufficient" during a refund is about the shop's takings, not about the customer.
    .say = Could you read me the words? If it says insufficient funds, that's the shop's takings, not the customer's account.
    .why = Each reason has its own way on, and pressing once more never is one.
    .funds = Not enough funds or balance
    .not-today = Not possible on the same day
    .over = More than the sale or what is left
    .other-card = Not the same card
    .not-open = Not allowed, or no such function
    .too-old = Too old, or sale not found
    .unsure = Other words
    .password = It asks for a password

same-card = Use the very card that paid
    .do =
        If a phone or watch paid, the same phone and the same card in it. Compare amount, time and reference.
        Once only.
    .say = Please use the card that paid. If it was a phone or a watch, the same phone with the same card in it. Its last four digits may differ from the plastic card. Just once, please.
    .why = Money goes back the way it came. A phone has a card number of its own, so the plastic card looks like another card to the terminal.
    .fixed = The refund was approved
    .still = Still refused
    .unclear = Timed out, or I can't tell
    .unsure = The card isn't here

look = Press nothing, look in 5 minutes
    .do = 
        After 5 minutes find it { $desk ->
            [acquirer] in the back office
           *[other] in your merchant app
        }. How many are there?
        Don't repeat it meanwhile, no cash.
    .say = Please press nothing more. { $desk ->
        [acquirer] In five minutes I'll look how many voids or refunds there are.
       *[other] In five minutes look in your merchant app for this void or refund. How many are there?
    } Please don't repeat it meanwhile, and give no cash.
    .why = A refund whose answer got lost may well have been made. The record shows it after a few minutes; pressing once more may pay it twice.
    .fixed = One is there, approved or accepted
    .still = Nothing there, or still unclear
    .failed = It says failed
    .two = Two are there
    .unsure = I can't look

record = { $desk ->
        [acquirer] What does the back office say of the refund?
       *[other] What does your app say about that refund?
    }
    .do = Find the sale by its own date, then the refund under it. { $desk ->
        [acquirer] Ask for the refund receipt, too.
       *[other] No app? Look at the refund receipt.
    } Only look.
    .say = { $desk ->
        [acquirer] I'm looking up that refund. Which day was the sale, which day the refund, how much, and is there a receipt?
       *[other] Please find that sale by its own date in your merchant app and look at the refund under it. What does it say?
    } Just look, and please don't refund anything yet.
    .why = The shop's own record tells whether it's the bank that takes its time or whether the refund never went out.
    .done = Refund approved, or receipt says so
    .voided = It was a void, not a refund
    .pending = Waiting or in progress
    .failed = Failed
    .none = No refund there at all
    .unsure = I can't look it up now

days = { $desk ->
        [acquirer] Has it taken longer than we say?
       *[other] Has it taken longer than your provider says?
    }
    .do = { $desk ->
        [acquirer] Look up how many working days we name.
       *[other] Your provider says how many working days.
    } Ask the customer to look at the statement of that card, too.
    .say = { $desk ->
        [acquirer] How many working days is it since the refund? I'll see how many we name.
       *[other] How many working days is it since the refund, and how many does the provider name?
    } Has the customer looked at the statement of that card, or is that card closed by now?
    .why = Banks differ, and so do cards: some are a good deal slower. On a credit card it may only be on the statement, without any message.
    .not-yet = No, still within it
    .passed = Longer, and it isn't there
    .closed = That card is closed or replaced
    .unsure = Can't tell

voided = Voided in full: hand over the receipt
    .do = 
        Give the customer the void receipt, keep yours. No refund as well, no cash.{ $answer-charged_two-sales ->
            [two] {""}
           *[other] {" "}Wrong amount or wrong card? The right payment is still owed.
        }
    .say = It's voided. Please give the customer the void receipt. When they see it depends on their bank. No refund as well, and no cash.{ $answer-charged_two-sales ->
        [two] {""}
       *[other] {" "}If the amount or card was wrong, the right payment is still owed.
    }
    .why = The void cancels the sale as a whole. A refund on top of it would pay the customer a second time.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] A receipt or the app shows
    } the void, with the right amount.

refunded = Refunded: write down the reference
    .do =
        Give the customer the refund receipt with its reference number. It takes working days; promise no date.
        No second one, no cash.
    .say = It's on its way back to the same card. Please give the customer the receipt with the reference number; how many days it takes depends on their bank. No second one, and no cash.
    .why = Accepted doesn't mean arrived: the bank books it days later. With the reference number their bank can find it. If the amount or card was wrong, the right payment is still owed.
    .proof = { $desk ->
        [acquirer] The back office shows the refund as accepted.
       *[other] A receipt says the refund was approved, or the app shows it as accepted.
    }

again = The first one failed: refund it once
    .do = Same card, same amount, one time. If it fails or goes silent, stop and choose No.
    .say = The record says the first one failed, so please do it one time, same card and same amount. If it fails or shows nothing, stop there and tell me.
    .why = The record shows that nothing went out, so one more is safe. A third is not: then something else is in the way.
    .proof = { $desk ->
        [acquirer] The back office shows it as accepted.
       *[other] A receipt says approved, or the app shows it as accepted.
    }

over = Refund only what is left of the sale
    .do =
        Sale less what went back already: that is the most. One refund for it, same card.
        No cash for the difference.
    .say = Please take the sale, less whatever went back already; that's the most that can be refunded. Do one refund for that, on the same card, and no cash for the difference.
    .why = All refunds of one sale together can't be more than the sale. If the customer should get more, that's for the manager.
    .proof = A receipt says the refund was approved, and the total isn't more than the sale.

later = Not refunded yet: once, later
    .do = { $answer-why ->
        [password] Get whoever has the password; they type it themselves. Not here? Later, once.
        [not-today] Tomorrow, once.
        [funds] When enough has come in, once.
       *[other] { $answer-refund ->
            [password] When whoever has the password is here, once; they type it.
           *[other] { $answer-void ->
                [password] When whoever has the password is here, once; they type it.
               *[other] As soon as it can be done, once.
            }
        }
    } See first if it went out by itself. A note for the customer, no cash.
    .say = It isn't refunded yet. It's done once: { $answer-why ->
        [password] when whoever has the password is there, and they type it themselves.
        [not-today] tomorrow, if the terminal wants another day.
        [funds] later, when enough has come in.
       *[other] { $answer-refund ->
            [password] when whoever has the password is there, and they type it.
           *[other] { $answer-void ->
                [password] when whoever has the password is there, and they type it.
               *[other] as soon as you can.
            }
        }
    } Before that, see if it went out by itself. A note for the customer, no cash.
    .why = { $answer-why ->
        [password] Only whoever owns the password types it. Guessing can lock the terminal.
        [not-today] Some terminals refund only from the next day on.
        [funds] Refunds come out of the shop's takings. Some providers send a waiting refund by themselves once there's money, others drop it: the app tells which.
       *[other] Only whoever owns a password types it. With a note in hand the customer knows that it's still to come, and nobody does it twice.
    }
    .proof = It's still to be refunded: the customer has a note with date and amount, and somebody is down to do it. Refunded by now? Choose No.

wait = It's on its way: give it the days
    .do =
        Give the customer date, amount and reference number. Their bank can look with these.
        No second refund, no cash, no new sale.
    .say = It went out and is within the usual time, so it's waiting now. Please give the customer the date, amount and reference number. No second refund, no cash and no new sale.
    .why = Most refunds that "haven't arrived" are simply not due yet. Pay it twice out of impatience and the shop loses it.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } the refund as waiting or done, and the customer has the reference number.

released = It was voided: the bank lets it go
    .do =
        Give the customer a copy of the void. On the card it may show as held for some days.
        Nothing to refund, no cash.
    .say = The sale was voided, so nothing was taken; the card may show it as held for a few days until the bank lets it go. Please give the customer a copy. There's nothing to refund, and no cash.
    .why = What still shows is only set aside. Debit cards are mostly free again within days, other cards may take longer.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app or a receipt shows
    } the void, with the right amount.

closed = That card is closed: its bank knows
    .do =
        Give the customer date, amount and reference number; they ask the old card's bank, with ID.
        Don't send it anywhere else, no cash.
    .say = With that card closed, the money first goes to the old card's bank. The customer asks there, with ID, the date, amount and reference number. Please don't send it anywhere else, and give no cash.
    .why = Some banks pass it on to a new card or account, others send it back. If it comes back, the app shows it, and then it has to be traced.
    .proof = The customer has the reference number, { $desk ->
        [acquirer] and it isn't shown here as sent back to the shop.
       *[other] and the app doesn't show the money as sent back to you.
    }

unclear = Unclear: press nothing, have it looked up
    .do =
        Note date, amount, reference number and what the screen said. Take the customer's phone number.
        No second refund, no void, no cash.
    .say = Nobody can see yet whether it went out, so please press nothing more: no refund, no void, no cash. Note the date, amount and reference number, and take the customer's phone number.
    .why = If it did go out, a second one is the shop's loss. The provider's records settle it.
    .open = Hello, I'm calling from a shop. We tried to give a card sale back, and can't see whether it went through. I'll read you the date, amount and reference number. Please check it before we do anything.

no-card = { $answer-same-card ->
        [still] Refused with that very card: to no other
       *[other] The card isn't here: not to another card
    }
    .do =
        Have sale date, amount and reference number ready. Often it can be refunded from the back office.
        No other card, no cash.
    .say = { $answer-same-card ->
        [still] If the terminal refuses that very card,
       *[other] Without the card
    } it can often be done from the back office, so please have the sale date, amount and reference number ready. Not to another card, please, and no cash.
    .why = A refund to another card is what thieves ask for, and cash pays twice if the bank returns the sale later.
    .open = Hello, I'm calling from a shop. A card sale has to be refunded, { $answer-same-card ->
        [still] and the terminal refuses it with the very card that paid.
       *[other] and the card isn't here.
    } Can it be refunded to the same card from your side?

not-open = Refunds aren't enabled here
    .do =
        Have the words on the screen ready, and sale date, amount and reference number.
        No cash, and don't guess passwords.
    .say = This terminal or this login isn't allowed to refund, so please have the words on the screen ready, and the sale date, amount and reference number. No cash meanwhile.
    .why = Some shops have refunds switched off so that nobody else can make them. Whoever set it up can switch them on; some check first.
    .open = Hello, I'm calling from a shop. We have to refund a card sale and our terminal has no refund, or says we have no right to it. Can you enable it, or refund this sale?

trace = { $answer-days ->
        [passed] Not arrived in time: have it traced
       *[other] { $answer-record ->
            [voided] Have this void looked up
           *[other] Have this refund traced
        }
    }
    .do =
        Have its date, amount and reference number ready. The customer asks their bank meanwhile.
        No second refund, no cash.
    .say = { $answer-days ->
        [passed] It's longer than it should be, so it has to be traced.
       *[other] { $answer-record ->
            [voided] Whether that void went through has to be looked up.
           *[other] Where this refund is has to be looked up.
        }
    } Have its date, amount and reference number ready; the customer can ask their bank. No second refund and no cash meanwhile.
    .why = Both sides can find it by its reference number. Ask whether there is a number that the card's bank can search by.
    .open = Hello, I'm calling from a shop. { $answer-record ->
        [done] We refunded a card sale and the customer hasn't had it.
        [voided] We voided a card sale, we believe, and can't see that it worked.
        [unsure] A card sale should have been refunded, but the customer hasn't had it, and we can't look it up now.
       *[other] A customer hasn't had the refund of a card sale.
    } I'll read you the date, amount and reference number. Where is it, and what can the card's bank search by?

call = Look this up before anything goes back
    .do = 
        Have the sale's date, amount and reference number ready, and the words on the screen.
        Until it's clear: no refund, no other card, no cash.
    .say = This has to be looked up first. Please have the sale's date, amount and reference number ready, and the words on the screen. Until it's clear: no refund, no other card, no cash.
    .why = Old sales and some refusals can only be handled in the back office. What went back twice cannot be called back, so it is looked up first.
    .open = Hello, I'm calling from a shop. { $answer-charged_two-sales ->
        [two] A sale went through twice, and one should go back.
       *[other] It's about giving a card sale back.
    } { $answer-entry ->
        [refused] The terminal wouldn't do it.
        [not-back] We believe it was refunded; the customer is waiting.
       *[other] {""}
    } I'll read you the date, amount and reference number, and the words on the screen. Please look it up; what should we do?

undone = Given back by mistake: customer here?
    .do = With the money back, the sale is unpaid. Don't charge it again yet.
    .say = With the money back, that sale is unpaid. Is the customer still with you? Please don't charge it again yet.
    .why = First it has to be certain that the money really went back. Otherwise the customer pays twice.
    .here = Yes, still here
    .gone = No, gone
    .unsure = Not sure

owed = Unpaid again: ask the customer to pay
    .do = Note date, amount and receipt number, and tell the manager. Call the customer, kindly, if you have a number. Don't charge their card without them.
    .say = Please note the date, amount and receipt number, and tell the manager. If you have a number, call the customer, kindly. Please don't charge their card without them.
    .why = The money went back, so the customer still owes the sale. Taken without their yes, it comes back as a dispute.
    .proof = The manager knows, and amount and receipt number are noted.

double = Refunded twice: report it now
    .do =
        Have date, amount and both reference numbers ready. Press nothing more.
        Tell the customer kindly that one of the two is the shop's.
    .say = Please have the date, the amount and both reference numbers ready, and press nothing more. Tell the customer kindly that one of the two is the shop's.
    .why = Right after it was made, one of the two can sometimes still be stopped. Days later it cannot.
    .open = Hello, I'm calling from a shop. A refund was made twice by mistake. I'll read you the date, the amount and both reference numbers. Can one of the two be stopped?
