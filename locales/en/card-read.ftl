flow = Card can't be read
    .about = "Card read failed", "Card error", or nothing happens with the card
    .ask = Is it that the card won't read?
    .keys = reader, card slot, chip reader, card reader, reading cards, card reader broken, insert, swipe

cause-misplaced = How the card was put in or swiped
cause-dirty-chip = The chip, or its contact
cause-dead-card = This card, or the reader
cause-dirty-slot = Dirt or something stuck in the slot
cause-reader = The card reader
cause-software = It needed a restart
cause-other = Not found yet

entry = How was the card used?
    .do = Was it pushed in, held against the terminal, or swiped?
    .say = Was the card put into the slot, held against the terminal, or swiped down the side?
    .why = Each way uses a different reader. Knowing which one saves checking the wrong part.
    .insert = Put in the slot
    .tap = Tapped, card or phone
    .swipe = Swiped

has-chip = Does the card have a chip?
    .do = Look for a small metal square on the left of the card's front.
    .say = Could you look at the front of the card? Is there a small metal square on the left?
    .why = { $fact-region ->
        [cn] In mainland China the stripe of a chip card is closed, so swiping it never works.
        [sg] The stripes of Singapore cards are switched off, so swiping one never works.
       *[other] Many countries have closed the stripe of chip cards; where it still works, the terminal itself asks for it.
    } If there's a chip, it goes in the slot.
    .yes = Yes, it has a chip
    .no = No chip, only a stripe

reseat = Push the chip all the way in
    .do = Chip up, chip end first, flat, until it stops. Leave it there until the screen says to take it out.
    .say = Please have the customer push the card in, chip up and chip end first, until it stops. Leave it there until the screen says to remove it.
    .why = Upside down, not fully in or pulled out early are the usual reasons. This takes seconds and saves checking a terminal that has nothing wrong.
    .fixed = The card was read
    .still = Still not read
    .read-then-failed = It read, but the sale failed
    .asks-swipe = The screen asks to swipe it

tap = Try one tap, if it has the wave mark
    .do = One card, or one unlocked phone: hold it still on the mark for 2 seconds, once. Told to tap again? Don't: pick that answer.
    .say = Does the card have the wave mark? If so, hold just that card still on the reader for two seconds. If the screen says tap again, stop and tell me first.
    .why = A tap doesn't use the chip's contacts, so a dirty chip doesn't matter. "Tap again" can come after the money has moved, so that sale is looked up first.
    .fixed = The card was read
    .still = No mark, no reaction, or says insert
    .torn = "Tap again" or "Torn transaction"
    .read-then-failed = It read, but the sale failed
    .unsure = Can't tap just now
    .no-slip = It beeped or read, but no receipt

wipe-chip = Wipe the chip, then push it in
    .do = Rub the card's chip gently with a dry soft cloth, then push it fully in, chip up, and leave it until told. Nothing else goes into the slot.
    .say = Please wipe the chip on the card with a dry soft cloth, then push it fully in, chip up, and leave it until the screen says so. Nothing else goes into the slot, please.
    .why = Grease and dust on the chip break the contact, and a dry cloth is the safe cure. Alcohol or swabs in the slot can ruin the terminal.
    .fixed = The card was read
    .still = Still not read
    .read-then-failed = It read, but the sale failed
    .unsure = Can't wipe it, or it's a phone
    .asks-swipe = The screen asks to swipe it

swipe-once = Stripe-only card: one steady swipe
    .do = Stripe towards the reader, one smooth pull right through, once only. Found a chip after all? Insert it.
    .say = As this card has no chip, please swipe it once, smoothly, all the way through, with the stripe facing the reader. Just the once.
    .why = Uneven speed is what spoils a swipe. Once is enough: a worn stripe won't improve, and repeated tries can look suspicious.
    .fixed = The card was read
    .still = Still not read
    .read-then-failed = It read, but the sale failed

