flow = Card stuck in the slot
    .about = The card doesn't come out, broke off inside, or a machine kept it
    .ask = Is a card stuck in the slot?
    .keys = stuck card, card stuck, card won't come out, can't get card out, jammed card, card jammed in slot, ate card, swallowed card, card broke off, broken card inside, card trapped, pull card out, card swallowed, terminal swallowed the card, card stuck in slot

cause-bent = The card, or the slot
cause-askew = Pushed in askew
cause-slot = Slot worn, dirty, or something in it
cause-kiosk = A machine that draws cards in

entry = What does the screen say now?
    .do =
        The card stays in the customer's sight, and so does the terminal.
        Just look: no pulling, no tools. Something added at the slot? Pick that first.
    .say = What does the screen say right now? Keep it where the customer can see it. Don't pull the card, no tools. Is a film or anything else added at the slot?
    .why = If it's pulled out in the middle of a payment, nobody knows whether it was paid. And people calm down when their card stays in sight.
    .added = A film or extra part at the slot
    .working = Processing, please wait
    .idle = "Remove card", or the idle screen
    .result = Approved, declined or failed
    .dark = Dark, or nothing
    .gone = Card is fully inside, out of sight
    .machine = It's a self-service machine

wait = Let it finish first, one minute
    .do = Don't touch the card until a result shows. Read the result and remember it.
    .say = Please wait until it shows a result, about a minute, and read me what it says. Don't touch the card before that.
    .why = As long as it's processing, the chip is being talked to. Many terminals let go of the card more easily once they are done.
    .fixed = It came out
    .still = It's still in

pull = The customer pulls once, gently
    .do =
        By hand, straight and level, one time. No twisting.
        Nothing to hold on to? Then leave it.
    .say = Could the customer pull it once, by hand, gently and straight? No twisting. If there's nothing to hold on to, leave it.
    .why = It's their card, so they pull. A steady pull frees a card that is only askew; more force breaks card or reader.
    .fixed = It came out
    .still = It won't move
    .odd = A cover or part is loose there
    .unsure = Nothing to hold on to

slot = Is the chip whole, the slot clear?
    .do = Look at the card: is the chip still on it? Look into the slot: anything in there, or a loose layer? Only look.
    .say = Please look at the card: is the chip still on it? And in the slot, is there anything left, or a loose layer? Just look, don't poke.
    .why = A chip left behind catches the next card. A loose layer may be a device that steals card data.
    .clean = Chip whole, slot clear
    .left-in = Chip gone, or something inside
    .added = A loose layer or extra part
    .unsure = Can't see

hands-off = Hands off now, leave it switched on
    .do =
        No tools, no shaking or knocking, no second card, no oil.
        Don't switch it off or take it apart. It stays in the customer's sight.
    .say = Please leave it now: no tools, no shaking, no second card. Don't switch it off or take it apart, and keep it where the customer can see it.
    .why = Tools break the card and trip the terminal's protection, and then it's locked for good. Someone who knows how will get it out.

out = The card is out
    .do =
        Give it back to its owner. Was a sale running? Look it up; don't charge it again until it's clear.
        Bent card? Next time tap or another card.
    .say = Good. Give it back to its owner. Was a sale running? Then look it up, and don't charge it again until it's clear. With a bent card it's better to tap next time.
    .why = The payment may have gone through while the card was stuck. A bent card will do it again.
    .proof = The owner has the card, and if a sale was running, its result is known.

stuck = Card still in? Leave it for help
    .do =
        Was a sale running? Look it up; don't charge it again until it's clear.
        Customer must go? They ring their bank to block the card.
    .say = If it's still in, it stays until someone comes to get it out. Was a sale running? Look it up; don't charge it again until it's clear. If the customer must go, they can have their bank block the card.
    .why = If you open the terminal yourself, it locks. A card nobody watches should be blocked; the bank sends a new one.
    .open =
        Hello, I'm calling from a shop. It's about a card in our terminal's slot, or the slot itself. I'll tell you how it is now. Can you send someone if it's needed{ $answer-entry ->
            [working] , and check the sale it was doing
           *[other] {""}
        }?

slot-call = Don't use this slot for now
    .do =
        Tap, QR or another terminal meanwhile. Push nothing in and poke nothing out.
        Chip gone: the customer asks their bank for a new card.
    .say = Please don't use this slot for now; tap, QR or another terminal. Push nothing in. If the chip came off, the customer asks their bank for a new card.
    .why = What is left inside catches the next card too. Taps and QR don't need the slot.
    .open = Hello, I'm calling from a shop. A card was stuck in our terminal and something may be left in the slot. Can you look at it or swap it?

kiosk = It holds the card: nobody reaches in
    .do =
        Stay with it, or hang up a note. Nobody else collects the card.
        The customer rings their bank to block it if it doesn't come back.
    .say = Please stay with it or put a note on it; nobody reaches in and nobody else takes the card. If it doesn't come back, the customer can have their bank block it.
    .why = A machine that draws cards in may keep one on the bank's orders, or be stuck. It's opened by those who look after it.
    .open = Hello, I'm calling from a shop. A machine here has drawn in a customer's card and isn't giving it back. What should we do, and who comes to open it?
