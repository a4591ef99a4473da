flow = Bluetooth card reader
    .about = A reader that works through an app on a phone or tablet: not found, won't connect, drops out
    .ask = Does the reader work through a phone or tablet app?
    .keys = bluetooth, reader, bluetooth reader, pair, pairing, won't pair, reader not found, searching for reader, can't connect to reader, reader disconnects, keeps disconnecting, wisepad, chipper, sumup air, sumup solo, square reader, zettle reader, miura, light blinking, phone reader, mpos

cause-battery = Battery low or asleep
cause-permission = What the phone lets the app do
cause-other-phone = Another phone or tablet holds it
cause-pairing = The pairing with the phone
cause-version = An update of reader or app
cause-reader = The reader, or not found yet

entry = What is the reader doing?
    .do = Look at the reader and at the app. Keep the app signed in and installed.
    .say = What does the reader do, and what does the app say? Please stay signed in and keep the app.
    .why = Pairing problems look like a broken card slot but need other steps. Signing out or deleting the app can lose payments that still wait in it.
    .not-found = Not found, or won't connect
    .drops = Connects, then drops out
    .update = App or reader wants an update
    .tamper = Tamper alert, or case forced open

battery = Is the battery over half?
    .do = Look in the app or on the reader. Not connected, no figure? Go by its light, or choose "can't tell".
    .say = How full is the reader's battery, in the app or on the reader? Is it over half?
    .why = Readers fall asleep after some hours and hide when the battery is low. What the colours mean differs, so just note them.
    .full = Over half
    .low = Low, or it's dark
    .unsure = Can't tell: charge it first

charge = Charge it, then try off the cable
    .do = With its own cable, half an hour or more. Then take it off the cable and connect in the app.
    .say = Please charge it with its own cable for half an hour or more, then take it off the cable and connect in the app.
    .why = Several readers don't connect while they charge. Many take two hours or so to fill up.
    .fixed = Connected, and it stays
    .still = Won't connect, or drops out again

allow = Allow Bluetooth and location, come close
    .do =
        In the phone's settings let the app use Bluetooth, nearby devices and location. Reader within a metre, wake it, connect in the app.
    .say = In the phone's settings, let the app use Bluetooth, nearby devices and location. Put the reader within a metre, wake it with its key, and connect in the app.
    .why = After a phone update these permissions are often off. Without location many phones won't even look for a reader.
    .fixed = Connected, and it stays
    .still = Won't connect, or drops out again

free = Turn off Bluetooth on the other phones
    .do = Every phone or tablet that ever used this reader: Bluetooth off, or forget the reader there. Then connect in the app.
    .say = Has any other phone or tablet used this reader? Turn Bluetooth off there, or let it forget the reader. Then connect on yours, in the app.
    .why = A reader talks to one phone at a time. A tablet in a drawer can hold on to it without anyone noticing.
    .fixed = Connected, and it stays
    .still = Won't connect, or drops out again
    .unsure = No other phone ever had it

pair = Forget it, then pair inside the app
    .do =
        In the phone's Bluetooth list, forget the reader. Pair in the app only; check the serial number's last three digits.
        Don't sign out or delete the app.
    .say = In the phone's Bluetooth list, forget the reader. Then pair it inside the app, not in the settings, and compare the last three digits of its serial number. Stay signed in.
    .why = A pairing made in the phone's settings gets in the app's way. The serial number makes sure it isn't the neighbour's reader.
    .fixed = Connected, and it stays
    .still = Not found, or drops out again
    .unsure = Did just that before, or can't
    .update = It wants an update first

update = Let the update run, and stay with it
    .do =
        No payment open, over half charged, steady Wi-Fi, app on screen. Ten minutes or so.
        Don't walk away or switch it off.
    .say = With no payment open, the reader over half charged and steady Wi-Fi, please start the update in the app. Stay near and don't switch anything off, ten minutes or so.
    .why = An update cut off halfway can leave a reader useless. Many apps don't let you sell until it's done.
    .fixed = Done, connected, and it stays
    .still = It fails, or drops out again
    .unsure = No Wi-Fi or no time now

charged-up = It only needed charging
    .do = Charge it every night, off the cable when you sell. Was a sale cut off? { $desk ->
        [acquirer] Look it up here;
       *[other] Look it up in the app;
    } don't charge it again until it's clear.
    .say = Good. Charge it every night, and take it off the cable when you sell. If a sale was cut off, { $desk ->
        [acquirer] tell me, I'll look it up;
       *[other] look it up in the app;
    } don't charge it again until it's clear.
    .why = A reader that is half empty in the morning is asleep by the evening rush.
    .proof = The app shows the reader ready, and for some minutes it hasn't dropped out.

allowed = The phone lets it connect
    .do = Leave those permissions on. Was a sale cut off? { $desk ->
        [acquirer] Look it up here;
       *[other] Look it up in the app;
    } don't charge it again until it's clear.
    .say = Good. Leave the permissions on. If a sale was cut off, { $desk ->
        [acquirer] tell me, I'll look it up;
       *[other] look it up in the app;
    } don't charge it again until it's clear.
    .why = A phone that's new or updated may have them off, so it's the first thing to look at next time.
    .proof = The app shows the reader ready, and for some minutes it hasn't dropped out.

freed = Another phone was holding it
    .do = Keep one phone for this reader. Was a sale cut off? { $desk ->
        [acquirer] Look it up here;
       *[other] Look it up in the app;
    } don't charge it again until it's clear.
    .say = Good. Best keep one phone for this reader. If a sale was cut off, { $desk ->
        [acquirer] tell me, I'll look it up;
       *[other] look it up in the app;
    } don't charge it again until it's clear.
    .why = Two phones take the reader from each other, mostly in the middle of a sale.
    .proof = The app shows the reader ready, and for some minutes it hasn't dropped out.

paired = Paired again
    .do = Next time, too, pair only inside the app. Was a sale cut off? { $desk ->
        [acquirer] Look it up here;
       *[other] Look it up in the app;
    } don't charge it again until it's clear.
    .say = Good. Next time, too, pair it only inside the app. If a sale was cut off, { $desk ->
        [acquirer] tell me, I'll look it up;
       *[other] look it up in the app;
    } don't charge it again until it's clear.
    .why = The app keeps the right pairing by itself; the phone's settings only add a second one.
    .proof = The app shows the reader ready, and for some minutes it hasn't dropped out.

updated = Reader and app are up to date
    .do = Carry on. Best let updates run after closing, over half charged.
    .say = Good, carry on as usual. Updates are best left to after closing, with the reader over half charged.
    .why = Updates are compulsory sooner or later; chosen by you they don't come in the rush.
    .proof = The app shows the reader ready, no update waiting, and it doesn't drop out.

call = Have the reader looked at
    .do =
        Have models of reader and phone, app version and light ready. Sale unclear? Don't charge it again.
        Stay signed in, keep the app, no reset or opening.
    .say = Have the reader's model, the phone, the app version and the light ready. If a sale is unclear, don't charge it again. Stay signed in, keep the app, no reset, and don't open it.
    .why = What charging, permissions and pairing don't cure may be the reader. Signing out or resetting can lose payments still waiting.
    .open =
        Hello, I'm calling from a shop. { $answer-entry ->
            [drops] Our card reader connects to the app and then drops out.
            [update] It's about an update of our card reader or its app.
           *[other] It's about our card reader and its app.
        } I'll read you the models, what it does and what we've tried. Can you check it, or swap it?
