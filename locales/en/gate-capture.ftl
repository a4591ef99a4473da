flow = Pick-up card check
    .about = The screen asks to keep the card: stop first
    .ask = Does the screen ask to keep the card?
    .keys = retain card, pick up card, keep the card, capture card

pay = Was this sale by card or by QR code?
    .do = Pick how the customer just paid.
    .say = Did the customer insert, tap or swipe a card, or pay with a QR code?
    .why = Some terminals show these words on a QR payment too, where they only mean there is no result yet.
    .insert = Inserted a card
    .tap = Tapped a card or phone
    .swipe = Swiped a card
    .qr-we-scan = We scanned the customer's code
    .qr-they-scan = The customer scanned ours

sure = Are you asked to keep the card?
    .do = Look on the screen and receipt for "Retain card" or "Pick up card". Don't read it out.
    .say = Without reading it aloud, do you see "retain card" or "pick up card" on the screen or receipt?
    .why = With these words the bank wants the card out of use, and another try won't work. Without them, we look up the money first.
    .no = No
    .yes = Yes
    .unsure = Can't tell: treat it as yes

retain = Stop politely, step aside, then ring
    .do = Say only "Your bank did not approve it, please contact them." Don't retry, don't struggle for the card. Step aside before you ring. Safety first.
    .say = Please don't try it again. Politely say the bank didn't approve it and to contact them. Don't fight over the card, and step out of earshot. Safety first.
    .why = What happens to the card follows the payment provider's rules; don't decide it at the counter. A card isn't worth getting hurt for, and the customer may be blameless.
    .open = Hello, I'm calling from a shop. { $answer-sure ->
        [unsure] A card sale may have asked to retain the card; we couldn't tell.
       *[other] { $answer-referral_said ->
            [keep-card] The authorisation centre told us on the phone to keep the card.
           *[other] A card sale came back asking to retain the card.
        }
    } { $filled-code ->
        [yes] The code is { $field-code }.
       *[no] {""}
    } What are your rules, and what should I do now?
