flow = Card not supported
    .about = The screen says "Card not supported", "Not accepted" or "Unknown card"
    .ask = Does it say the card isn't supported?
    .keys = unsupported, not supported, international card, which cards, unionpay, american express

cause-scheme = Card scheme not enabled
cause-issuer-limit = This card, or its bank
cause-wrong-way = This card wants to be inserted
cause-terminal-limit = Not enabled, or not found yet
cause-not-bank = Not a bank card

how = How was the customer paying?
    .do = Pick the way they just paid. Don't try again yet.
    .say = How was the customer paying: card inserted, tapped, swiped, or a QR code? Please hold off trying again while we look at it.
    .why = A card that can't be tapped may well work inserted. Knowing how it was used tells you whether to look at the card or at the way it was used.
    .insert = Card inserted
    .tap = Card or phone tapped
    .swipe = Card swiped
    .qr-we-scan = We scanned the customer's code
    .qr-they-scan = The customer scanned our code

insert-instead = Insert the card instead, once
    .do = Start the sale again, chip up, push it right in and leave it until the screen says so. If they used a phone, ask for the plastic card.
    .say = Please start the sale again with the card inserted, chip up and all the way in, and leave it until the screen says take it out. If they used a phone, ask for the card itself.
    .why = Some cards and terminals aren't set up for tapping, yet the chip works fine. It takes seconds to rule that out.
    .fixed = Approved, receipt printed
    .still = Refused the moment it went in
    .read-then-failed = It read, but the sale failed
    .unsure = They don't have the card with them

moment = When did "not supported" come up?
    .do = As soon as the card was read, or later: after a PIN, "Processing" or a code?
    .say = Did it come up as soon as the card was read, or only later, after the PIN, "processing" or a code?
    .why = At the read, the terminal doesn't know the card and nothing was sent. After processing, the bank or provider refused, so the code and any charge need checking first.
    .no = As soon as the card was read
    .yes = Later: after a PIN or with a code

inserted-when = Card in: when did it say so?
    .do = The moment the card was in, or later: after a PIN, "Processing" or a code?
    .say = Did it say so the moment the card was in, or only later, after the PIN, "processing" or a code?
    .why = At once means the terminal doesn't know the card and nothing was sent. After processing, the bank or provider refused, so the code and any charge need checking first.
    .no = The moment it was in
    .yes = Later: after a PIN or with a code

mark = Which logo is on the card?
    .do = Ask them to show you the front; they can keep hold of it. If there's a UnionPay logo, choose that one.
    .say = Could the customer show you the front of the card? Is there a UnionPay logo, or only Visa, Mastercard or the like? Please don't read me the number.
    .why = A terminal takes only the schemes it's set up for. Membership, door and bus cards look alike but will never work.
    .unionpay = UnionPay
    .foreign = Visa, Mastercard or similar only
    .none = No bank card logo at all

accept = Does your shop take that kind of card?
    .do = Look for that logo on your acceptance stickers or in the contract. If you've never seen it, choose No.
    .say = Could you check the stickers by the till, or ask the owner, whether your shop is signed up for the logo on that card?
    .why = Each scheme needs its own contract. The card fitting the slot doesn't mean it's accepted, and more tries only hold the customer up.
    .yes = Yes, we take it
    .no = No, or not that I know of

compare = Does another UnionPay card get recognised?
    .do = Insert (don't tap) the customer's other UnionPay debit card. The moment an amount or PIN screen shows, press Cancel. Enter no PIN and take no money.
    .say = If the customer has another UnionPay debit card, insert it, don't tap. As soon as it shows the amount or asks for a PIN, press Cancel and enter no PIN. Nothing gets charged.
    .why = If another card is recognised, this one is limited, or its kind (all credit cards) isn't enabled. If none is, the terminal lacks data. A tap may charge with no PIN, so insert it, and cancel before the PIN.
    .one-card = Yes, only that one card is refused
    .all-cards = No, every card is refused
    .kind = One kind of card fails for everyone
    .unsure = No other card to hand

inserted = Approved with the card inserted
    .do = Check the amount on the receipt and hand over card and goods. Don't charge it again. Next time, insert this card straight away.
    .say = That's gone through with the chip. Please check the receipt; nothing more to take. Next time just insert that card.
    .why = Tapping isn't enabled on this card or terminal, and the chip got round that. Nothing needs repair.

wallet-card = Pay another way
    .do = Ask the customer to pick another card or balance in the wallet and refresh the code, then scan once; or use a card or cash. Don't rescan the old code.
    .say = Please ask the customer to choose another card or their balance in the app, refresh the code, and scan once. Otherwise a card or cash will do. Don't rescan the same code.
    .why = On a QR sale this means the card picked in the wallet isn't allowed for this payment. The terminal is fine; another source of money solves it.
    .proof = The other way worked: the payment in your merchant app, an approved receipt, or the cash counted.

not-bank = Not a bank card: pay another way
    .do = Ask for a bank card, QR or cash. Don't put this card in the terminal again.
    .say = That doesn't look like a bank card, so the terminal can't take it. Please ask for a bank card, QR or cash instead.
    .why = Membership and transit cards are the same shape but don't run on the bank networks. A look at the logo saves minutes.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

scheme = You don't take this scheme, pay another way
    .do = Ask for UnionPay, QR or cash, and leave this card. The scheme can be added later; { $desk ->
        [acquirer] they ring us again.
       *[other] the payment provider does that.
    }
    .say = Your shop isn't signed up for that card, so please ask for UnionPay, QR or cash. If you'd like to take it in future, { $desk ->
        [acquirer] ring us again when it's quiet.
       *[other] your payment provider can tell you how.
    }
    .why = A card scheme you haven't signed up for is always blocked. Stay away from terminals sold as able to take any card; your money isn't safe with them.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

other-card = It's this card, use another
    .do = Take another card, QR or cash, and leave this one. Its owner can ask the bank whether the function is off or the account is limited.
    .say = Please ask for another card or another way to pay. The customer can ask their bank whether that function is switched on and whether the account has limits.
    .why = Banks can switch functions off, and some accounts have caps. The shop can't see or change that, so more tries won't help.
    .proof = The other card or way worked: an approved receipt, the payment in your merchant app, or the cash counted.

kind = That kind of card has to be enabled
    .do = Customer waiting? Another kind of card, QR or cash, once. Leave that kind until it's enabled. Have ready which kind it is, and a code if one showed.
    .say = If the customer is waiting, please take another kind of card, QR or cash, once. Leave that kind of card until it's enabled. Which kind is it, and was there a code?
    .why = When all cards of one kind fail and others work, it's neither the customer nor their bank: that kind isn't enabled for this shop or this terminal. Only the provider can do that.
    .open = Hello, I'm calling from a shop. Every card of one kind is refused here, and other cards work. { $filled-code ->
        [yes] The code is { $field-code }.
       *[no] {""}
    } I'll tell you which kind. Is it enabled for our shop and terminal, and if not, can you enable it?

call = Have the card types checked
    .do = Note the logo on the card. { $fact-charged ->
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
    .say = Let's stop there. Which logo is on the card? { $fact-charged ->
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
    .why = Limits on shop type, card type or old terminals are set at the provider. The logo, and what inserting and tapping each did, show what's missing.
    .open = Hello, I'm calling from a shop. It's about a card that our terminal may not take. I'll read you what we've noted. Could you check which card types are enabled here, and tell me what to do?
