flow = Something's suspicious
    .about = A changed terminal, a strange call, message or visitor, a pasted-over QR code, or an unusual request
    .ask = Does a person, a call or the terminal seem wrong?
    .keys = scam, fraud, skimmer, suspicious, fake call, phishing, someone asks for code, sticker on qr, overlay, tampered with, strange device, caller, someone called, phone call about terminal, fake technician, fake engineer, technician asks to swap terminal, fake support, release fee, asks for verification code, strange caller, otp asked, stolen terminal, terminal stolen

cause-fraud-call = A call, text or visit to be checked
cause-customer-ask = A request you can't agree to
cause-add-on = Something was added to the terminal
cause-given-away = Details or money already given
cause-pasted-code = The QR code may have been covered
cause-stolen = The terminal was lost or stolen
cause-other = Not clear yet which it is

entry = What seems wrong?
    .do =
        Stop for a moment, quietly, and accuse nobody.
        Safety first: if you're threatened, choose the last one.
    .say = Let's pause for a moment. Is it a call, a message or a visitor, the terminal, the QR code, or what a customer wants? If anyone is threatening you, safety first.
    .why = Each of these has its own first step. A pause costs nothing; acting in a hurry is what costs money.
    .caller = Someone phoned
    .message = A text, chat message or email
    .visit = A visitor wants to see or swap it
    .machine = Terminal loose, changed or added to
    .code = QR code pasted over or changed
    .customer = Customer: swipe, split, many cards
    .stolen = Terminal lost or stolen
    .unsure = Hard to say, or being threatened

overlay = Stop using it, touch nothing added
    .do =
        No more sales. A card still in it? The customer takes it. Photograph it, then lock it up as it is.
        Take nothing off, no restart, no wiping.
    .say = Please stop using it. Don't take anything off, restart it or wipe it. If a card is still in, let the customer take it. Photograph it there, then lock it up as it is.
    .why = A second layer on slot or keys, or a tiny camera over the keys, may steal card data. Taken off, the evidence is gone; left in use, the next customer is hit.

skimmer = Stop using it: manager, then police
    .do =
        Manager: have it blocked, then police. Keep CCTV, check other terminals.
        Sale unclear? Don't charge it again. Chase nobody, post nothing.
    .say = This terminal has to be blocked. Please have the manager call the police. Keep CCTV, check the others, chase nobody, post nothing. No second charge till the last sale is clear.
    .why = The provider can block this terminal and have banks protect the cards used. Working out who is affected is their job, so don't tell customers on a guess.
    .open = Hello, I'm calling from a shop. Our terminal seems to have been tampered with: I'll tell you what is added or changed. It may steal card data. Please block it and tell me what to do next.

caller = How did they get in touch?
    .do =
        Stop. Do nothing they said or wrote yet.
        Tap no link, pay no fee. Never give out a password or code.
    .say = Please stop, and do nothing they told you yet. Tap no link, pay nothing, give no password or texted code. Did they phone, send a message, or come to the shop?
    .why = Real support never wants a password or texted code, remote control or a fee first. How they got in touch decides what to cut off first.
    .phone = They phoned
    .message = A text, chat message or email
    .visit = They came to the shop

phone = End that call. Did they get anything?
    .do =
        Still on the line with them? Hang up.
        Don't do anything they said: don't call back, don't tap a link, don't pay.
    .say = If that caller is still on another line, put that phone down. Please don't do anything they said or call back. Did they get anything from you, or did you pay? It's fine to say so: sooner is easier.
    .why = Caller numbers can be faked. Real support never wants a password or texted code, or a fee first. What they already have decides how fast you need to be.
    .nothing = They got nothing
    .told = One of: password, code, ID, card
    .remote = Tapped a link, app or remote access
    .paid = I paid them
    .ran = I ran a sale or refund for them
    .touched = I changed the terminal as they said
    .unsure = Can't recall: treat it as given

message = Tap nothing. Did you give anything?
    .do =
        Keep the message, don't delete it.
        Tap no link, don't reply, ring no number in it, pay no fee.
    .say = Keep the message, but tap no link in it, ring no number in it, don't reply and don't pay. Did you tap a link, fill anything in or pay? It's fine to say so.
    .why = Sender names, chat pictures and addresses can be faked. Real support sends no link for passwords or codes, and asks no fee first. What they have decides how fast you need to be.
    .nothing = Tapped, filled in and paid nothing
    .told = One of: password, code, ID, card
    .remote = Tapped a link or installed an app
    .paid = I paid them
    .unsure = Can't recall: treat it as given

