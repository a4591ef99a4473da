flow = No network
    .about = No signal, or it says "Communication timeout" or "Cannot connect"
    .ask = Is it about the network or signal?
    .keys = internet, no internet, wifi, wi-fi, router, connection, offline, mobile data, ethernet, no connection, wifi not working, 4g, network error, network problem, no network, internet down, lost connection

cause-signal = The 4G signal
cause-wifi = The Wi-Fi or the router
cause-sim = The SIM: stopped, out of data or not seen
cause-outage = The network it was on, or the provider
cause-terminal = The terminal, or not found yet
cause-cable = The network cable

link = How is the terminal connected?
    .do =
        Top of the screen: bars mean 4G, curved lines Wi-Fi. Or is a cable in?
        Was a sale cut off? { $desk ->
            [acquirer] Look it up in the back office;
           *[other] Look it up in the app on a phone;
        } don't charge it again yet.
    .say = Please look at the top of the screen: is it on 4G, on Wi-Fi, or is a network cable in? Was a sale cut off? { $desk ->
        [acquirer] Then tell me amount and time, I'll look it up; don't charge it again yet.
       *[other] Then look it up in the app on a phone, and don't charge it again yet.
    }
    .why = Each kind of connection fails in its own way; knowing which saves trying them all. An interrupted sale may have been charged already: once online, look it up before charging again.
    .mobile = 4G (mobile network)
    .wifi = Wi-Fi
    .cable = Network cable

signal = Go to the window, flight mode on, then off
    .do =
        At the window, at the door or just outside: flight mode on for 10 seconds, then off. Wait for the bars.
        Don't take it any further.
    .say = Does the screen mention the SIM? Then tell me. If not, take it to the window, the door or just outside, no further. Flight mode on for ten seconds, then off, and tell me if the bars come back.
    .why = Signal is worst behind counters, in basements and by metal racks. Flight mode makes it look for a mast again without a restart. Far from its registered address it may be refused.
    .fixed = Bars are back, nobody was paying
    .still = Still no signal
    .cut = Bars are back, a sale was cut off
    .no-data = Full bars all along, but no data
    .sim = The screen mentions the SIM
    .unsure = No flight mode, or can't move it

sim = Does the screen mention the SIM?
    .do =
        Look for words such as "No SIM" or "SIM locked".
        Just look, don't take the SIM out.
    .say = Is there anything about the SIM on the screen, such as No SIM? Just have a look, please don't take it out.
    .why = The SIM is a special one that can run out of credit, expire or be stopped. Trying it in a phone may lock it, and getting it back takes time.
    .no = No
    .yes = Yes
    .credit = No, but its data may have run out

phone-test = What about the shop's Wi-Fi?
    .do = Nothing changed? To test it: turn off mobile data on a phone, join the terminal's Wi-Fi and open a web page.
    .say = Do you have a new router or a new password? If not, please turn off mobile data on your phone, join the same Wi-Fi as the terminal and see if a web page opens.
    .why = If the phone fails too, it's the router or the line. If it works, it's the terminal. With mobile data left on, the Wi-Fi seems fine when it isn't.
    .changed = New router, name or password
    .phone-ok = A phone gets online on it
    .phone-bad = A phone can't get online either
    .dark = Power cut, the router is dark
    .probe-good = This computer gets online. If it's on the same Wi-Fi, then it is the terminal.
    .probe-bad = This computer can't get online either. If it's on the same Wi-Fi, then it isn't the terminal.
    .probe-cannot-tell = This computer isn't on a network, so it can't tell. Use the phone.

rejoin = Connect the terminal to Wi-Fi again
    .do =
        In the terminal's Wi-Fi settings, disconnect, pick the shop's Wi-Fi and type the password that is valid now.
        Leave the other settings alone.
    .say = Please open the Wi-Fi settings on the terminal, disconnect, pick your shop's Wi-Fi and enter the password that is valid now. Leave the other settings alone.
    .why = After a new password or a router restart, a terminal can cling to its old connection. The IP and access settings are the provider's; a wrong change makes things worse.
    .fixed = Connected, nobody was paying
    .still = Still won't connect
    .cut = Connected, a sale was cut off

router = Restart the router
    .do =
        Once no till has a sale running, unplug the router for 10 seconds, plug it in, wait 2 minutes.
        Leave the terminal on.
    .say = First check no other till is in the middle of a sale. Then unplug the router for ten seconds, plug it back in and give it two minutes. Leave the terminal on.
    .why = If phones are offline too, the router has usually hung. A sale interrupted halfway has an unclear result, so let any others finish first.
    .fixed = Back, nobody was paying
    .still = Still no internet
    .cut = Back, a sale was cut off

