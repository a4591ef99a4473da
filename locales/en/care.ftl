flow = Cleaning and checks
    .about = Nothing is wrong: opening and closing checks, weekly round, cleaning, charging, storing
    .ask = Is it about checks, cleaning or storing?
    .keys = care, maintenance, look after, upkeep, opening checks, opening checklist, closing checks, closing checklist, before we open, end of day checks, weekly checks, monthly checks, cleaning, clean the terminal, wipe, disinfect, sanitise, dusty, dust, fingerprints, lint-free cloth, cleaning card, overnight, put away, store it, out of season, cold van, routine, checklist

cause-cleaning = Time for a clean
cause-opening = Getting ready to open
cause-closing = Closing up
cause-charging = Charging and storing
cause-round = Its regular care

entry = What do you want to look after?
    .do =
        Nothing is wrong and nobody is waiting to pay? Then pick one.
        Something is wrong? Take the last line.
    .say = Is everything working and nobody waiting to pay? Then what would you like to do: open up, close up, a weekly round, cleaning, or charging and storing?
    .why = A few minutes a day find a flat battery, a stuck-on part or somebody's QR sticker before the first customer does.
    .opening = Get ready to open
    .closing = Close up for the day
    .round = The weekly or monthly round
    .cleaning = Clean it
    .charging = Charge it, or put it away
    .trouble = Something isn't working
    .unsure = Just a general check

opening = Look it over: is anything not right?
    .do =
        Battery, paper, network, signed in? Slot, keypad, seals and leads as yesterday? QR sign still ours?
        No test sale.
    .say = Please look at battery, paper, network and sign-in, then at slot, keypad, seals and leads, and at your QR sign. Is anything not right? No test sale, please.
    .why = A part stuck on overnight or a sticker over the QR sign takes your customers' money. Morning is when it shows, and looking is free.
    .fine = All as it should be
    .altered = The terminal looks different
    .sign = The QR sign has been covered
    .unsigned = It won't sign in, or is offline
    .power = Low battery, or won't start
    .paper = No paper, or it won't print
    .unsure = Can't tell if it looks different

closing = Go through the day: is anything left open?
    .do =
        Look for sales without a result first. Then settle, or see that it was done. Compare the totals.
        Where's the terminal?
    .say = Please look for sales without a result first. Then settle, or see that it was done by itself, and compare the totals. Is anything left open?
    .why = A sale with no result is easy to find today and hard next week. Settling sends the day's sales to the provider and doesn't clear it up.
    .fine = Nothing is left open
    .unclear = A sale has no clear result
    .unsettled = It won't settle
    .differs = The totals don't agree
    .missing = A terminal is missing
    .unsure = I can't tell if one is unclear

round = Which round, and is anything wrong?
    .do =
        Each week: serial numbers, leads, a wipe, the spare. Each month: phone numbers, refunds, the emergency card.
    .say = Is it the weekly round with serial numbers, leads and the spare terminal, or the monthly one with numbers, refunds and the emergency card? Or did you find something?
    .why = A spare that was never charged is no spare. And a swapped terminal is only noticed by its serial number.
    .week = The weekly round
    .month = The monthly round
    .flat = The spare won't start or charge
    .spare = The spare won't sign in
    .gone = One is gone, or isn't ours
    .lead = A bare lead or a swollen battery
    .unsure = Never done one before

cleaning = What needs cleaning?
    .do =
        Pick one before you start. Nothing wet goes near a slot.
        Is it charging or taking a sale? Wait.
    .say = What is dirty, the outside or the card slot? Please start nothing yet, and let nothing wet near the slot.
    .why = A damp hand-wipe is how most slots are ruined. Outside and slot need two different things.
    .outside = Case, screen or keypad
    .slot = The card slot
    .unread = Cards aren't read any more
    .sprayed = Something wet got in already
    .unsure = All of it: outside first

wipe = Off, unplugged, then wipe it
    .do =
        Payments waiting to upload? Not now.
        Else off, unplugged; lint-free cloth, dry or barely damp. No spray, no hard rubbing. Dry before it's on.
    .say = Payments waiting to upload? Then not now. If not, switch it off and unplug it. A lint-free cloth, dry or barely damp. No spray, no hard rubbing. Let it dry, then switch it on.
    .why = What's sprayed on runs into the keys. Hard rubbing can set off the protection. And no alcohol: the makers disagree on it.
    .fixed = Clean, dry and on again
    .still = It stays sticky, or dirt is inside
    .alert = It now shows tamper or locked
    .unsure = Not now: in use, or not uploaded