visit = Ask them to wait. Did they get anything?
    .do =
        Politely ask them to wait outside; keep the terminal in your hands.
        Hand over no terminal, password, ID or fee.
    .say = Please ask them politely to wait outside, and keep the terminal in your hands. Give them no password, ID or money. Did they touch the terminal or take anything?
    .why = Badges and uniforms can be faked. For a real visit your provider has a job on file that can be checked. What they have decides how fast you need to be.
    .nothing = Nothing; the terminal stayed with me
    .told = One of: password, code, ID, card
    .remote = They set up an app or remote access
    .paid = I paid them
    .ran = I ran a sale or refund for them
    .touched = They touched, took or swapped it
    .unsure = Can't recall: treat it as given

hang-up = Do nothing they asked for
    .do =
        A code, password, fee, "test" refund or sale? Fraud. { $desk ->
            [acquirer] Anything else: look it up.
           *[other] Anything else: ring a number from a receipt.
        } Block them. Tell the owner and the other staff.
    .say =
        You gave them nothing, and that's right. A code, a password, a fee or a "test" refund or sale: that's fraud. { $desk ->
            [acquirer] Anything else I'll look up.
           *[other] Anything else? Ring a number from a receipt.
        } Tell the owner and the other staff.
    .why = Caller numbers, sender names and chat pictures can all be faked; a call you make yourself can't. Fraudsters try another shift, so everyone has to know.
    .proof =
        { $desk ->
            [acquirer] It was looked up here, and they know whether it's true.
           *[other] They asked for a code, a password, a fee or a test; or you rang yourself, and were told whether it's true.
        }

visitor = Hand it over only once it's confirmed
    .do =
        { $desk ->
            [acquirer] Look up whether we sent anyone.
           *[other] Ring the number on a receipt: did they send anyone?
        } Job and person must match.
        Not sent? Ask them to leave, don't argue; won't go? Police.
    .say =
        You did right. { $desk ->
            [acquirer] I'll look up whether we sent anyone.
           *[other] Please ring the number on a receipt and ask whether they sent anyone.
        } Hand it over only when job and person match. If not, ask them to leave, don't argue; won't go? Call the police.
    .why = With a swapped terminal, takings and customers' cards may end up with someone else. Only a call you make yourself can be trusted. Tell colleagues too.
    .proof = { $desk ->
        [acquirer] It was looked up here, and they know whether this person was sent.
       *[other] You rang the number yourself, and support said whether they sent this person.
    }

unverified = Until it's checked, treat it as fake
    .do =
        Couldn't ask yet? Ask later. Keep selling.
        Until then no fee, no link, no terminal, no password or code.
    .say = Treat it as fake until it's checked, and keep selling. Pay nothing, tap no link, give no password or code, and hand the terminal to nobody.
    .why = A real notice can wait this long. The more they rush you and keep you from asking, the more likely it's a scam.
    .open =
        Hello, I'm calling from a shop. { $fact-touch ->
            [phone] We had a phone call that we're not sure about.
            [message] We had a message that we're not sure about.
            [visit] Someone came to the shop, and we're not sure about them.
           *[other] Someone got in touch, and we're not sure about them.
        } We haven't done what they asked. I'll tell you what they wanted. Can you check whether it's true?

disconnect = Take that phone or computer offline now
    .do =
        Phone: flight mode. Computer: pull the cable, turn Wi-Fi off.
        Tap nothing, don't log in to the merchant app on it, delete nothing.
    .say = Please put that phone in flight mode now; a computer, pull its cable and turn Wi-Fi off. Tap nothing, don't log in to your merchant app on it, and delete nothing yet.
    .why = Offline, they can't watch the screen or move money from it. The app and the messages are evidence the police can use, so don't delete them yet.

stolen = This terminal has to be blocked now
    .do =
        { $desk ->
            [acquirer] The numbers: on a receipt, or look them up.
           *[other] All numbers: on a receipt or the contract.
        } Stolen? Police; don't go after anyone.
        Sale unclear? Don't charge it again. Buy no terminal online.
    .say = It has to be blocked at once; please read me the terminal number from a receipt. Stolen? Call the police; don't go after anyone, and buy no terminal online. Sale unclear? Don't charge it again.
    .why = In other hands it may be used for refunds or altered. Once it's blocked, use another terminal or the QR code. The provider looks up sales not yet settled.
    .open = Hello, I'm calling from a shop. Our payment terminal is lost or was stolen. Please block it now, check for unusual refunds, and look up the sales not yet settled.

