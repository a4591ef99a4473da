flow = Slow or frozen terminal
    .about = The screen doesn't react, everything takes ages, or it says storage full
    .ask = Is the terminal slow or frozen?
    .keys = slow, frozen, card machine frozen, freeze, freezing, hangs, laggy, lagging, unresponsive, touch not working, screen not responding, stuck screen, storage full, memory full, low memory, updating forever, app crashes, keeps crashing, android terminal slow

cause-long-on = It needed a restart
cause-updating = An update
cause-device = The terminal, or not found yet
cause-storage = Its storage is full

entry = What is the terminal doing?
    .do = Was a sale running? Look it up { $desk ->
        [acquirer] in the back office;
       *[other] in the merchant app on a phone;
    } don't charge it again yet.
    .say = What does it do: frozen, just slow, or does it mention an update or storage? Was a sale running? { $desk ->
        [acquirer] Then tell me amount and time, I'll look it up; don't charge it again yet.
       *[other] Then look it up in the app on a phone, and don't charge it again yet.
    }
    .why = A frozen screen doesn't mean nothing was charged. The sale may have gone through behind it.
    .frozen = Frozen, reacts to nothing
    .slow = It works, but slowly
    .updating = It says updating or downloading
    .full = It says storage, memory or log full
    .keys = The keypad does nothing
    .clock = Wrong time or date
    .hot = Hot, swollen or smells burnt

wait = Don't press anything for 90 seconds
    .do = Leave it alone and watch it. Meanwhile look for the last sale { $desk ->
        [acquirer] in the back office.
       *[other] in the merchant app on a phone.
    }
    .say = Please leave it alone for a minute and a half. { $desk ->
        [acquirer] Meanwhile I'll look up the last sale: how much, what time?
       *[other] Meanwhile, can you look for the last sale in your merchant app?
    }
    .why = Every tap while it's stuck queues up and makes it slower. Often it's only waiting for the network.
    .fixed = It moves again
    .still = Still frozen

pages = Is the signal weak, other pages slow too?
    .do = Look at the signal icon, and open another page or the sales list: just as slow?
    .say = How does the signal icon look? And if you open another page, is that just as slow?
    .why = Most slow terminals are waiting for a weak network, and a restart doesn't help that.
    .weak = Yes, weak signal or all pages slow
    .fine = No, the network looks fine
    .probe-good = This computer gets online. If it shares the Wi-Fi, the line is up; the terminal's signal may still be weak.
    .probe-bad = This computer can't get online. If it shares the Wi-Fi, the terminal is waiting for the network.
    .probe-cannot-tell = This computer isn't on a network, so it can't tell.

restart = Restart it once, the normal way
    .do =
        Offline payments not uploaded yet? Leave it on; pick that answer.
        If not: power menu; hold the key only if nothing reacts. No reset, clear no data.
    .say = Any offline payments not uploaded yet? Leave it on and tell me. If not, restart it once from the power menu; hold the key only if nothing reacts. Let it come up fully. No reset, no clearing of data.
    .why = After weeks without a restart many get slow. Clearing data or a reset would wipe keys and unsettled sales.
    .fixed = It's running normally
    .still = Still slow or frozen
    .waiting = Offline payments still wait in it

update = Plug it in and let the update finish
    .do =
        On the charger, with good network, up to 15 minutes.
        Don't switch it off in the middle.
    .say = Please put it on the charger with good network and let the update finish, up to fifteen minutes. Don't switch it off in the middle.
    .why = An update makes it slow while it runs. Cut off halfway, the terminal may not start any more.
    .fixed = Done, and it's running
    .still = Still updating, or it failed

full = Which one is full?
    .do = Read the words: "batch" or "log full" is about sales, "storage" or "memory full" about the device.
    .say = Does it say batch or log full, or storage or memory full?
    .why = A full batch just wants settling. Full storage is cleared remotely by the provider; nothing in there should be deleted by hand.
    .batch = Batch or log full
    .storage = Storage or memory full

running = It runs normally again
    .do = Sign in once, or let the merchant app refresh. Was a sale cut off? Look it up; don't charge it again until it's clear.
    .say = Good. Please sign in once. Was a sale cut off? Then look it up; don't charge it again until it's clear.
    .why = A terminal that is never switched off gets slow after some weeks.
    .proof = Signing in works, or the merchant app refreshes, at normal speed.

updated = The update is done
    .do = Sign in once, or let the merchant app refresh. Was a sale cut off? Look it up; don't charge it again until it's clear.
    .say = Good. Please sign in once. Was a sale cut off? Then look it up; don't charge it again until it's clear.
    .why = After an update the first sign-in fetches what is new.
    .proof = The update message is gone, and signing in works or the app refreshes.

storage = The storage has to be cleared remotely
    .do =
        Use another terminal or QR until then. Delete nothing, clear no data, install no cleaner.
        Keep today's receipts.
    .say = The storage has to be cleared remotely. Until then use another terminal or QR. Delete nothing, clear no data, install no cleaner, and keep today's receipts.
    .why = App data can hold unsettled sales and keys. Only the provider knows what may go.
    .open = Hello, I'm calling from a shop. Our terminal says its storage or memory is full. Can you clear it from your side without losing today's sales?

call = It has to be looked at
    .do =
        Was a sale cut off? Don't charge it again until it's clear.
        No reset, no clearing of data, no cleaner apps.
    .say = It has to be looked at. Was a sale cut off? Then don't charge it again until it's clear. No reset, no clearing of data and no cleaner apps, please.
    .why = If a restart or an update doesn't make it quick, it's software only the provider can push, or a fault.
    .open =
        Hello, I'm calling from a shop. { $answer-entry ->
            [frozen] It's about our terminal: it froze.
            [slow] It's about our terminal: it got very slow.
            [updating] It's about an update on our terminal.
           *[other] It's about how our terminal runs.
        } I'll tell you what's on the screen, since when, and what we've tried. Can you check it from your side?
