flow = Speaker, tap, e-CNY
    .about = The speaker stays silent; in mainland China also Alipay's tap stand, e-CNY, or a phone that says paid and the shop sees nothing
    .ask = Is it the speaker, Alipay's tap stand or e-CNY?
    .keys = alipay tap, tap stand, alipay tap and go, tap disc, nfc disc, peng yi xia, e62001, e62015, e-cny, ecny, digital yuan, digital rmb, digital renminbi, tap disc dark, soundbox, sound box, payment speaker, speaker silent, no announcement

cause-link = The stand, or not found yet
cause-phone = The customer's phone
cause-booked = It had gone through
cause-speaker = The speaker: power, sound or network
cause-ecny = An e-CNY payment
cause-unpaid = No payment was made

entry = Speaker, stand or phone: what is it?
    .do =
        Look at the customer's phone first, then at the stand.
        Cards or phones tapped on a card terminal are another matter.
    .say = What does the customer's phone show, and what does the stand show: a light, an amount? I mean Alipay's tap stand, not a bank card on a terminal.
    .why = The stand only passes the payment on; till or app books it. So the phone can say paid while the shop sees nothing yet.
    .shows-paid = The phone says paid
    .silent = Lit, shows the amount, won't take it
    .dark = The stand is dark, or an error
    .no-amount = Lit, but no amount on it
    .speaker = The payment speaker stays silent
    .ecny = It's an e-CNY payment
    .told-to = Told to tap a card, get an app

app = { $desk ->
        [acquirer] Is it in the back office?
       *[other] Is it in the shop's own app?
    }
    .do = Find it by amount and time { $desk ->
        [acquirer] in the back office
       *[other] in your merchant app
    }. Don't go by the customer's screenshot.
    .say = { $desk ->
        [acquirer] I'm looking it up here: how much, what time?
       *[other] Please find it in your merchant app by amount and time. Is it there?
    } Not the customer's screenshot, please.
    .why = The shop's own record is what gets paid out. A screenshot can be old or made up.
    .there = Yes, it's there
    .not-booked = { $desk ->
        [acquirer] Paid here, not on the till
       *[other] In the app, not on the till
    }
    .missing = Not there

phone = Phone awake, hold it still on the disc
    .do = The customer unlocks the phone, NFC on, thick case off, and holds its back on the disc for two seconds. Once.
    .say = Could the customer unlock the phone, check NFC is on, and hold its back still on the disc for two seconds? A thick case comes off. Once only.
    .why = A locked phone, NFC switched off or a thick case are the usual causes; the stand is fine then.
    .fixed = Paid
    .still = No reaction
    .no-result = It reacted, no result

scan = Scan the customer's code instead
    .do = The phone shows no payment: scan the customer's payment code with the till or terminal, once.
    .say = If the phone shows no payment, please scan the customer's payment code with the till or terminal instead, once.
    .why = Scanning needs neither NFC nor the stand, and nobody has to wait.
    .fixed = Paid by scanning
    .still = Scanning fails as well
    .no-result = No result

plug = Push in the stand's USB cable
    .do =
        With no payment running: push its cable into the till's USB socket. Still dark: choose "Reconnect" in the till's software.
    .say = With no payment running, please push the stand's cable firmly into the till. If it stays dark, choose Reconnect in the till's software.
    .why = The stand gets power and orders over one cable. Pulled half out, it's dark or shows an error.
    .fixed = Lit, it shows the amount
    .still = Dark, or an error again

speaker = Speaker: power, sound, network
    .do = Is it charged or plugged in, the sound up, the network light on? Whether a payment came in, only your app tells.
    .say = Is the speaker charged or plugged in, the sound up and its network light on? Whether a payment came in, only your app tells.
    .why = The speaker only reads out what was booked. Silent, it says nothing about the money; a flat battery, no sound or no network is the usual cause.
    .fixed = It speaks again
    .still = Silent, or "no network"
    .doubt = Somebody paid, nothing shows here

ecny = What do wallet and shop say?
    .do = Look at the e-CNY wallet on the phone, and at the terminal or your app.
    .say = What does the e-CNY wallet say, and what does your terminal or app say? Or is it about a refund?
    .why = If the wallet paid and the shop sees nothing, the money is on its way or gets returned; a second payment would be one too many.
    .both = Both say paid
    .wallet-only = Wallet paid, shop sees nothing
    .neither = Neither has paid
    .refund = It's about a refund

