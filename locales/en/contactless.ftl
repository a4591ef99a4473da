flow = Tap: card or phone
    .about = A tap gets no reaction, or it says insert, see phone or tap again
    .ask = Is it about tapping a card or phone?
    .keys = tap, tapping, contactless, nfc, apple pay, google pay, wave, phone payment, tap to pay, applepay, googlepay

cause-position = Off the mark, or moved too soon
cause-phone = Phone locked or no card chosen
cause-card = What they tapped with
cause-several = Several cards held together
cause-terminal = Tapping not enabled, or a fault
cause-other = Not found yet
cause-unpaid = No payment was made

entry = What did the screen say when they tapped?
    .do =
        Go by the words on the screen.
        Don't tap again yet.
    .say = What did the screen say when they tapped? Please don't tap again yet: a single tap can take the money.
    .why = A tap often needs no PIN, so one touch may charge: read first, then act. Being asked for a PIN after a tap is normal. Go by the screen, not the amount.
    .silent = Card: no reaction, or read failed
    .phone = Phone: no reaction, or "See phone"
    .phone-insert = Phone: "Insert", "Use another card"
    .several = "Present one card" or several found
    .torn = "Tap again" or "Torn transaction"
    .insert = Card: "Insert", limit, 70 or 1A
    .not-open = "Contactless not supported"
    .unclear = It beeped or read, but no receipt
    .refused = "Failed", or some other code
    .unsure = Missed it, or can't say

hold = Hold that one card still, 2 seconds
    .do =
        It needs the wave mark. Out of the wallet, flat on the logo 2 seconds, until it beeps.
        Once only. It says "tap again"? Don't; choose that answer.
    .say = If the card has the wave mark, have it taken out of the wallet and held flat on the logo for two seconds, until it beeps. Just once. If it says tap again, don't; tell me first.
    .why = Mostly it's held off the logo or taken away too soon. Keys, metal holders or other cards in the wallet get in the way too.
    .fixed = Approved, receipt printed
    .still = No mark, no reaction, or says insert
    .torn = "Tap again" or "Torn transaction"
    .no-slip = It beeped or read, but no receipt
    .read-then-failed = "Failed", or it gave a code
    .unsure = Can't tap just now

phone = Unlock the phone, pick the card, tap
    .do =
        They unlock it, pick the card, confirm, and hold its top half on the logo 2 seconds.
        Once only. Says "Tap again"? Don't: pick that answer.
    .say = Please ask the customer to unlock their phone, pick the card, confirm, and hold its top half on the logo for two seconds. Just once. If it says tap again, don't; tell me first.
    .why = A phone shows its card only once its owner has unlocked it and confirmed. NFC switched off, no card chosen or a thick or metal case also gets no reaction.
    .fixed = Approved, receipt printed
    .still = No reaction, "Insert" or other card
    .torn = "Tap again" or "Torn transaction"
    .no-slip = It beeped or read, but no receipt
    .read-then-failed = "Failed", or it gave a code
    .unsure = Can't unlock it, or would rather not

one-card = Tap with one card on its own
    .do =
        They pick one card, take it out of wallet or phone case, and hold it flat on the logo 2 seconds.
        Once only. Says "Tap again"? Don't: pick that answer.
    .say = Please ask them to pick one card, take it out of the wallet or phone case and hold it flat on the logo for two seconds. Just once. If it says tap again, don't; tell me first.
    .why = With several cards together the terminal can't know which one to charge, so it reads none. A card tucked in a phone case does the same.
    .fixed = Approved, receipt printed
    .still = No reaction, or says insert
    .torn = "Tap again" or "Torn transaction"
    .no-slip = It beeped or read, but no receipt
    .read-then-failed = "Failed", or it gave a code
    .unsure = Can't tap just now

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

insert = Insert the card, customer enters the PIN
    .do =
        Start the sale again. Insert the card, chip up; for a phone, the plastic card. The customer types the PIN, you turn away; no PIN: OK.
        Once only.
    .say = Do they have the plastic card with them? Then start the sale again and insert it, chip up, until told to remove it. Turn away for the PIN; with no PIN set, they just press OK. Once only.
    .why = { $fact-region ->
        [eu] A card that won't tap mostly works with its chip. Banks count taps here: after a few of them, or a certain sum, the PIN is due even for a small amount. That's no refusal.
        [hk] A card that won't tap mostly works with its chip. The tap limit set for your shop may be lower than the bank's, so go by the screen.
        [in] A card that won't tap mostly works with its chip and PIN. Tapping stays off here until the customer switches it on with the bank, so a new card often can't.
        [uk] A card that won't tap mostly works with its chip. Each bank sets its own tap limit here, so one card taps and the next asks for its PIN at the same sum.
       *[other] A card that won't tap mostly works with its chip, and the tap limit doesn't apply. Let the customer pay first; the terminal can be checked later.
    }
    .fixed = Approved, receipt printed
    .still = It can't be read inserted either
    .read-then-failed = It read, but the sale failed
    .unsure = Card away or not here, or no chip