slot = Use a cleaning card, if you have one
    .do =
        Look into the slot first. Then only a card-shaped cleaner that the manual allows, used as it says.
        No swab, no blowing, no tool.
    .say = Please look into the slot first. Have you a cleaning card that's meant for this terminal? Use it as it says. No swab, no air, no tool.
    .why = Besides bank cards only a cleaning card may go in there. All makers agree on that, whatever they say of the outside.
    .fixed = Done as the card says
    .still = There's dirt that won't come out
    .no-card = No cleaning card here
    .foreign = Something is in or over the slot
    .unsure = Don't know if ours is the right one

charging = Charging today, or putting it away?
    .do =
        Hot, swollen or a burnt smell? Don't charge it, pick that line.
        Warm while charging is fine.
    .say = Is it about the nightly charge, about putting it away for weeks, or has it been in the cold? If it's hot or swollen, don't charge it and tell me.
    .why = Daily charging, weeks in a drawer and a frosty van each ask for something different.
    .daily = Charging it every day
    .away = Not used for some weeks
    .cold = It comes in from the cold
    .flat = It won't charge
    .hot = Hot, swollen or smells burnt
    .unsure = What's best for the battery?

warm = Let it stand indoors for 30 minutes
    .do =
        Leave it off and off its charger until no mist is left on it. Then charge it and switch it on.
        No hairdryer, no heater.
    .say = Please leave it off and unplugged indoors for half an hour, until no mist is left. Then charge it and switch it on. No hairdryer or heater, please.
    .why = In a warm room cold things get damp, inside as well. Current and damp together break it, and frost can trip the protection.
    .fixed = It's dry, and it started
    .still = It won't start or charge
    .alert = It shows tamper or locked
    .unsure = It isn't dry yet

opened = Ready to open: tick the list
    .do =
        All of it is on the opening list: one tick for each, every day.
        { $desk ->
            [shop] The list: F7, or posdoc care open.
           *[other] {""}
        }
    .say = Then you're ready to open. Go through an opening list like this every morning, and tick each line off.
    .why = A list with ticks shows who looked and when. If a terminal is swapped one day, you know it was right that morning.
    .proof = Each check of the opening list is ticked for today.

closed = Closed up: tick the list
    .do =
        Lock it away on its charger, receipts with it, no password on a sticker.
        { $desk ->
            [shop] The list: F7, or posdoc care close.
           *[other] {""}
        }
    .say = Then lock it away on its charger, with the receipts, and no password on a sticker. A list with a tick for each line keeps that from being forgotten.
    .why = Locked up nobody swaps it or sticks anything on. Charged up it starts in the morning.
    .proof = Each check of the closing list is ticked for today.

weekly = Once a week: go through the list
    .do =
        Serial numbers, a wipe, leads, spare charged and signed in.
        { $desk ->
            [shop] The list: F7, or posdoc care week.
           *[other] {""}
        }
    .say = Each week: serial numbers against your list, a wipe, the leads, the spare charged and signed in.
    .why = It takes five minutes. Without the spare's sign-in you only find out on the day you need it.
    .proof = Each check of the weekly list is ticked.

monthly = Once a month: go through the list
    .do =
        Phone numbers, who may refund, the emergency card, one walk through it.
        { $desk ->
            [shop] The list: F7, or posdoc care month.
           *[other] {""}
        }
    .say = Each month: phone numbers, who may refund, the emergency card, and one walk through it.
    .why = People leave and numbers change. A card nobody has walked through helps nobody on the day.
    .proof = Each check of the monthly list is ticked.

wiped = Clean outside: carry on
    .do =
        Wipe it once a week like this. Nothing of it needs a test sale: the next customer's card will do.
    .say = That's all it needs. Once a week is enough. Please don't put a test sale through, the next customer's card will do.
    .why = A clean, dry case and screen are enough. What isn't visible from outside is none of a shop's work.
    .proof = It is dry and on, and signs in (no such item: the app refreshes).

