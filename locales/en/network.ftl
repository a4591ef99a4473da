flow = No network
    .about = No signal, or it says "Communication timeout" or "Cannot connect"
    .ask = Is it about the network or signal?
    .keys = internet, no internet, wifi, wi-fi, router, connection, offline, mobile data, ethernet, no connection, wifi not working, 4g, network error, network problem, no network, internet down, lost connection

cause-signal = Weak 4G signal
cause-wifi = Shop Wi-Fi or router
cause-sim = SIM stopped or not seen
cause-outage = Carrier, line or provider down
cause-terminal = The terminal itself
cause-cable = Loose or broken cable

link = How is the terminal connected?
    .do = Look along the top of the screen: bars mean 4G, a fan shape means Wi-Fi. Or is there a network cable? Don't retake the sale that was cut off.
    .say = Could you look at the top of the screen: is it on 4G, on Wi-Fi, or on a network cable? And please don't retake the sale that was cut off yet.
    .why = Each kind of connection fails in its own way. And a sale cut off midway may already have charged the customer, so it has to be looked up before anyone takes it again.
    .mobile = 4G (mobile network)
    .wifi = Wi-Fi
    .cable = Network cable

signal = Go to the window, flight mode on, then off
    .do = Take it to the window or the door, turn flight mode on for 10 seconds, then off. Wait for the bars to come back.
    .say = Please take the terminal over to the window or door, turn flight mode on for ten seconds, then off again, and tell me if the bars come back.
    .why = Signal is worst behind counters and in basements. Flight mode makes it look for a mast again without a restart. Stay inside the shop; away from its registered address it may be refused.
    .fixed = The bars are back
    .still = Still no signal
    .unsure = No flight mode, or can't move it

sim = Does the screen mention the SIM?
    .do = Look for words such as "No SIM" or "SIM locked". Just look, don't take the SIM out.
    .say = Is there anything about the SIM on the screen, such as No SIM? Just have a look, please don't take it out.
    .why = The SIM is a special one that can run out, expire or be stopped. Trying it in a phone may lock it, and getting it back takes time.
    .no = No
    .yes = Yes

phone-test = Does a phone work on the same Wi-Fi?
    .do = Turn off mobile data on a phone, join the terminal's Wi-Fi and open a web page.
    .say = Please turn off mobile data on your phone, join the same Wi-Fi as the terminal and see if a web page opens.
    .why = If the phone fails too, it's the router or the line. If it works, it's the terminal. With mobile data left on, the phone will fool you.
    .phone-ok = The phone gets online
    .phone-bad = The phone can't either

rejoin = Connect the terminal to Wi-Fi again
    .do = In the terminal's Wi-Fi settings, disconnect, pick the shop's Wi-Fi and type its password. Leave the other settings alone.
    .say = Please open the Wi-Fi settings on the terminal, disconnect, pick your shop's Wi-Fi and enter its password again. Leave IP and the rest as they are.
    .why = After a new password or a router restart, a terminal can cling to its old connection. The IP and access settings are the provider's; a wrong change makes things worse.
    .fixed = Connected, icon looks fine
    .still = Still won't connect

router = Restart the router
    .do = Wait until no till has a sale running. Unplug the router for 10 seconds, plug it in, give it 2 minutes. Leave the terminal on.
    .say = First check no other till is in the middle of a sale. Then unplug the router for ten seconds, plug it back in, and give it two minutes to come up.
    .why = If phones are offline too, the router has usually hung. A sale cut off halfway has an unclear result, so let any others finish first.
    .fixed = Internet back, terminal connected
    .still = Still no internet

reseat = Push the network cable in at both ends
    .do = Unplug both ends and push each in until it clicks. Check the light by the socket. No light: use another cable.
    .say = Please unplug both ends of the cable and push them in until they click. Is the light on? If not, try another cable.
    .why = Cables get kicked and run over by chairs, so this is the quickest fix. A light means the line is live; no light points to the cable.
    .fixed = Light on, network fine
    .still = Still no connection

switch = Try another network
    .do = From 4G go to Wi-Fi; from Wi-Fi or cable go to 4G. If you have neither, use a shop phone's hotspot with a password.
    .say = Please switch it over: Wi-Fi if it was on 4G, 4G if it was on Wi-Fi or cable. If you have neither, use a shop phone's hotspot with a password.
    .why = If another network works, you know the old one is at fault and you can trade meanwhile. Open hotspots and public Wi-Fi aren't safe for payments.
    .fixed = It works on the other network
    .still = That doesn't work either
    .unsure = There's no other network