paid = It's paid
    .do = Hand over the goods. Don't charge again; if the order stays open on the till, close it by hand with the order number.
    .say = It's paid, so hand over the goods and don't charge again. If the order stays open on the till, close it by hand with the order number.
    .why = The shop's own app has it, and that is what counts.
    .proof = The payment is { $desk ->
        [acquirer] in the back office.
       *[other] in your merchant app.
    }

scanned = Paid by scanning
    .do = Hand over the goods once it's in your app. The stand can wait for a quiet hour.
    .say = Good. Hand over the goods once it's in your app. The stand can wait for a quiet hour.
    .why = One phone that won't tap says nothing about the stand; several do.
    .proof = The payment is { $desk ->
        [acquirer] in the back office.
       *[other] in your merchant app.
    }

lit = The stand works again
    .do = Amount on the stand? Then the customer taps once. Fix the cable so that nobody pulls it.
    .say = Good. When the amount shows, the customer taps once. Please fix the cable so that nobody pulls it.
    .why = A loose USB cable is the commonest reason for a dark stand.
    .proof = The next customer's payment is { $desk ->
        [acquirer] in the back office.
       *[other] in your merchant app.
    }

other-way = Pay another way, once
    .do = Nothing was paid: QR, card or cash, once. The customer asks their wallet's bank.
    .say = Nothing was paid, so QR, card or cash, once. About the wallet, the customer asks the bank that runs it.
    .why = Not every shop is set up for every wallet. Another way is quicker than looking for the reason.
    .proof = The payment shows as paid, or the cash is counted.

stand = Tap stand: have it looked at
    .do =
        Scan customers' codes meanwhile. Sale unclear? Don't charge it again. Have the till's error ready, such as E62001.
        Change no settings, install nothing.
    .say = Please scan customers' codes meanwhile. A sale that's unclear isn't charged again. Have the error on the till ready, such as E62001. Change no settings and install nothing.
    .why = Link, version and rights are set in the till's program. The stand itself has nothing to adjust.
    .open = Hello, I'm calling from a shop. It's about our Alipay tap stand or an e-CNY payment. I'll read you what shows and what we've tried. Please check it. Can you set it up again if needed?

ecny-call = The e-CNY order has to be looked up
    .do =
        Have order number, amount and time ready. A refund goes back the way it came.
        No cash, no transfer to anyone.
    .say = Have the order number, amount and time ready. A refund goes back the way it came. No cash, and no transfer to anyone.
    .why = Refunds of e-CNY run through the institution that signed your shop; the menus differ.
    .open = Hello, I'm calling from a shop. I need an e-CNY payment looked up or refunded. I'll read you what we've noted. How do we do it?

not-paid = Not paid, or not sure: what happened?
    .do = No goods until you see "Approved", the payment in your app, or the cash.
    .say = Did the customer leave, or did another way to pay fail too? Please, no goods until it's paid.
    .why = If they left without paying, there's nothing to check. If another way failed, we first see how it ended.
    .left = They left; nothing more was tried
    .tried = Another way didn't work either

left = They left, and nothing was paid
    .do = Keep the goods, and cancel the order if one is open on a till. There's nothing to look up and nobody to call.
    .say = Nothing was paid, then. Please keep the goods, and cancel the order if one is open on a till. There's nothing to look up.
    .why = Before this it was clear that nothing had been charged, and nothing was tried since. If they come back, it's a sale like any other.
    .proof = You have the goods, and no order is left open.

heard = The speaker works again
    .do = Check in your app what came in while it was silent. Go by the app, not by the voice.
    .say = Good. Please check in your app what came in while it was silent, and go by the app rather than the voice.
    .why = Sales in the silence weren't read out, and somebody may have left without paying.
    .proof = The next payment is read out, and it's in the app.

speaker-call = Speaker: have it looked at
    .do =
        Meanwhile look at the app before goods leave the shop, not at a customer's screen.
        Note what the speaker says, its lights, its number on the back.
    .say = Meanwhile please look at your app before goods leave the shop, not at a customer's screen. Note what the speaker says, its lights and the number on its back.
    .why = It has to be linked to your shop, and some have a SIM of their own that runs out. Both are done at the provider.
    .open = Hello, I'm calling from a shop. Our payment speaker doesn't announce payments. I'll read you its number, the lights and what we've tried. Is it linked to our shop, and has its SIM run out?
