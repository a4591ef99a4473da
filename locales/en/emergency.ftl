flow = Emergency: keep selling
    .about = No power, no network, or the only terminal is down: what to fall back on, in which order
    .ask = Do you need another way to take money now?
    .keys = emergency, contingency, contingency plan, backup plan, plan b, fallback, fall back, outage, power cut, blackout, no electricity, power outage, everything is down, all down, terminal out, only terminal broken, spare terminal, backup terminal, still take payments, keep selling, keep trading, cash only, offline mode, offline payments, payment link, generator, emergency card

cause-line = Cards can't be taken just now
cause-terminal = The terminal is out of use
cause-mains = No power in the shop
cause-plan = Getting ready for it

entry = What is out?
    .do =
        A sale was cut off and may have gone through? Pick that first; take nothing else from that customer until it's clear.
    .say = Was a sale under way when it happened? That comes first. If not: is it the power, the network, this terminal, all of them, or the till?
    .why = What still works depends on what is out. And a sale that may have gone through is never taken another way.
    .unclear = A sale may have gone through
    .mains = The power is off
    .line = No network in the shop
    .terminal = Our only terminal is broken
    .all = Every terminal, for everybody
    .till = The till, not the terminal
    .plan = Nothing yet, getting ready
    .unsure = Can't tell, it just won't go

mains = Does the terminal run on its battery?
    .do =
        Look at its screen, and for a signal.
        A burnt smell, or wet? Hands off, pick that line.
    .say = Is the terminal still on? And does it have a signal, or did that go with the power? A burnt smell or water: hands off, please.
    .why = A portable terminal goes on for hours. One at a wall socket is off, and so is the router, for all of them.
    .on = On, and it has a signal
    .no-line = On, but no network now
    .off = Off: it has no battery left
    .flicker = The power comes and goes
    .burnt = Burnt smell, hot or wet
    .unsure = It's dark, can't see

phone = Does a phone get online by itself?
    .do = Wi-Fi off, its own mobile data on: open any page.
    .say = Please turn the Wi-Fi off on a phone and open a page on its own mobile data. Does it load?
    .why = The router is dark for the whole shop. A phone that's online can lend the terminal its network.
    .yes = Yes, it has data
    .no = No, phones get nothing either
    .unsure = Can't try that now

unplug = Charger out until the power is steady
    .do =
        Leave the charger out of the wall until the lights have been steady for some minutes.
        Carry on here meanwhile.
    .say = Please leave the charger out of the wall until the lights have been steady for some minutes. Meanwhile let's find a way to take money.
    .why = Power that comes and goes breaks power supplies. A few minutes without a plug cost nothing.

line = Who is offline?
    .do =
        Look at the other terminal and at a phone on its own mobile data, with the Wi-Fi off.
    .say = Is it this terminal alone? Or the whole shop, and does a phone still get online on its own mobile data?
    .why = One terminal alone can be put right. With a phone that's online, the terminal can mostly go by it. With nothing left, it takes another way to pay.
    .one = This terminal alone
    .phone = The shop, but phones have data
    .kept = It has stored payments offline
    .nothing = Nothing gets online, phones neither
    .unsure = Can't try that now

spare = Is there another one of your own?
    .do =
        Only one that your provider registered for this shop.
        A neighbour's isn't yours, whoever lends it.
    .say = Have you a spare or a second terminal that your provider registered for this shop? A neighbour's doesn't count, whoever lends it.
    .why = A terminal pays into the account of the shop it's registered to. On anyone else's, the money is gone and so is the receipt.
    .have = Yes, a spare or a second one
    .none = No, just this one
    .mend = I'd rather get this one going
    .lost = There was one, it's gone
    .unsure = There is one, not sure whose

start-spare = Sign the spare in
    .do =
        Out with it, onto its charger and the network, and sign in (no such item? See if the app refreshes).
        No test sale.
    .say = Please put the spare on its charger and online, and sign it in. No test sale, a sign-in is enough.
    .why = Only a sign-in shows that it reaches the provider. It costs nothing.
    .fixed = Signed in
    .still = It's no good either
    .flat = It won't start, it's flat
    .refused = It starts, but won't sign in