reseat = Push the network cable in at both ends
    .do = Unplug both ends and push each in until it clicks. Check the light by the socket. No light: use another cable.
    .say = Please unplug both ends of the cable and push them in until they click. Is the light on? If not, try another cable.
    .why = Cables get kicked and run over by chairs, so this is the quickest fix. A light means the cable is live; no light points to the cable.
    .fixed = Network fine, nobody was paying
    .still = Still no connection
    .cut = Network fine, a sale was cut off

switch = Try another network
    .do =
        From 4G to Wi-Fi; from Wi-Fi or cable to 4G; neither: a shop phone's hotspot with a password.
        No public Wi-Fi.
    .say = Please switch it over: Wi-Fi if it was on 4G, 4G if it was on Wi-Fi or cable. If you have neither, a shop phone's hotspot with a password. No public Wi-Fi, please.
    .why = If another network works, you know the old one is at fault and you can trade meanwhile. Open hotspots and public Wi-Fi aren't safe; don't use them.
    .fixed = It works there, nobody was paying
    .still = That doesn't work either
    .cut = It works there, a sale was cut off
    .all-down = Phones, other terminals: all down
    .unsure = There's no other network

restart = Restart the terminal once
    .do =
        Payments waiting to upload? Not now: leave it on.
        Else Restart or power off and on, look at the network icon. Once, no factory reset.
    .say = Payments waiting to upload? Then leave it on. If not, restart the terminal once, let it come all the way up, and tell me how the network icon looks. No factory reset, please.
    .why = The network part sometimes hangs and a restart frees it. A factory reset would wipe the keys and any unsettled sales, so never choose it.
    .fixed = Network is back
    .still = Not now, or still no network

others = Are other terminals down as well?
    .do =
        Look at another one in the shop, or ask { $desk ->
            [acquirer] a neighbour who is with us, too.
           *[other] a neighbour with the same provider.
        }
        Only ask, don't use theirs to take payments.
    .say = Do you have another terminal, and does it connect? Or could you ask { $desk ->
        [acquirer] a neighbour who is with us if theirs is down too?
       *[other] a neighbour with the same provider if theirs is down too?
    } Only ask, please don't take payments on theirs.
    .why = If everyone is down it's the provider or the carrier, and nothing you do here will help. If it's only this one, it's the terminal.
    .yes = Others can't connect either
    .no = Others are fine, only this one

signal-ok = Signal is back
    .do =
        Sign in (no such item? Refresh the app). Use it where signal is good.
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] The interrupted sale wasn't charged: you may charge it once more.
               *[other] Don't charge an interrupted sale again until you know it wasn't charged.
            }
        }
        [yes] The interrupted sale is paid: don't charge again.
       *[unknown] Don't charge an interrupted sale again until you know it wasn't charged.
    }
    .say = Good, please sign in once. If a sale was interrupted and it's clear nothing was charged, you may charge it once more. Keep the terminal where the signal is good.
    .why = A sign-in proves the connection without costing anything. Bars on the screen don't prove the provider answers, and you don't want to be interrupted again.
    .proof = Sign in once and it succeeds; with no such item, the list of sales in the app refreshes.

wifi-ok = Wi-Fi is back
    .do =
        Sign in (no such item? Refresh the app). Keep customers off this Wi-Fi.
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] The interrupted sale wasn't charged: you may charge it once more.
               *[other] Don't charge an interrupted sale again until you know it wasn't charged.
            }
        }
        [yes] The interrupted sale is paid: don't charge again.
       *[unknown] Don't charge an interrupted sale again until you know it wasn't charged.
    }
    .say = Good, please sign in once. If a sale was interrupted and it's clear nothing was charged, you may charge it once more. Better not share that Wi-Fi with customers.
    .why = Only a sign-in shows it reaches the provider. Sharing one Wi-Fi with customers is slow and unsafe; keep them apart.
    .proof = Sign in once and it succeeds; with no such item, the list of sales in the app refreshes.