others = Has anyone else's tap worked today?
    .do =
        This sale is paid: hand over the goods, then think back over today.
        Don't tap any card to find out; a tap can charge with no PIN.
    .say = This one is paid, so hand over the goods. Thinking back over today, has a tap worked for anyone else? Just from memory, please don't tap a card to find out.
    .why = If others can tap, it's this card or phone. Only if nobody can does the terminal need checking.
    .yes = Yes, it's only this customer
    .no = No, nobody can tap today
    .unsure = Didn't notice, or nobody else tapped

held = Approved with a tap
    .do =
        Check the amount, have it signed if there's a line, hand over the goods. Next time: card alone, still, till it beeps.
        No more taps, don't charge again.
    .say = That's gone through. Check the receipt and have it signed if it has a line. Don't charge it again, no more taps. Next time the card is held on its own, still, until it beeps.
    .why = It was only where and how long it was held. Card and terminal are fine, and one tap more could be one charge more.

phone-ok = Approved with the phone
    .do =
        Check the receipt, hand over the goods. A tick on the phone proves nothing; go by receipt or merchant app.
        No more taps, don't charge again.
    .say = That's gone through. Please check the receipt; don't charge it again, no more taps. From now on go by the receipt or your app: a tick on the customer's phone doesn't mean you've been paid.
    .why = Unlocked and with a card chosen, it works; the terminal is fine. The phone's tick only means the card was read; the receipt tells whether you were paid.

single = Approved with one card on its own
    .do =
        Check the amount, have it signed if there's a line, hand over the goods. Next time the card leaves the wallet first.
        No more taps, don't charge again.
    .say = That's gone through. Please check the receipt and have it signed if it has a line. Don't charge it again, no more taps. Next time have the card taken out of the wallet first.
    .why = Several cards got in each other's way. Card and terminal are fine.

card-only = Paid. Insert this card next time
    .do =
        Check the receipt, signed if asked; hand over the goods. Their bank can say if tapping is on.
        Don't charge again. Others can't tap either? Report it.
    .say = That's paid; don't charge it again. Just insert this card next time; their bank can say if tapping is on. If others can't tap either, call us again.
    .why = Banks switch tapping on and off, and the coil in a card can fail. The chip works, so nobody is held up and the terminal needs no repair yet.
    .proof = This same sale shows "Approved" and printed a receipt.

other-way = Pay another way
    .do =
        Take another card, QR or cash, once.
        No more taps with that card or phone, and don't split the amount.
    .say = Please ask for another card, QR or cash, and take it once. No more taps with that card or phone, and please don't split the amount.
    .why = With nothing to insert, another tap ends the same way. Splitting a sale to stay under a limit breaks the rules and gets shops flagged.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

terminal = Tapping: not enabled, or broken?
    .do =
        Insert and QR work as usual, so there's no rush.
        This sale is paid, don't charge again. Don't open the terminal.
    .say = This one is paid, so don't charge it again. Inserting and QR work as usual. Tapping may not be enabled, or may need repair. Please don't open the terminal.
    .why = Tapping is enabled for each terminal from the provider's side, and repairs go through the provider, too. With the chip working there's no rush.
    .open = Hello, I'm calling from a shop. Cards work inserted, but nobody could tap on our terminal today. Is tapping enabled, or does it need repair?

call = Tapping: have it looked into
    .do =
        No more taps: a tap can charge with no PIN. No approved receipt? Look it up before charging by any method.
    .say = Let's stop there, no more taps. A tap can charge with no PIN, so don't charge this sale by any method until it's confirmed unpaid. Please keep your phone on.
    .why = Every step tried is noted, so nobody has to start from the top, and the provider's records show whether this sale was charged.
    .open = Hello, I'm calling from a shop. It's about tapping on our terminal. I'll read you what we've noted. Was this sale charged, and what next?

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