# The lines to ring are those of assets/care.toml, read in November 2026: change both.
leaked = From another phone, limit the damage
    .do =
        Have payouts frozen, account checked; then your bank; new passwords. Don't answer them, delete nothing.
        Money gone? { $fact-region ->
            [cn] 110 or 96110.
            [hk] 18222 or police.
            [in] 1930.
            [uk] Report Fraud, 0300 123 2040.
            [sg] ScamShield, 1799.
            [au-nz] Police; Australia: 1300 292 371.
            [us] Police, ReportFraud.ftc.gov.
           *[other] Police.
        }
    .say = Payouts have to be frozen now, and the payout account checked. From another phone, call your bank and change passwords. Don't answer them, delete nothing. Money gone? Police.
    .why = With a password or code they can change the payout account in minutes, so freezing comes first. It can happen to anyone; what hurts is waiting.
    .open = Hello, I'm calling from a shop. Someone we don't know may have our login, a code or something else they shouldn't. Please freeze payouts now and check whether our payout account or operators were changed.

# The lines to ring are those of assets/care.toml, read in November 2026: change both.
paid = Have the payment stopped, tell the police
    .do =
        { $fact-region ->
            [cn] 110 or 96110 first, then your bank or wallet.
            [hk] 18222 or the police first, then your bank or wallet.
            [in] 1930 first, then your bank or wallet.
            [uk] Your bank first, then Report Fraud, 0300 123 2040.
            [sg] Your bank first, then ScamShield, 1799.
            [au-nz] Your bank first. Australia: ReportCyber, 1300 292 371; New Zealand: police.
            [us] Your bank first, then the police; ReportFraud.ftc.gov.
           *[other] Your bank or wallet first, then the police.
        } Note payee account, bank, amount, time.
        Pay no more.
    .say = { $fact-region ->
        [cn] Please ring 110 or 96110 now, then your bank or wallet.
        [hk] Please ring 18222 or the police now, then your bank or wallet.
        [in] Please ring 1930 now, then your bank or wallet.
        [uk] Please ring your bank now, then Report Fraud, 0300 123 2040.
        [sg] Please ring your bank now, then ScamShield, 1799.
        [au-nz] Please ring your bank now. Australia: ReportCyber, 1300 292 371; New Zealand: police.
        [us] Please ring your bank now, then the police; ReportFraud.ftc.gov.
       *[other] Please ring your bank or wallet now, then the police.
    } Note their account, bank, amount and time. Delete nothing and pay no more.
    .why = The sooner, the better the chance of stopping it, and exact details speed it up. Whoever offers to get it back for a fee is most likely the same crowd.
    .open = Hello, I'm calling from a shop. We've paid somebody who seems to be a fraudster. Whom should we tell? Please check our account and freeze payouts.

pasted = Take the code away, check the money
    .do =
        Photograph the code, put it away, don't peel it. Then match today's QR payments in your merchant app.
        Go by the app, not a screenshot.
    .say = Please photograph the code and put it away without peeling. Then look in your merchant app, not at screenshots: which of today's QR payments are there, and which are missing?
    .why = Fraudsters paste their own code over the shop's, so customers pay and the money goes elsewhere. Left whole, the sticker shows the police who was paid.
    .all-in = All there, none missing
    .missing = A customer paid, but it's not there
    .unsure = Can't match them: treat as missing

own-code = Leave that code, scan customers' from now
    .do =
        Scan the customer's code; goods go when the app shows it. New code: { $desk ->
            [acquirer] from us, not the web.
           *[other] from the provider, not the web.
        }
        Never charge a paid or unclear sale again.
    .say = Good that it's all there. Leave that code out of use and scan the customer's. Goods go once your app shows it. Don't charge a paid or unclear one again. New code: { $desk ->
        [acquirer] only ours.
       *[other] only the provider's.
    }
    .why = Nothing missing doesn't prove nobody touched it. Look at the new one each morning for a lifted corner or a second layer.
    .proof = You scanned the next customer's code, { $desk ->
        [acquirer] and the back office shows
       *[other] and your app shows
    } the money.

