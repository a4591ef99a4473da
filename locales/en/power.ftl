flow = Won't switch on
    .about = Black screen, won't start, "Battery low", or stuck at the start-up screen
    .ask = Is it that the terminal won't switch on or charge?
    .keys = power, battery, charger, charging, dead, frozen, freeze, card machine frozen, crashed, shuts down, switches off, swollen battery, smoke, smoking, burning, burnt smell, fire, hot, wet, got wet, water, swollen, not turning on, won't turn on, does not switch on, no power, battery swollen, smells burnt

cause-flat = Flat battery
cause-charger = Charger, lead or socket
cause-frozen = Frozen or won't boot
cause-battery = Worn or loose battery
cause-board = Inside the terminal

look = What does it do now?
    .do = Just look, don't press anything yet. If it's hot, swollen, wet or smells burnt, leave it alone and don't charge it.
    .say = Is the screen black, does it say battery low, or is it stuck at the start-up screen? If it's hot, swollen, wet or smells burnt, please leave it alone and don't charge it.
    .why = Black usually means flat; stuck at start-up usually means frozen. They're handled differently. Charging a swollen or wet terminal can start a fire.
    .black = Black, nothing happens
    .low = It's on, says battery low
    .stuck = Stuck at start-up, or restarting
    .hurt = Hot, swollen, wet or smells burnt

plug = On its own charger, is there a light?
    .do = Use the charger it came with, in a wall socket. Give it a minute and look for a light or a charging sign.
    .say = Please plug in the charger that came with it, straight into the wall, give it a minute, and tell me if there's a light or a charging sign.
    .why = A computer port or a phone charger is often too weak, so it looks plugged in but isn't charging. The light tells you power is getting through.
    .light = A light or charging sign
    .dark = Nothing at all
    .unsure = This model has no light

top-up = Charge for 15 minutes on its own charger
    .do = Wall socket, 15 minutes. See if there's a charging sign and the level goes up. Don't take payments on it meanwhile, and don't retake a cut-off sale.
    .say = Please charge it from a wall socket for fifteen minutes and see if the level goes up. Don't take payments on it meanwhile. If a sale was cut off, don't take that one again yet.
    .why = When it's nearly flat the terminal refuses sales and may drop the network. If it dies in the middle of a sale, nobody knows whether it went through.
    .fixed = Charging, warning gone
    .still = Level not rising, or no sign

other-charger = Another socket, same-model charger
    .do = Try another wall socket, then a charger and lead of the same model. Look at the port for dust. Look only, don't poke or blow.
    .say = Please try another socket, then another charger and lead of the same model. Have a look in the port for dust, but don't put anything in it.
    .why = Leads and chargers take more wear than terminals. A different model may give the wrong voltage, and poking bends the pins for good.
    .fixed = A light or charging sign now
    .still = Still nothing
    .unsure = No same-model charger here
    .running = A light now, and it's switched on

charge = Charge 15 to 30 minutes, hold the key
    .do = Leave it on its charger for 15 minutes, press nothing, then hold the power key for about 10 seconds. Dark? Make it 30 minutes and hold it once more.
    .say = Please leave it charging for fifteen minutes without pressing anything. When the time's up, hold the power key for ten seconds. If it stays black, make it half an hour and hold it once more.
    .why = A battery run right down needs some charge before it can start. Pressing straight away uses up what little has gone in.
    .fixed = It came on
    .still = 30 minutes, and still black

battery = Take the battery out for 1 minute
    .do = Only if it comes out without tools: unplug, take it out for a minute, put it back, plug in and switch on. If there are screws, leave it.
    .say = If the battery comes out without tools, please unplug the charger, take it out for a minute, put it back, plug in and switch on. If there are screws, leave it alone.
    .why = Refitting it cures a loose contact or a freeze. Opening the case with a screwdriver sets off the security and wipes the keys, and then it must be replaced.
    .fixed = It came on
    .still = Still won't start
    .unsure = The battery doesn't come out

