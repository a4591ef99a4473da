flow = Card fault
    .about = The screen says "Card fault", or that the card is locked or expired
    .ask = Does the screen say "card fault"?
    .keys = card faulty, chip lifting, chip fell off, snapped card, card is damaged

cause-dead-card = This card, or its chip
cause-dirty-chip = Dirty chip, or not fully in
cause-expired = The card has expired
cause-locked = The bank has locked the card
cause-other = Not found yet
cause-unpaid = No payment was made

entry = Look at the card, then at the screen
    .do = Has it been paid another way since? Choose that. If not: expiry date, a lifting or dirty chip, a bent card? Does the screen say it's locked?
    .say = Is the card past its date, bent, or is the chip lifting? Does the screen say the card is locked or blocked? Please don't read me the card number.
    .why = Most "Card fault" messages are down to the card, and a look is the fastest check. A locked or expired card fails however often it's inserted.
    .fine = The card looks fine
    .damaged = Bent or cracked, or the chip is bad
    .out-of-date = Expired, or the screen says so
    .locked = Screen says the card is locked
    .paid = They have paid another way since

wipe-chip = Wipe the chip, then push it in
    .do = Rub the card's chip gently with a dry soft cloth, then push the card fully in, chip up, until told to remove it. Nothing goes into the slot.
    .say = Please wipe the chip with a dry soft cloth, push the card fully in, chip up, and leave it until told to take it out. Nothing should go into the slot itself.
    .why = A dirty chip or a card not fully in shows the same message. Ruling these out may save the customer a trip to the bank.
    .fixed = The card was read
    .still = Card fault again, before any PIN
    .read-then-failed = It read, but the sale failed
    .unsure = Can't wipe it, or it's a phone

tap = Try one tap, if it has the wave mark
    .do = One card, or one unlocked phone: hold it still on the mark for 2 seconds, once. Told to tap again? Don't: pick that answer.
    .say = Does the card have the wave mark? If so, hold just that card still on the reader for two seconds. If the screen says tap again, stop and tell me first.
    .why = A tap skips the chip's contacts, so it may work when they're worn. "Tap again" can come after the money has moved, so that sale is looked up first.
    .fixed = The card was read
    .still = No mark, no reaction, or says insert
    .torn = "Tap again" or "Torn transaction"
    .read-then-failed = It read, but the sale failed
    .unsure = Can't tap just now
    .no-slip = It beeped or read, but no receipt

same-card = The same card again, held still
    .do =
        The very same card or phone, flat on the logo until it beeps and the screen says so.
        No other card. Once only: if it wants yet another tap, stop.
    .say = Please use the very same card or phone, no other. Hold it flat on the logo until it beeps and the screen says so. Just once; if it asks again, stop and tell me.
    .why = It was taken away too soon and left a sale half done, which only that card can finish. You're here because nothing was charged; if it breaks off again, stop and look it up.
    .fixed = Approved, receipt printed
    .still = No reaction, or says insert
    .torn = Another "Tap again", or no result
    .read-then-failed = It read, but declined or gave a code
    .unsure = Can't tap that card now