cable-ok = Cable is fine now
    .do =
        Sign in (no such item? Refresh the app). Fix the cable out of the way.
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] The interrupted sale wasn't charged: you may charge it once more.
               *[other] Don't charge an interrupted sale again until you know it wasn't charged.
            }
        }
        [yes] The interrupted sale is paid: don't charge again.
       *[unknown] Don't charge an interrupted sale again until you know it wasn't charged.
    }
    .say = Good, please sign in once. If a sale was interrupted and it's clear nothing was charged, you may charge it once more. Please fix the cable where nobody treads on it.
    .why = A cable that came loose once will do it again. Fixed in place, it won't drop in the middle of a sale when you're busy.
    .proof = Sign in once and it succeeds; with no such item, the list of sales in the app refreshes.

switched = Use this network for now
    .do =
        Sign in (or refresh the app). Old one stays down? Report it; change nothing.
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] The interrupted sale wasn't charged: you may charge it once more.
               *[other] Don't charge an interrupted sale again until you know it wasn't charged.
            }
        }
        [yes] The interrupted sale is paid: don't charge again.
       *[unknown] Don't charge an interrupted sale again until you know it wasn't charged.
    }
    .say = That works; please sign in once. If a sale was interrupted and it's clear nothing was charged, you may charge it once more. If the old network stays down, report it; leave the settings alone.
    .why = Working on another network shows the terminal is fine. If the old one doesn't come back by itself, it has to be reported, or it will let you down again.
    .proof = Sign in once and it succeeds; with no such item, the list of sales in the app refreshes.

restart-ok = Working after the restart
    .do =
        Sign in (or refresh the app). Drops several times a day? Report it.
        { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] The interrupted sale wasn't charged: you may charge it once more.
               *[other] Don't charge an interrupted sale again until you know it wasn't charged.
            }
        }
        [yes] The interrupted sale is paid: don't charge again.
       *[unknown] Don't charge an interrupted sale again until you know it wasn't charged.
    }
    .say = Good, please sign in once. If a sale was interrupted and it's clear nothing was charged, you may charge it once more. If it drops several times a day, call us again for a repair.
    .why = A one-off hang is nothing. If it needs a restart every day, the network part may be failing; report it before a busy hour.
    .proof = Sign in once and it succeeds; with no such item, the list of sales in the app refreshes.

sim-call = SIM problem: have it put right
    .do =
        { $answer-old-terminal_entry ->
            [wifi] {""}
           *[other] Use Wi-Fi if you can.{" "}
        }Leave the SIM in, note the words.
        Was a sale cut off? Don't charge it again by any method until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    .say = The SIM has to be put right; keep your phone on. Leave it in{ $answer-old-terminal_entry ->
        [wifi] .
       *[other] , and use Wi-Fi if you can.
    } Was a sale cut off? Then don't charge it again by any method until it's confirmed unpaid.
    .why = Only the provider can tell whether it's the SIM, its slot or its contract. Your own phone's SIM most likely won't work in it, and swapping may lock the SIM.
    .open =
        Hello, I'm calling from a shop. { $answer-old-terminal_entry ->
            [wifi] Our terminal won't use our Wi-Fi either.{" "}
           *[other] {""}
        }{ $answer-sim ->
            [credit] Our terminal has a signal but no data. Could you check if its SIM has run out, and restore it?
           *[other] Our terminal shows a message about its SIM; I'll read it to you. I'll also say if it fell, if it's been off and on since, and if it works on Wi-Fi. Is it the SIM, its slot or the contract?
        }

outage = It's an outage: wait it out
    .do =
        { $answer-switch ->
            [all-down] Have router and line looked at.
           *[other] Wait till it's back.
        }
        Was a sale cut off? Don't charge it again by any method until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    .say = It looks like an outage, so please keep your phone on. Was a sale cut off? Then don't charge it again by any method until it's confirmed unpaid.
    .why = Nothing you do to the terminal will end an outage. Charging over and over only leaves a pile of unclear results that are hard to sort out later.
    .open = Hello, I'm calling from a shop. Our terminal is offline and others can't connect either. I'll read you what we've noted. Is there an outage, and when might it end?

call = Have the network looked into
    .do =
        Note which networks you tried. Leave the settings alone.
        Was a sale cut off? Don't charge it again by any method until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    .say = Let's stop there, and please keep your phone on. Was a sale cut off? Then don't charge it again by any method until it's confirmed unpaid. Leave the settings alone.
    .why = What can't be fixed in the shop has to be checked from the provider's side. Access point and IP are set there; guessing makes it worse. If it's noted which networks were tried, nobody starts from the top.
    .open = Hello, I'm calling from a shop. It's about our terminal's connection. I'll tell you which networks we've tried and how it is now. Please check its settings and network module. What should we do next?