wipe-later = Leave it until it may be off
    .do = Don't wipe it while it's on and in use. After closing, nothing waiting to upload: off, unplugged, then the cloth.
    .say = Then leave it for now. Please don't wipe it while it's on and in use. After closing, with nothing waiting to upload: off and unplugged first, then the cloth.
    .why = Wiping a live screen presses keys, and a sale can be started or broken off by it.
    .proof = It was wiped after closing, switched off and unplugged, with nothing waiting to upload.

slot-clean = The slot is done: carry on
    .do =
        Note the date. Again when the manual says so, no sooner.
        No test sale: the next customer's card will do.
    .say = Good, that's it. Do it again when the manual says so, and no sooner. No test sale, please, the next customer's card will do.
    .why = A cleaning card is a little rough. Too often wears the contacts that it's meant to help.
    .proof = The next card that's due anyway is read.

slot-alone = Leave the slot as it is
    .do =
        Nothing else goes in: no swab, tissue, air or spray. Get the cleaning card that its manual names.
        Wipe only the outside.
    .say = Then leave the slot alone. Nothing else goes in, no swab, tissue, air or spray. Get the cleaning card that the manual names.
    .why = As long as cards are read, a slot needs nothing. What harms it is mostly what's put in to help.
    .proof = Nothing went into the slot, and cards are read.

overnight = Charge it at closing, on its own charger
    .do =
        Own charger, wall socket, somewhere dry and open. Don't pull the lead, don't cover it.
        Swollen or hot? Stop charging.
    .say = Charge it at closing on its own charger at a wall socket, somewhere dry. Don't cover it or pull the lead. If it swells or gets hot, stop charging.
    .why = Run empty again and again a battery ages, and an empty terminal may refuse sales. A stranger's charger may be too weak or too strong.
    .proof = It's on its own charger and shows that it's charging.

stored = Put away: dry, locked up, charged
    .do =
        Settle first. Charge it, switch it off, lock it up dry. Charge it and sign in once a month.
        Tell your { $desk ->
            [acquirer] desk
           *[other] provider
        } if it's for long.
    .say = Settle first. Then charge it, switch it off, and lock it up somewhere dry. Charge it and sign it in once a month, and { $desk ->
        [acquirer] tell us
       *[other] tell your provider
    } if it's for long.
    .why = Left flat for months, the small battery that guards the keys runs down and it locks. In mainland China a terminal idle for months may be stopped.
    .proof = It's settled, charged, off and locked up, and the next charge is in the diary.

warmed = Warmed up: carry on
    .do =
        Sign in (no such item? Refresh the app). Don't leave it in a cold van or stall overnight.
    .say = Good, please sign in once. And better not leave it overnight in a cold van or on the stall.
    .why = A sign-in shows it came through well, and costs nothing. Frost is hard on battery and seals alike.
    .proof = It is dry and on, and signs in (no such item: the app refreshes).

warm-later = Not dry yet: leave it off
    .do =
        Leave it off and unplugged indoors. When no mist is left, come back here.
    .say = Then it stays off and unplugged, indoors. When no mist is left on it, we go on.
    .why = Half an hour is mostly enough; after a frosty night it takes longer. Waiting costs nothing, a short circuit costs the terminal.
    .proof = No mist is left on it, and it starts.

dirt = It needs somebody who may clean inside
    .do =
        Don't poke, blow, spray or open it. It works? Then use it until somebody comes.
        Have the model and what you see ready.
    .say = Please don't poke, blow, spray or open it. As long as it works you can use it. What do you see, and what model is it?
    .why = Under the lid a switch erases the keys. Whoever is sent has what it takes, and a replacement if it goes wrong.
    .open = Hello, I'm calling from a shop. Our terminal is dirty where we may not clean it. How should it be cleaned, or can somebody come?

call = Something else about its care
    .do =
        Say what you'd like to do with it. Until you know: open nothing, spray nothing, reset nothing.
    .say = Please tell me what you'd like to do with it. Until that's clear, open nothing, spray nothing and reset nothing.
    .why = Models differ, and what's good for one harms another. The maker's page for yours decides.
    .open = Hello, I'm calling from a shop. It's about looking after our terminal. I'll tell you what we'd like to do. What does its maker allow?