boot-restart = Plug in and restart once
    .do = If it says "Updating", wait. If not: on its own charger, hold power for about 10 seconds, switch on, wait 2 minutes. Once only.
    .say = Please put it on its charger, hold the power key for about ten seconds to switch it off, then switch it on and give it two minutes. Just the once.
    .why = One restart on mains clears a freeze. Doing it over and over doesn't help, and cutting the power during an update makes things worse.
    .fixed = It reached the main screen
    .still = Still stuck, or restarts again

topped-up = It charges: keep it plugged in
    .do = Keep it plugged in and charge it fully when quiet. If a sale was cut off, look it up first and don't retake it until it's clear.
    .say = That's enough power now, please keep it plugged in. If a sale was cut off, look up its result before anyone takes it again.
    .why = It had only run low; nothing is broken. A sale that was cut off may have charged the customer, so look before you take it again.
    .proof = The screen stays on, the battery level rises, and the warning is gone.

charged-up = Charged and running
    .do = Sign in. If a sale was cut off, look it up first and don't retake it until it's clear. Put the terminal on charge every night.
    .say = Good, please sign in once. If a sale was cut off, look up its result before retaking it. And do put it on charge at closing time.
    .why = Signing in shows terminal and network are fine. Left unplugged for long, the small security battery may run down too and lock the terminal.
    .proof = It starts, signs in, and shows the charging sign.

battery-ok = Running with the battery refitted
    .do = Sign in. Look up any cut-off sale before retaking it. If the battery keeps draining, ask your payment provider for one; don't buy your own.
    .say = Good, please sign in once and look up any sale that was cut off. If the battery drains fast, ask your payment provider for a new one rather than buying one.
    .why = It was probably a loose contact. Old batteries swell, and unknown ones are worse, so replacements come from the provider.
    .proof = It starts, and stays on when you unplug the charger.

started = Running after the restart
    .do = Sign in. If a sale was cut off, look it up first and don't retake it until it's clear. Settle as usual today. No factory reset.
    .say = Good, please sign in once. If a sale was cut off when it froze, look up its result before retaking it. And settle as usual today.
    .why = It may have frozen in the middle of a sale; retaking that blind could charge twice. Settling on time keeps the day's sales safe.
    .proof = It stays on the main screen for a few minutes and doesn't restart.

charger-call = Won't charge, call your payment provider
    .do = Ring the number on the terminal's label, keep the slips. A sale that was cut off: not again in any way until they say. Others can pay by QR or cash.
    .say = It needs a charger or a repair, so please ring the number on the label. Don't take a cut-off sale again in any way until they say. Other customers can pay by QR or cash.
    .why = With other sockets and chargers ruled out, it's the port or the charger. Unsettled sales are still inside, so the paper slips are your proof; keep them.
    .open = Hello, I'm calling from a shop. Our terminal won't charge, even with another socket and charger. There may be unsettled sales in it. Could you send a charger or a replacement?

boot-call = Won't boot, call your payment provider
    .do = Ring the number on the terminal's label. No factory reset. A sale that was cut off: not again in any way until they say. Others: QR or cash.
    .say = Please ring the number on the label; they have to sort that out. No factory reset. A cut-off sale isn't taken again in any way until they say. Others can pay by QR or cash.
    .why = A factory reset wipes the keys and any unsettled sales. Let the provider fix it remotely or swap it, so the day's takings are kept.
    .open = Hello, I'm calling from a shop. Our terminal is stuck at start-up; one restart on mains didn't help. There may be unsettled sales in it. What should we do, and do we need a swap?

call = It needs a repair: call your provider
    .do = Ring the number on the terminal's label. Don't open it. A sale that was cut off: not again in any way until they say. Others: QR or cash.
    .say = Your payment provider has to look at it. Please ring the number on the label and keep the slips. A cut-off sale isn't taken again in any way until they say. Others: QR or cash.
    .why = If charging and refitting haven't helped, the fault is probably inside. Opening the case trips the security, and a terminal you buy yourself has no keys and can't take payments.
    .open = Hello, I'm calling from a shop. Our terminal won't start, or won't stay on. I have a list of what we've tried. There may be unsettled sales in it. Could you arrange a repair or a replacement?
