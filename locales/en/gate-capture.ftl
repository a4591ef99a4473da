flow = Retain-card check
    .about = Before trying again, see whether the bank asks to keep the card

sent = Did this sale get past the card in any try?
    .do = Any try, card or QR: a PIN, a beep at the tap, a scan, "Processing", a code, a slip, or pay pressed on a phone means Yes. Nobody paying means No.
    .say = In any try of this sale, was there a PIN, a beep at the tap, a QR scan, "processing", a code or a slip? Pressing pay on a phone counts too, even if it was cut off.
    .why = A sale that was never sent can't have been charged or answered by the bank, so the other checks are skipped. One that was sent needs its answer read.
    .no = No, or nobody was paying
    .yes = Yes

pay = Was this sale by card or by QR code?
    .do = Pick how the customer just paid.
    .say = Did the customer insert, tap or swipe a card, or pay with a QR code?
    .why = The same code can mean different things: 04 on a card asks to keep it, 04 on a QR payment only means wait for the result.
    .insert = Inserted a card
    .tap = Tapped a card or phone
    .swipe = Swiped a card
    .qr-we-scan = We scanned the customer's code
    .qr-they-scan = The customer scanned ours
    .none = No payment: signing in or settling

capture = Does it say to keep the card?
    .do = Look on screen and slip for "Retain card" or "Pick up", or the code 04, 07, 33, 34, 35, 36, 37, 41, 43 or 67.
    .say = Without reading it aloud, do you see "retain card", "pick up", or one of these codes: 04, 07, 33 to 37, 41, 43 or 67?
    .why = With these the bank wants the card out of use. Trying again won't work and can start an argument.
    .no = None of these
    .yes = Yes, one of these
    .unsure = Can't tell: treat it as yes

retain = Stop here and phone, away from the till
    .do = Say only "Your bank did not approve it, please contact them." Don't retry, don't blame, don't struggle. Step aside, ring your payment provider.
    .say = Please don't try it again. Politely say the bank didn't approve it, and don't fight over it. Step aside and phone your payment provider. Safety first.
    .why = What happens to the card is the payment provider's rule, so ask them by phone. A card isn't worth getting hurt for, and the customer may be blameless.
    .open = Hello, I'm calling from a shop. A card sale came back asking to retain the card, or may have. What are your rules, and what should I do now?
