flow = PIN and PIN pad
    .about = Wrong PIN, PIN locked, keys don't respond, or "PIN pad error"
    .ask = Is it about entering the PIN?
    .keys = pin, keypad, pin entry, pin pad, password, enter pin, buttons stuck, sticky keys, keys stick

cause-wrong-pin = The PIN was wrong
cause-exceeded = Too many wrong PINs: locked
cause-cable = The PIN pad's cable was loose
cause-pad = The pad has failed or lacks keys
cause-timeout = The PIN wasn't entered in time

cause-no-pin = A card without a PIN, to be signed
cause-frozen = Terminal or pad had frozen
cause-other = Not found yet
cause-unpaid = No payment was made

entry = What did it show when the PIN was due?
    .do =
        Go by the words on the screen; don't try again yet.
        Only the customer enters the PIN: turn away, don't ask or type it.
    .say = When it came to the PIN, what did the screen show? Please don't try again yet. Only the customer enters it: turn away, don't ask, look or type it.
    .why = After a wrong PIN it's one more go at most, to be safe; after a lock none, and with a bad pad no card works. Reading first keeps a good card unlocked.
    .wrong = Wrong PIN, only this one time
    .again = Wrong twice, or it says "Last try"
    .exceeded = PIN tries exceeded, or PIN locked
    .format = PIN format error, or sign in again
    .fault = PIN pad error, or keys don't respond
    .slow = Timed out before a PIN was entered
    .unclear = PIN entered, and no result came
    .odd = Pad loose, swapped or added to
    .no-pin = It asks for a PIN, the card has none
    .unsure = Missed it, the screen has moved on

look = Look at the PIN pad, don't open it
    .do =
        Is the pad a separate one or part of the terminal? Any key that sticks, a crack, water, anything added?
        Just look, don't open it.
    .say = Please look at the PIN pad. Is it separate or part of the terminal? Does a key stick, is it cracked or wet, has anything been added? Just look, don't open it.
    .why = With a separate pad it's mostly the cable. But a swapped or covered pad may be there to steal PINs, so look before you touch it.
    .separate = Separate pad, looks normal
    .built-in = Part of the terminal, looks normal
    .stuck = A key sticks, or it's cracked
    .wet = It has been wet, or it's hot
    .odd = Loose, swapped or something added
    .unsure = Can't see, or can't tell

cable = Push in both ends of the pad's cable
    .do =
        Press both ends home, in the right sockets. Start the sale again, the customer covering the pad.
        Once only, and don't fit another pad.
    .say = Please push in both ends of the PIN pad's cable, in the right sockets. Then start the sale again, the customer covering the pad for the PIN. Just once, and don't fit another pad.
    .why = With a loose plug the terminal can't find its pad. Another pad won't do: the payment provider has to load keys into pad and terminal alike.
    .fixed = Approved, receipt printed
    .still = Pad still fails, no PIN went in
    .read-then-failed = The PIN went in, but the sale failed
    .unsure = Can't get at the cable

restart = Restart terminal and pad once
    .do =
        Payments waiting to upload? Not now: leave it on.
        Else terminal and pad off, then on. Logged in? Start the sale again, once.
    .say = Are payments waiting to be uploaded? Then not now. If not, turn the terminal off and on, and the pad if it has a switch. Once logged in, start the sale again; the customer enters the PIN. Just once.
    .why = A pad hangs now and then, and a restart frees it. If one doesn't help, a second won't; then it needs looking at.
    .fixed = Approved, receipt printed
    .still = Pad still fails, no PIN went in
    .read-then-failed = The PIN went in, but the sale failed
    .unsure = Can't restart it now

last-try = Leave the PIN, pay another way
    .do =
        PIN still wanted? Press Cancel. Take another card, QR or cash, once. Forgotten? Their bank helps.
        Don't try this card again or let them say the PIN.
    .say = Please leave that PIN: another wrong one may lock the card. If it's still asking, press Cancel, and take another card, QR or cash, once. Forgotten? Their bank helps; they shouldn't say it aloud.
    .why = A few wrong PINs in a row lock the card; how many differs from bank to bank. Only the customer's bank unlocks it, and that is far more trouble than another card.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