scope = Does another card read when inserted?
    .do = Insert (don't tap) another card that needs a PIN. The moment an amount or PIN screen shows, press Cancel. Enter no PIN and take no money.
    .say = Please insert another card that needs a PIN, don't tap it. As soon as it shows the amount or asks for a PIN, press Cancel and enter no PIN, so nothing is charged.
    .why = This settles it. If others read, this card is bad. If none do, look at the terminal. A tap may charge without a PIN, so insert only.
    .one-card = Others read, only this one fails
    .all-cards = The other card fails too
    .unsure = No other card to hand

key-words = Does it mention keys or authentication?
    .do = Read the exact words on the screen once more.
    .say = Could you read me the exact words on the screen? Is there anything about keys or authentication?
    .why = When every card fails on keys or authentication, the terminal's settings are out of date. Cleaning or restarting won't help.
    .no = No
    .yes = Yes, such as "Key expired"

wiped = It reads: now finish this sale
    .do = The customer covers the keypad for the PIN. Card out when told. Hand over the goods at "Approved" and a receipt. Don't start a second sale.
    .say = Good, the card reads. Let the customer enter their PIN and take the card out when told. Hand over the goods once it says approved and prints a receipt. Please don't start a second sale.
    .why = The chip was dirty or the card wasn't fully in. The card is fine: next time, wipe it with a dry cloth and push it all the way in.
    .proof = This same sale shows "Approved" and prints a receipt.

tapped = Tapping works: now finish this sale
    .do = Hand over the goods at "Approved" and a receipt. No receipt? Look the sale up, don't tap again. If it fails elsewhere too, their bank replaces it.
    .say = Good, tapping works. Hand over the goods once it says approved and prints a receipt. If there's no receipt, look the sale up first, please don't tap again.
    .why = It taps but won't read in the slot, so it's mostly the card's own contacts. If other cards won't insert either, it's the slot, and that needs reporting.
    .proof = This same sale shows "Approved" and prints a receipt.

paid = It's paid, so leave this card alone
    .do = Take nothing more for this sale, and don't try the card again. Their bank can say what's wrong with it.
    .say = It's paid, so please take nothing more for this sale and don't try that card again. The customer's bank can say what's wrong with it.
    .why = The sale is paid, so one more try could only charge it twice. Finding out about a card isn't worth that.
    .proof = You have the approved receipt, the payment in your merchant app, or the cash counted.

dead = This card won't do: pay another way
    .do = Take another card, QR or cash, once. Their bank can replace this card. Don't insert or swipe it again, key in its number or let anyone copy it.
    .say = This card won't work here. Please ask for another card, QR or cash. The customer's bank can replace the card.
    .why = Only the bank can replace a card. Anyone offering an identical copy is talking about cloning. If the other card won't read either, it's the terminal: report it.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

expired = Card expired: pay another way
    .do = Look at the card together. In date after all? Check the terminal's date, report it. Another card, QR or cash, once. No retry, no typed number.
    .say = The terminal says this card has expired, so please take another card, QR or cash, and don't key in its number. If it's in date, check the date on the terminal and report a wrong one.
    .why = Banks don't approve expired cards. If the card is in date, the terminal's clock may be wrong, and then other cards will fail too.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

locked = Card locked: pay another way
    .do = Take another card, QR or cash, once. Just say "Your bank did not approve it, please contact them". Don't retry it or discuss it in public.
    .say = Please don't try this card again. Just tell the customer their bank did not approve it and to contact them, and take another card, QR or cash.
    .why = The bank put the lock on and only the bank can take it off. Trying again only wastes the customer's time.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

call = Have this card looked into
    .do = Stop trying this card. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: another way, once.
               *[other] Don't charge this sale until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Don't charge this sale until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    } Don't open or reset the terminal.
    .say = Let's stop there; please don't try this card again. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take it another way, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    } Don't open or reset the terminal.
    .why = Every step tried is noted, so nobody has to start from the top.
    .open = Hello, I'm calling from a shop. It's about a card on our terminal, and the sale with it. I'll read you what we've noted. What should we do next?

not-paid = Not paid, or not sure: what happened?
    .do = No goods until you see "Approved", the payment in your app, or the cash.
    .say = Did the customer leave, or did another way to pay fail too? Please, no goods until it's paid.
    .why = If they left without paying, there's nothing to check. If another way failed, we first see how it ended.
    .left = They left; nothing more was tried
    .tried = Another way didn't work either

left = They left, and nothing was paid
    .do = Keep the goods, and cancel the order if one is open on a till. There's nothing to look up and nobody to call.
    .say = Nothing was paid, then. Please keep the goods, and cancel the order if one is open on a till. There's nothing to look up.
    .why = Before this it was clear that nothing had been charged, and nothing was tried since. If they come back, it's a sale like any other.
    .proof = You have the goods, and no order is left open.