ran = Have that sale or refund stopped now
    .do =
        Note time, amount and the last four digits of the card it went to. First have it stopped, then the police.
        No second refund, no correction on your own.
    .say = That has to be stopped at once. Please read me time, amount and the last four digits of the card. Then call the police. No second refund and no correction of your own, please.
    .why = A "test" refund pays real money to a stranger's card. Before it is settled it can often still be stopped, and a correction made by you can lose the money twice.
    .open = Hello, I'm calling from a shop. Someone talked us into running a sale or a refund on our terminal. Please stop it, and check whether there were others.

diverted = The money may have gone elsewhere
    .do =
        Call the police. Note each customer's phone, payee, order number. Goods: ask the manager.
        Don't charge them again.
    .say = Please call the police, too. Note each customer's phone, and the payee and order number on their bill. Don't charge them again, they're a victim too. Goods: the manager decides.
    .why = They did pay, it just went to the wrong place; charging again makes them pay twice. The payee and order number on their bill are how it's traced.
    .open = Hello, I'm calling from a shop. Our QR code may have been pasted over: a customer paid and we got nothing. Can you trace where the money went?

customer = How do they want to pay?
    .do =
        Listen politely. Get a colleague if you'd rather not be alone.
        Don't say it looks suspicious.
    .say = How does the customer want you to take it? Just listen kindly, and please don't say it looks suspicious. If you feel unsafe, tell me straight away.
    .why = Most people only want it to be quick and don't know the rules. A polite no offends nobody, while an accusation can turn ugly.
    .swipe = Chip card: stripe or typed number
    .many = Split it, or try card after card
    .back = Returning goods, wants cash
    .cash = Cash for card sale, refund elsewhere
    .threat = Threats or force
    .unsure = Hard to say, and I feel unsafe

chip-only = Chip cards: insert or tap, nothing else
    .do =
        Say "Sorry, it only takes the chip". Insert, tap, QR or cash, once. Chip not read? Another way to pay.
        No swiping because they ask; no typing.
    .say = Please say the terminal only takes the chip, and offer insert, tap, QR or cash, once. If the chip won't read, it's another way to pay: no stripe on their say-so, no typing.
    .why = Chips are hard to copy; stripes and numbers are easy. Some people damage a chip to force a swipe, and the shop may have to pay for it later.
    .proof = Chip: it shows "Approved". QR: your app has the payment. Cash: it's counted.

many-cards = Stop politely, no more of their cards
    .do =
        Say "Sorry, I can't take it this way". Not paid in full: no goods. Report it afterwards.
        No splitting, no more cards, no cash, no refund elsewhere.
    .say = Please say, sorry, I can't take it this way. No more cards, no splitting, no cash. No goods until paid in full, and no refunds of your own. We'll talk once they've gone.
    .why = Splitting or cash for card sales gets the shop flagged, and card after card may mean stolen ones. The bank judges that; you just don't take it.
    .open =
        Hello, I'm calling from a shop. { $answer-customer ->
            [many] A customer wanted to split a sale, or try card after card.
            [cash] A customer wanted cash for a card sale, or a refund to somewhere else.
           *[other] A customer wanted a card sale done in a way we can't accept.
        } Please see what went through and tell us what to do. May we hand over the goods?

call = { $answer-entry ->
        [caller] Stop, have it checked first
        [message] Stop, have it checked first
       *[other] Safety first: stop and step aside
    }
    .do =
        { $answer-entry ->
        [caller] Don't do what they ask.
        [message] Don't do what they ask.
       *[other] Threatened? Don't argue or chase; hand it over, police once safe.
    }
        { $answer-entry ->
        [caller] {""}
        [message] {""}
       *[other] No danger?
    } Stop and step aside. Sale unclear? Don't charge it again.
    .say = { $answer-entry ->
        [caller] Don't do what they ask, and stop there.
        [message] Don't do what they ask, and stop there.
       *[other] If anyone threatens you, don't argue or follow them, give them what they want; call the police once safe. If not, stop.
    } Sale unclear? Don't charge it again.
    .why = Money and terminals can be replaced, people can't. When you can't tell, stopping to ask beats guessing.
    .open = Hello, I'm calling from a shop. It's about something suspicious here. I'll tell you as much as I can. What should we do?
