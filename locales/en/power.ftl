flow = Won't switch on
    .about = Black screen, won't start, "Battery low", or stuck at the start-up screen
    .ask = Is it that the terminal won't switch on or charge?
    .keys = power, battery, charger, charging, dead, crashed, shuts down, switches off, swollen battery, smoke, smoking, burning, burnt smell, fire, hot, wet, got wet, water, swollen, not turning on, won't turn on, does not switch on, no power, battery swollen, smells burnt

cause-flat = Flat battery
cause-charger = Charger, lead or socket
cause-frozen = The terminal's software
cause-battery = Worn or loose battery
cause-board = Inside it, or not found yet

look = What does it do now?
    .do =
        Just look. Hot, swollen, wet or burnt? Don't touch or charge it. Warm is fine.
        Did it go off in the middle of a sale? Choose that first.
    .say = Did it go off in the middle of a sale? If not: is the screen black, low on battery, or stuck starting up? If it's hot, swollen, wet or smells burnt, don't touch or charge it.
    .why = Black usually means flat; stuck at start-up usually means frozen. They're handled differently. Charging a swollen or wet terminal can start a fire and hurt someone; a warm one is normal.
    .mid-sale = It went off in the middle of a sale
    .black = Black, nothing happens
    .low = It's on, says battery low
    .drains = It works, but soon runs flat
    .stuck = Stuck at start-up, or restarting
    .wet = It has been wet
    .hurt = Hot, swollen or smells burnt

sale-first = First find out about that sale
    .do =
        The terminal can wait. Look the sale up { $desk ->
            [acquirer] in the back office;
           *[other] in the merchant app on a phone;
        } don't charge it again yet.
        Then come back here to get it running.
    .say = The terminal can wait. { $desk ->
        [acquirer] First I'll look that sale up: how much, what time?
       *[other] First let's look that sale up in your merchant app on a phone;
    } please don't charge it again yet. After that we'll get the terminal running.
    .why = It may have gone through just before it went off. The app knows without the terminal.

plug = On its own charger, is there a light?
    .do = Use the charger it came with, in a wall socket. Wait a minute, then look for a light or a charging sign.
    .say = Please plug in the charger that came with it, straight into the wall, give it a minute, and tell me if there's a light or a charging sign.
    .why = A computer port or a phone charger is often too weak, so it looks plugged in but isn't charging. The light tells you power is getting through.
    .light = A light or charging sign
    .dark = Nothing at all
    .unsure = This model has no light

top-up = Charge for 15 minutes on its own charger
    .do =
        Charge it 15 minutes at the wall. Charging sign there, level rising?
        No sales on it while it charges.
    .say = Please charge it at the wall for fifteen minutes and see if the level rises; no sales on it while it charges.
    .why = When it's nearly flat the terminal refuses sales and may drop the network. If it dies in the middle of a sale, nobody knows whether it went through.
    .fixed = Charging, warning gone
    .still = Level not rising, or no sign

other-charger = Another socket, same-model charger
    .do =
        Try another wall socket, then a charger and lead of the same model. Look at the port for dust.
        Look only: don't poke it or blow into it.
    .say = Please try another socket, then another charger and lead of the same model. Have a look in the port for dust, but don't poke it or blow into it.
    .why = Leads and chargers take more wear than terminals. A different model may give the wrong voltage, and poking bends the pins for good.
    .fixed = A light or charging sign now
    .still = Still nothing
    .unsure = No same-model charger here

charge = Charge it, then hold the power key
    .do = Charge 15 minutes and press nothing, then hold the power key 10 seconds. Still dark? Make it 30 minutes, and hold it again.
    .say = Please charge it fifteen minutes, press nothing, then hold the power key ten seconds. If it stays black, make it half an hour and hold it again.
    .why = A battery run right down needs some charge before it can start. Pressing straight away uses up what little has gone in.
    .fixed = It came on
    .still = 30 minutes, and still black

battery = Take the battery out for 1 minute
    .do =
        Only if it comes out without tools: unplug, take it out for a minute, put it back, plug in and switch on.
        If there are screws, leave it.
    .say = If the battery comes out without tools, please unplug the charger, take it out for a minute, put it back, plug in and switch on. If there are screws, leave it alone.
    .why = Refitting it cures a loose contact or a freeze. Opening the case with a screwdriver sets off the security and wipes the keys, and then it must be replaced.
    .fixed = It came on
    .still = Still won't start
    .unsure = It needs tools, or won't come out

boot-restart = Plug in and restart once
    .do =
        If it says "Updating", wait. If not: on its own charger, hold power for about 10 seconds, switch on, wait 2 minutes.
        Once only.
    .say = If it says Updating, please wait. If not, put it on its charger, hold the power key for about ten seconds to switch it off, switch it on and give it two minutes. Just the once.
    .why = One restart on mains clears a freeze. Doing it over and over doesn't help, and cutting the power during an update makes things worse.
    .fixed = It reached the main screen
    .still = Still stuck, or restarts again

topped-up = It charges: keep it plugged in
    .do =
        Keep it plugged in and charge it fully when quiet.
        Was a sale cut off? Look it up first; don't charge it again until it's clear.
    .say = That's enough power now. Please keep it plugged in, and charge it fully when it's quiet. Was a sale cut off? Then look it up first; don't charge it again until it's clear.
    .why = It had only run low; nothing is broken. An interrupted sale may have been charged already, so look it up first and the customer won't pay twice.
    .proof = The screen stays on, the battery level rises, and the warning is gone.