scope = Does another card read when inserted?
    .do = Insert (don't tap) another card that needs a PIN. The moment an amount or PIN screen shows, press Cancel. Enter no PIN and take no money.
    .say = Please insert another card that needs a PIN, don't tap it. As soon as it shows the amount or asks for a PIN, press Cancel and enter no PIN. Nothing is charged then.
    .why = If one card fails, it's the card; if all do, it's the terminal. A tap may charge with no PIN, so insert it. And never run a small "test" sale.
    .one-card = Others read, only this one fails
    .all-cards = The other card fails too
    .unsure = No other card to hand

look-slot = Look into the card slot, don't poke
    .do = Shine a light on it. Is anything stuck inside? Is there an extra layer on the slot, or is it loose?
    .say = Please shine your phone's light on the slot. Is anything inside, is there an extra layer on it, or is it loose? Just look, please don't poke anything in.
    .why = Debris blocks the card, and an extra layer may be there to steal card data. Poking turns a small fault into a dead terminal and spoils evidence.
    .clean = It looks clean and normal
    .debris = Paper or something stuck inside
    .overlay = Something added, loose or changed
    .unsure = Can't see well enough

cleaning-card = Use a cleaning card, if you have one
    .do = Only a card-shaped cleaner that the terminal's manual allows, used as it says. Then insert the customer's card. None? Skip it, use nothing else.
    .say = Do you have a cleaning card that's meant for the terminal? If so, follow its instructions, then insert the customer's card. If not, please use nothing instead.
    .why = A dirty slot spoils every card. Besides bank cards, only a cleaning card may go in. Alcohol, swabs and blown air damage the contacts.
    .fixed = It reads now
    .still = No cleaning card, or still not read
    .read-then-failed = It read, but the sale failed

restart = Restart once, then insert the card
    .do = Payments waiting to upload? Not now: leave it on. Else off by menu or power key, on; signed in, insert the card fully. One restart only.
    .say = Are payments waiting to be uploaded? Then leave it on. If not, please turn it off and on again; when it's fully started and you're signed in, insert the card, chip up. Only once.
    .why = The reader's software sometimes hangs and one restart clears it. If it doesn't, a second won't either, and the customer is waiting.
    .fixed = It reads after the restart
    .still = Still not read
    .read-then-failed = It read, but the sale failed
    .unsure = Can't restart it now
    .keys = It offers an update or new keys

seated = It reads: now finish this sale
    .do = The customer covers the keypad for the PIN. Card out when told. Hand over the goods at "Approved" and a receipt. No second sale, no swipe.
    .say = Good, the card reads. Let the customer enter their PIN, take the card out when told, and hand over the goods at approved and a receipt. No need to start again.
    .why = The card just wasn't in properly. Chip up, all the way in, out only when the screen says so.
    .proof = This same sale shows "Approved" and prints a receipt.

tapped = Tapping works: now finish this sale
    .do = Hand over the goods at "Approved" and a receipt. No receipt? Look the sale up, don't tap again. Card won't insert elsewhere? Their bank replaces it.
    .say = Good, tapping works. Hand over the goods once it says approved and prints a receipt. If there's no receipt, look the sale up first, please don't tap again.
    .why = If it taps but won't read in the slot, it's mostly the card's own contacts. If other cards won't insert either, it's the slot, and that needs reporting.
    .proof = This same sale shows "Approved" and prints a receipt.

wiped = Clean now: finish this sale
    .do = The customer covers the keypad for the PIN. Card out when told. Hand over the goods at "Approved" and a receipt. Don't start a second sale.
    .say = Good, it reads after the wipe. Let the customer enter their PIN and take the card out when told. Hand over the goods at approved and a receipt; no second sale.
    .why = Dirty chips are common and the terminal is fine. Next time, try a dry cloth first. Never a wet one.
    .proof = This same sale shows "Approved" and prints a receipt.

swiped = The stripe reads: finish this sale
    .do = The customer covers the keypad for the PIN. Hand over the goods at "Approved" and a receipt. Don't swipe twice and never key in a card number.
    .say = Good, the card reads. Let the customer enter their PIN and wait until it says approved and prints a receipt. Please don't swipe a second time.
    .why = This card has no chip, so the stripe is all it has. A card with a chip is inserted or tapped.
    .proof = This same sale shows "Approved" and prints a receipt.

other-card = Not this card: pay another way
    .do = Another card, QR or cash, once. None? Keep the goods, cancel the sale. { $answer-stripe_holder ->
        [odd] You may refuse a card.
       *[other] Their bank replaces cards.
    } No swipe, no typed number, no copied card.
    .say = This card can't be read here. Please ask for another card, QR or cash. The customer's bank can replace the card.
    .why = Only the bank can replace a card; a copy that somebody offers is a trap. If the next card can't be read either, it's the terminal.
    .proof = The other way worked: an approved receipt, the payment in your merchant app, or the cash counted.

cleaned = The slot is clean: finish this sale
    .do = The customer covers the keypad for the PIN. Card out when told. Hand over the goods at "Approved" and a receipt. No second sale, no spray in the slot.
    .say = Good, it reads now. Let the customer enter their PIN and take the card out when told. Hand over the goods at approved and a receipt; no second sale.
    .why = Slots gather dust. Use the cleaning card as often as the manual says, and keep water, alcohol and swabs out of the slot.
    .proof = This same sale shows "Approved" and prints a receipt.

after-restart = The restart helped: finish this sale
    .do = The customer covers the keypad for the PIN. Card out when told. Hand over the goods at "Approved" and a receipt. Back again? Note when, report it.
    .say = Good, it reads again. Let the customer enter their PIN and take the card out when told. Goods at approved and a receipt. If it comes back, note the time and ring us again.
    .why = A frozen reader comes back with a restart. If it keeps freezing, something else is wrong and it needs looking at.
    .proof = This same sale shows "Approved" and prints a receipt.

slot = Leave the slot to a technician
    .do = No cards, poking, blowing or opening. { $fact-charged ->
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
    .say = Please leave whatever is in the slot alone: no cards, no poking, no blowing. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take it by QR, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    }
    .why = There are security contacts inside. Poke them and the terminal may wipe its keys, and then it can't be used at all.
    .open = Hello, I'm calling from a shop. { $answer-look-slot ->
        [debris] There's something in our terminal's card slot.
       *[other] Our terminal isn't reading cards, and we can't tell whether something is in the slot.
    } Can you send someone?

reader = The card reader needs repair
    .do = Note what fails: insert, tap or swipe. { $fact-charged ->
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
    } Don't open or swap it.
    .say = We've done what we can at the counter; it looks like the reader needs repair. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take it by QR, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    } Please don't open it or swap it yourself.
    .why = Each terminal is registered to the shop and holds its keys, so repairs and swaps go through the provider. One you buy yourself won't sign in.
    .open = Hello, I'm calling from a shop. Our terminal isn't reading cards. I'll read you what we've noted. Can you arrange a repair or a swap?

call = Card reading: have it looked into
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
    } Don't open the terminal or force a swipe.
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
    } Don't open the terminal.
    .why = Every step tried is noted, so nobody has to start from the top.
    .open = Hello, I'm calling from a shop. It's about reading cards on our terminal. I'll read you what we've noted. What should we do next?
