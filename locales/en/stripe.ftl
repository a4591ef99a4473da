flow = Asked for the stripe
    .about = The chip wasn't read, and the screen says to swipe the card
    .ask = Does the screen ask for the stripe?
    .keys = asks to swipe, please swipe, use magstripe, chip malfunction swipe, fallback, chip broken swipe instead

cause-dead-card = Its chip wasn't read
cause-spoilt = Not clear yet with this card

holder = Is the card whole, and their own?
    .do = Look: chip scratched or taped over? Their own card? Is anybody pressing you to type the number?
    .say = Please look at the card. Is the chip scratched or taped over, is it their own card, and is anybody pressing you to type the number in?
    .why = Some people spoil a chip on purpose to get a swipe. If anything is odd, the stripe is just what they're after.
    .fine = All as it should be
    .odd = Something is odd
    .unsure = Not sure

swipe = One steady swipe, as the screen asks
    .do = Stripe towards the reader, one smooth pull, once. Then the PIN or a signature, as the screen says. Nobody types the number.
    .say = As the screen asks for it, please swipe the card once, smoothly, then follow it: PIN or signature. Please don't type the number in.
    .why = Where the stripe still works, the terminal asks for it once the chip has failed. Unasked it is refused, and typed numbers are how cards get abused.
    .fixed = The card was read
    .still = Not read, or says use chip
    .read-then-failed = It read, but the sale failed
    .unsure = Rather not

swiped = The stripe reads: finish this sale
    .do = PIN or signature, as the screen says. Hand over the goods at "Approved" and a receipt; keep your copy. Don't swipe twice.
    .say = Good, it reads. Please follow the screen for PIN or signature, hand over the goods at approved and a receipt, and keep the shop's copy. Please don't swipe a second time.
    .why = A stripe is easier to copy than a chip, so a later dispute is likelier. The shop's copy is what speaks for you.
    .proof = The screen shows "Approved", and you have the receipt.

closed = Not by stripe here: pay another way
    .do = { $fact-region ->
        [cn] The stripe of a chip card is closed in mainland China.
        [sg] The stripes of Singapore cards are switched off.
       *[other] In some places the stripe of a chip card is closed.
    } Another card, QR or cash, once. None of these? Keep the goods. Nobody types the number in.
    .say = { $fact-region ->
        [cn] In mainland China the stripe of a chip card is closed, so please don't swipe it.
        [sg] The stripes of Singapore cards are switched off, so please don't swipe it.
       *[other] In some places the stripe of a chip card is closed, so please don't swipe it.
    } Take another card, a QR payment or cash, once, and don't type the number in.
    .why = Where it's closed, swiping a chip card gets nothing but another refusal. The holder's bank can replace a card whose chip doesn't read.
    .proof = Card: it shows "Approved". QR: your app has the payment. Cash: it's counted.

call = { $desk ->
        [acquirer] Find out about this card
       *[other] Ask the provider about this card
    }
    .do = Don't try this card again, and note what the screen said. { $fact-charged ->
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
    .say = Please don't try this card again, and note what the screen said. { $fact-charged ->
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
    .why = Whoever spoils a chip counts on haste. A shop may say no to a card at any time.
    .open = Hello, I'm calling from a shop. Our terminal asked us to swipe a card. I'll read you what we've noted. What should we do, and look out for?