exceeded = PIN locked: pay another way
    .do =
        Take another card, QR or cash, once. Just say "Your bank did not approve it, please contact them".
        Don't try this card again at all.
    .say = Please don't try that card again, not even once. Tell the customer: your bank did not approve it, please contact them; only the bank can unlock it. Take another card, QR or cash, once.
    .why = The bank put the lock on, and only the bank can take it off for its customer. Neither the shop nor your payment provider can, and more tries only keep the customer waiting.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

timeout = Start again, with time for the PIN
    .do =
        When the customer is ready, start the sale again, once. Turn away; they cover the pad, enter it, press OK.
        No goods before "Approved" and a receipt.
    .say = The PIN wasn't entered in time. When the customer is ready, start the sale again, once. They enter it and press OK, you look away. Hand over the goods once you see Approved and have the receipt.
    .why = A terminal waits for a PIN only a short while and then cancels. A communication timeout is another matter: money may have moved, so that's looked up first.
    .proof = This same sale shows "Approved" and printed a receipt.

no-pin = No PIN: just press OK, then sign
    .do =
        The customer presses OK without a PIN and signs. Screen gone back? Start the sale again, once.
        Fails? Don't charge again. No guessing a PIN.
    .say = For a card without a PIN, the customer just presses OK and signs the receipt. If the screen has gone back, start the sale again, once. If it fails, stop there and tell me. No guessing a PIN.
    .why = Some credit cards and many foreign ones have no PIN and are signed for. Guessing a PIN can lock the card. Keep your signed copy: it's needed if the bank asks about the sale.
    .proof = This same sale shows "Approved", the receipt is signed and you have your copy.

cable-ok = It was the cable, and this sale is paid
    .do =
        Check amount, signature and your copy, hand over the goods. Tidy the cable; keeps coming loose? { $desk ->
            [acquirer] Pass it on.
           *[other] Ask your provider for a new one.
        }
        Don't charge again.
    .say = That's gone through; don't charge it again. Please check the receipt, have it signed if it has a line, and tidy the cable. If it keeps coming loose, ring us again for a new one.
    .why = It was only a loose plug. The pad is fine and needs no repair.

restart-ok = The restart helped, and this sale is paid
    .do =
        Check amount, signature and your copy, hand over the goods. Comes back? Note when and report it.
        Don't charge this sale again.
    .say = That's gone through; don't charge it again. Please check the receipt and have it signed if it has a line. If it comes back, note the time and call us again; no daily restarts.
    .why = One hang is nothing. If it keeps coming back something else is wrong, and it's better swapped before a busy hour.

pad = The PIN pad needs repair
    .do =
        Don't open it, fit another pad or type a PIN for anyone.
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: QR, once.
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
    }
    .say = It needs repair; keep your phone on. Don't open it, fit another pad or type anyone's PIN. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: QR, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Don't charge this sale until it's confirmed unpaid.
    }
    .why = The pad holds keys; opening it wipes them and it's finished. And if you type a customer's PIN and the card is misused later, you can't prove it wasn't you.
    .open = Hello, I'm calling from a shop. Our PIN pad doesn't work, so customers can't enter their PIN. I'll read you what we've noted. Can you repair or swap it?

call = The PIN: have it looked into
    .do =
        Don't try that PIN again.
        { $fact-charged ->
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
    }
    .say = Let's stop there and leave that PIN. Please keep your phone on. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take it another way, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    }
    .why = Every step tried is noted, so nobody has to start from the top. Nobody needs a PIN for it either; give it to no one.
    .open = Hello, I'm calling from a shop. It's about entering the PIN on our terminal. I'll read you what we've noted. What should we do next?

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