restart = Restart the terminal once
    .do = Choose Restart or power off and on, let it start fully, then look at the network icon. Once only, and no factory reset.
    .say = Please restart the terminal once, let it come all the way up, and tell me how the network icon looks. Please don't choose factory reset.
    .why = The network part sometimes hangs and a restart frees it. A factory reset would wipe the keys and any unsettled sales.
    .fixed = Network is back
    .still = Still no network

others = Are other terminals down as well?
    .do = Look at another one in the shop, or ask a neighbour with the same provider. Only ask, don't use theirs to take payments.
    .say = Do you have another terminal, and does it connect? Or could you ask a neighbour with the same provider if theirs is down too?
    .why = If everyone is down it's the provider or the carrier, and nothing you do here will help. If it's only this one, it's the terminal.
    .yes = They're all down
    .no = Only this one

signal-ok = Signal is back
    .do = Sign in once first. Retake the cut-off sale once, only if it's clear nothing was charged. Use it where the signal is good, inside the shop.
    .say = Good, please sign in once. If a sale was cut off and it's clear that nothing was charged, take that one once more. Keep the terminal where the signal is good.
    .why = A sign-in proves the connection without costing anything. Bars on the screen don't prove your provider answers, and you don't want to be cut off again.
    .proof = Sign in once and it succeeds.

wifi-ok = Wi-Fi is back
    .do = Sign in once first. Retake the cut-off sale once, only if it's clear nothing was charged. Keep customers off the terminal's Wi-Fi.
    .say = Good, please sign in once. If a sale was cut off and it's clear that nothing was charged, take that one once more. Better not share that Wi-Fi with customers.
    .why = Only a sign-in shows it reaches your provider. Sharing one Wi-Fi with customers is slow and unsafe; keep them apart.
    .proof = Sign in once and it succeeds.

cable-ok = Cable is fine now
    .do = Sign in once first. Retake the cut-off sale once, only if it's clear nothing was charged. Fix the cable where nobody treads on it.
    .say = Good, please sign in once. If a sale was cut off and it's clear that nothing was charged, take that one once more. Tuck the cable away if you can.
    .why = A cable that came loose once will do it again, most likely in the middle of a sale.
    .proof = Sign in once and it succeeds.

switched = Use this network for now
    .do = Sign in once first. Retake the cut-off sale once, only if it's clear nothing was charged. Report the old line; leave the settings alone.
    .say = That works, so please sign in once. If a sale was cut off and it's clear that nothing was charged, take that one once more. Report the old connection when it's quiet.
    .why = Working elsewhere shows the terminal is fine. Leave the old line unrepaired and you'll be cut off again some day.
    .proof = Sign in once and it succeeds.

restart-ok = Working after the restart
    .do = Sign in once first. Retake the cut-off sale once, only if it's clear nothing was charged. If it keeps dropping, report it.
    .say = Good, please sign in once. If a sale was cut off and it's clear that nothing was charged, take that one once more. If it keeps dropping, ring your payment provider.
    .why = A one-off hang is nothing. If it needs a restart every day, the network part is failing; get it swapped before a busy hour.
    .proof = Sign in once and it succeeds.

sim-call = SIM trouble, call your payment provider
    .do = Call your payment provider (the number on the terminal's label). Leave the SIM in; use Wi-Fi if you have it. Don't retake that sale until they say.
    .say = Your payment provider has to get the SIM working, so please ring the number on the label and leave the SIM in. Don't take a cut-off sale again in any way until they say.
    .why = Only your payment provider or its carrier can bring that SIM back. Your own phone's SIM most likely won't work in it.
    .open = Hello, I'm calling from a shop. Our terminal shows a SIM message and has no 4G. The SIM hasn't been taken out. Could you check if it's stopped or expired, and restore it?

outage = It's an outage: wait it out
    .do = Ring the number on the terminal's label. A sale that was cut off: not again in any way until they say. Other customers can pay by QR or cash.
    .say = It looks like an outage. Please ring the number on the label. If a sale was cut off, don't take it again in any way until they say. Other customers can pay by QR or cash.
    .why = Nothing you do to the terminal will end an outage. Sending sales again and again only leaves a pile of unclear results to sort out later.
    .open = Hello, I'm calling from a shop. Several terminals here lost the network at once, and switching networks and restarting didn't help. Is there an outage, and when might it end?

call = Stop here, have the network checked
    .do = Ring the number on the terminal's label. A sale that was cut off: not again in any way until they say. Other customers can pay by QR or cash.
    .say = Let's stop there. Please ring the number on the label and say what you've tried. A cut-off sale isn't taken again in any way until they say. Others can pay by QR or cash.
    .why = When neither another network nor a restart helps, it's the terminal or its settings. Those belong to your payment provider; guessing at them does more harm than good.
    .open = Hello, I'm calling from a shop. Our terminal can't get online. I have a list of what we've tried. Could you check its settings and network part, and whether it needs swapping?