ways = What can this customer pay with?
    .do =
        From the top, first that fits. The amount once, all of it.
        None of it? Put the goods aside.
    .say = What works for this customer: your own QR sign, a link from your own app, or cash? Take the first that does, once, and the whole amount.
    .why = This order leaves a proof of each payment. What isn't on it costs the shop: a keyed number, paper with card details, somebody else's terminal.
    .sign = Our own QR sign, seen in our app
    .link = A payment link from our own app
    .cash = Cash
    .offline = Offline, as the provider allowed us
    .number = Only a card number to type in
    .borrow = Only a neighbour's terminal or code
    .none = None of these
    .unsure = Not sure what we may do

battery = Carry on with the battery
    .do =
        Screen dim, off the charger only for a sale. Lights steady again? Plug in.
        Take the amount once.
    .say = Then carry on with the battery. Dim the screen, and once the lights are steady, plug it in again. Take each amount once.
    .why = Radio and screen empty it. Below a few percent it refuses sales, and one that dies halfway has no result.
    .proof = The payment shows "Approved" and is in your app.

spare-on = Sell on with the spare
    .do =
        Take the amount once on it. Put the broken one aside, switched on if it runs, and have it seen to today.
    .say = Then sell on with the spare, each amount once. Please put the broken one aside and have it seen to today.
    .why = Unsettled sales may still be in the broken one. So nobody resets it or sends it off without asking.
    .proof = The payment shows "Approved" on the spare and is in your app.

sign = Your own QR sign, once
    .do =
        The customer scans with their own data. Hand over once the money is in your app: amount and time, not their screen.
    .say = Let the customer scan your own QR sign with their own data. Hand over the goods once the money shows in your app; a screen they show you isn't enough.
    .why = A picture of a payment is quickly made. A private code of somebody on the staff has no refund, and in mainland China it isn't allowed.
    .proof = Amount and time of this payment are in your app.

link = One link, made in your own app
    .do =
        Make it for this sum and send it to this customer. Goods when it's paid in your app.
        They type their card on their own phone, never you.
    .say = Make a link for this sum in your own app and send it to this customer. They fill it in on their own phone. Hand over the goods when your app says paid.
    .why = The customer keeps their card details to themselves, and the payment bears its own number. A link you were sent is another matter: don't use it.
    .proof = This link shows as paid in your app.

cash = Cash, counted twice
    .do =
        Count it, give change and a receipt, note the sum. No card details on paper.
        Power's off? Keep the drawer shut in between.
    .say = Take cash, count it twice, give change and a receipt, and note the sum. No card details on paper. In mainland China cash may not be refused.
    .why = Cash needs neither power nor network. What was written down at once agrees with the drawer in the evening.
    .proof = The cash has been counted and the sum noted.

offline = Offline, only as it was agreed
    .do =
        Only if your provider switched it on. Small sums, people you know. Leave it signed in and on.
        Online within the day.
    .say = Only if your provider switched it on, for small sums and people you know. Leave it signed in and on, and get it online within the day.
    .why = Offline, "accepted" is a promise: the bank may say no later, and the shop normally bears it. Signed out or reset, the payments are gone.
    .proof = It's in the list of stored payments, and later shows as accepted.

plan = Make the card before you need it
    .do =
        { $desk ->
            [shop] posdoc care card prints it:
           *[other] One page by the till:
        } order, numbers, what never to do. Charge the spare, keep change, walk through it once.
    .say = One page by the till is enough: what comes first, who to ring, what never to do. Charge the spare, keep change, and walk through it once with everybody.
    .why = With a queue in the dark nobody thinks of the spare. A card that people have walked through once works by itself.
    .proof = The card is by the till, and the team has gone through it.

none = Not paid? Keep the goods, note it
    .do =
        Not paid: note time, amount, phone, screen, who served; the customer comes back to pay.
        No card number, on paper or typed. No "pay later" on trust.
    .say = If it isn't paid, please keep the goods and note the time, amount, their phone, the words on the screen and who served. No card number, neither on paper nor typed.
    .why = Goods that went out unpaid seldom come back as money. If everybody is down, it's an outage, and trying more doesn't end it.
    .open = Hello, I'm calling from a shop. It's about how we take payments when network, power or terminal fail. I'll tell you what we've tried. Is there an outage, when will it be over, and what may we do until then?