new-charger = It charges: replace what was broken
    .do =
        The old socket, charger or lead is broken: get the same model. Charge it 30 minutes.
        Sale cut off? Look it up; don't charge it again till clear.
    .say = So it's what you swapped: socket, charger or lead. Please stop using that one and get the same model. Leave it on charge for half an hour. Sale cut off? Look it up first.
    .why = The terminal takes power, so nothing is wrong with it. A broken lead or socket lets it run flat again, and a charger of another model may give the wrong voltage.
    .proof = It charges on the other socket or charger, and it comes on.

charged-up = Charged and running
    .do =
        Sign in (no such item? Refresh the app). Charge it every night.
        Was a sale cut off? Look it up first; don't charge it again until it's clear.
    .say = Good, please sign in once. Was a sale cut off? Then look it up first; don't charge it again until it's clear. And do put it on charge at closing time.
    .why = Signing in shows terminal and network are fine. Left uncharged for long, the small security battery runs down too and may lock the terminal.
    .proof = It starts, signs in (no such item: the app refreshes), and shows the charging sign.

battery-ok = Running with the battery refitted
    .do =
        Sign in (or refresh the app). Battery drains? { $desk ->
            [acquirer] Pass it on;
           *[other] The provider changes it;
        } don't buy one.
        Sale cut off? Look it up; don't charge it again until it's clear.
    .say = Good, please sign in once. Was a sale cut off? Then look it up; don't charge it again until it's clear. If the battery drains fast, ring us again for a new one; don't buy your own.
    .why = It was probably a loose contact. Old batteries swell, and unknown ones are more dangerous still, so replacements come from the provider.
    .proof = It starts, and stays on when you unplug the charger.

started = Running after the restart
    .do =
        Sign in (or refresh the app). Settle as usual today; no factory reset.
        Was a sale cut off? Look it up first; don't charge it again until it's clear.
    .say = Good, please sign in once. If a sale was interrupted, look up its result; don't charge it again until it's clear. Settle as usual today, and no factory reset.
    .why = It may have frozen in the middle of a sale; charging again without looking could make the customer pay twice. Settling on time keeps the day's sales safe.
    .proof = It stays on the main screen for a few minutes and doesn't restart.

later = Not charged yet: come back to this
    .do =
        When you have its charger and time, come back here.
        Was a sale cut off? Don't charge it again until it's clear.
    .say = Then it stays as it is for now. When you have its own charger and the time, call us again. Was a sale cut off? Don't charge it again until it's clear.
    .why = Black or low mostly means flat. Only charging it shows more; nobody can say yet that it needs a repair.
    .proof = It has been on its charger, and it runs.

restart-later = Not done yet: come back to this
    .do =
        When you have its charger and a few minutes, come back here.
        Was a sale cut off? Don't charge it again until it's clear.
    .say = Then it stays as it is for now. When you have its own charger and a few minutes, call us again. Was a sale cut off? Don't charge it again until it's clear.
    .why = Stuck at start-up is mostly a freeze, which can be cleared on the charger. Until that's tried, nobody can say it needs a repair.
    .proof = It starts up fully and stays on.

drains = The battery needs changing
    .do =
        Keep it on its charger until then; charge it every night.
        Don't buy a battery, don't open it. Swollen or hot? Stop charging, keep away.
    .say = The battery has to be changed. Until then keep it on its own charger. Please don't buy a battery yourself or open it. If it swells or gets hot, stop charging and keep away.
    .why = Batteries wear out in a few years. Unknown ones can be dangerous, and opening the case trips the security.
    .open = Hello, I'm calling from a shop. Our terminal works, but its battery soon runs flat. Can you change the battery or the terminal?

charger-call = Won't charge: it needs a charger or repair
    .do =
        Keep the receipts.
        Was a sale cut off? Don't charge it again by any method until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    .say = It needs a charger or a repair. Keep your phone on and keep the receipts. Was a sale cut off? Then don't charge it again by any method until it's confirmed unpaid.
    .why = It's mostly the charger, the port or the battery, and a shop can't repair those. Unsettled sales may still be inside, so the receipts are your proof.
    .open = Hello, I'm calling from a shop. Our terminal won't charge. I'll read you what we've noted. Could you send a charger or a replacement?

boot-call = Won't start up: the shop can't fix this
    .do =
        Was a sale cut off? Don't charge it again by any method until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
        No factory reset, don't open it.
    .say = This can't be fixed in the shop; keep your phone on. Was a sale cut off? Then don't charge it again by any method until it's confirmed unpaid. No factory reset, and don't open it.
    .why = A factory reset wipes the keys and any unsettled sales, and the money may not add up. Let the provider fix it remotely or swap it, so the takings are kept.
    .open = Hello, I'm calling from a shop. Our terminal won't start up fully. I'll read you what we've noted. What should we do, and do we need a swap?

call = Have the terminal looked at
    .do =
        Keep the receipts. Don't open it.
        Was a sale cut off? Don't charge it again by any method until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    .say = It has to be looked at. Keep your phone on and keep the receipts. Was a sale cut off? Then don't charge it again by any method until it's confirmed unpaid. Don't open it.
    .why = If charging doesn't help, the fault is probably inside. Opening the case trips the security, and a terminal you buy yourself has no keys and can't take payments.
    .open = Hello, I'm calling from a shop. It's about our terminal's power: starting it, charging it, or the battery. I'll read you what we've tried and how it is now. Does it need a repair or a replacement?
