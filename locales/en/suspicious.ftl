flow = Something's suspicious
    .about = An odd terminal, a strange call, a pasted-over QR code or an unusual customer
    .ask = Does a person, a call or the terminal seem wrong?
    .keys = scam, fraud, skimmer, suspicious, fake call, phishing, someone asks for code, sticker on qr, overlay, tampered with, strange device, caller, someone called, phone call about terminal, fake technician, fake engineer, technician asks to swap terminal, fake support, release fee, asks for verification code, strange caller, otp asked

cause-fraud-call = A fraud call, text or visit
cause-customer-ask = A request you can't agree to
cause-add-on = Something was added to the terminal
cause-given-away = Details or money already given
cause-pasted-code = Someone covered the QR code
cause-other = Not clear yet which it is

entry = What seems wrong?
    .do = Stop for a moment, quietly, and accuse nobody. Safety first: if you're threatened, choose the last one.
    .say = Let's pause for a moment. Is it a call or a visitor, the terminal, the QR code, or what a customer wants? If anyone is threatening you, safety first.
    .why = Each of these has its own first step. A pause costs nothing; acting in a hurry is what costs money.
    .caller = A call, message or visitor
    .machine = Terminal loose, changed or added to
    .code = QR code pasted over or changed
    .customer = Customer: swipe, split, many cards
    .unsure = Hard to say, or being threatened

overlay = Stop using it, touch nothing added
    .do = No more sales, no restart, no wiping, nothing taken off. Card still in? The customer takes it. Take a photo where it stands, then lock it up as it is.
    .say = Please stop using it. Don't take anything off and don't restart it. If a card is still in, let the customer take it. Photograph it there, then lock it up as it is.
    .why = A second layer on slot or keys, or a tiny camera over the keys, may steal card data. Taken off, the evidence is gone; left in use, the next customer is hit.

skimmer = Manager, then provider, then police
    .do = The manager rings the number on the label, then the police. Keep CCTV, check other terminals. Chase nobody, post nothing. No unclear sale again.
    .say = Please have the manager ring the number on the label, then the police. Keep the CCTV and check your other terminals. Look up the last sale before retaking it.
    .why = The provider can block this terminal and have banks protect the cards used. Working out who is affected is their job, so don't tell customers on a guess.
    .open = Hello, I'm calling from a shop. Something was added to our terminal, or it was swapped. It's out of use, nothing removed or restarted, and we have photos and CCTV. Please block it.

caller = Hang up first. Did they get anything?
    .do = Stop listening, do nothing they said, don't call back. A visitor waits outside; the terminal stays with you.
    .say = Please hang up, and don't follow their steps or call back. Did they get any details, or did you tap a link or pay? It's fine to say so: sooner is easier.
    .why = Real support never wants a PIN or texted code, remote control or a fee first. What they already have decides how fast you need to be.
    .nothing = They got nothing
    .told = Password, code, ID or card details
    .remote = Tapped a link, app or remote access
    .paid = I paid them
    .touched = They touched or changed the terminal
    .unsure = Can't recall: treat it as given

hang-up = Check it: ring the number on the label
    .do = Not checked yet? Ring the number on the label. Fake? Block it. A real swap? Check job and person first. Keep selling; give no money or password.
    .say = You did right to give nothing. Please ring the number on the label and ask if it's true. Hand no terminal over until they confirm. You can keep selling as usual.
    .why = Caller numbers, badges and chat pictures can all be faked; a call you make yourself can't. Tell colleagues too, as fraudsters try another shift.
    .proof = You rang the number on the label, and they said whether it's true.

disconnect = Take that phone or computer offline now
    .do = Phone: flight mode. Computer: pull the cable, turn Wi-Fi off. Tap nothing, don't log in to the merchant app, delete nothing.
    .say = Please put that phone in flight mode now; a computer, pull its cable and turn Wi-Fi off. Don't log in to your merchant app on it, and don't delete anything yet.
    .why = Offline, they can't watch the screen or move money. The app and the messages are evidence the police can use, so don't delete them yet.

leaked = From another phone, limit the damage
    .do = Don't call them back. First ring the number on the label: freeze payouts. Then your bank; change passwords. Money gone? Police. Delete nothing.
    .say = From another phone, ring the number on the label: freeze payouts and check the payout account. Then call your bank, change passwords. Don't call the scammers back. Money gone? Police.
    .why = With a password or code they can change the payout account in minutes, so freezing comes first. It can happen to anyone; what hurts is waiting.
    .open = Hello, I'm calling from a shop. Someone posing as support may have our login or a code. Please freeze payouts now and check whether our payout account or operators were changed.

paid = Have the payment stopped, call the police
    .do = Call the police, then the bank or wallet you paid with to stop it. Then ring the number on the terminal's label. Keep all records, pay no more.
    .say = Please call the police now, then the bank or wallet you paid from and ask them to stop it. Then ring the number on the label. Keep all records and pay no more.
    .why = The sooner, the better the chance of stopping it. Whoever offers to get it back for a fee is most likely the same crowd.
    .open = Hello, I'm calling from a shop. Someone posing as support took money from us. We've told, or are about to tell, the police and our bank. Please check our account and freeze payouts.

pasted = Take the code away, check the money
    .do = Photograph the code, put it away, don't peel it. Then go through today's QR payments in your merchant app. Go by the app, not by a screenshot.
    .say = Please photograph the code and put it away without peeling. Then look in your merchant app: are all of today's QR payments there? Please don't go by screenshots.
    .why = Fraudsters paste their own code over the shop's, so customers pay and the money goes elsewhere. Left whole, the sticker shows the police who was paid.
    .all-in = All there, none missing
    .missing = A customer paid, but it's not there
    .unsure = Can't match them: treat as missing

own-code = Leave that code, scan customers' from now
    .do = From now on scan the customer's code; goods go when the app shows it. Never take a paid or unclear sale twice. A new code: only from your provider.
    .say = Good that it's all there. Leave that code out of use and scan the customer's instead. Goods go once your app shows it. Don't take a paid or unclear one twice.
    .why = Nothing missing doesn't prove nobody touched it. Look at the new one each morning for a lifted corner or a second layer.
    .proof = You scanned the next customer's code, and your app shows the money.

diverted = The money may have gone elsewhere
    .do = Call the police and the number on the label. Note the customer's phone, payee, order number. Don't charge them again; goods: ask the manager.
    .say = Please call the police and the number on the label. Note the customer's phone, and the payee and order number on their bill. Don't charge them again, they're a victim too.
    .why = They did pay, it just went to the wrong place; charging again makes them pay twice. The payee and order number on their bill are how it's traced.
    .open = Hello, I'm calling from a shop. Our QR code may have been pasted over: a customer paid and we got nothing. It's out of use; we have photos and the order number. Can you trace it?

customer = How do they want to pay?
    .do = Listen, smile, and don't hint that anything's wrong with them. Get a colleague if you'd rather not be alone.
    .say = How does the customer want you to take it? Just listen kindly, and please don't say it looks suspicious. If you feel unsafe, tell me straight away.
    .why = Most people only want it to be quick and don't know the rules. A polite no offends nobody, while an accusation can turn ugly.
    .swipe = Chip card: stripe or typed number
    .many = Split it, or try card after card
    .cash = Cash for a card sale, odd refund
    .threat = Threats or force
    .unsure = Hard to say, and I feel unsafe

chip-only = Chip cards: insert or tap, nothing else
    .do = Say "Sorry, it only takes the chip". Insert, tap, QR or cash, once. Chip not read? Another way to pay. Never type a card number.
    .say = Please say the terminal only takes the chip, and offer insert, tap, QR or cash. If the chip won't read, it's another way to pay: no stripe and no typing.
    .why = Chips are hard to copy; stripes and numbers are easy. Some people damage a chip to force a swipe, and the shop may have to pay for it later.
    .proof = It shows "Approved", your app has the QR payment, or the cash is counted.

many-cards = Stop politely, no more of their cards
    .do = Say "Sorry, I can't take it this way". No splitting, more cards, cash or odd refunds. Not paid in full: no goods. Then ring the number on the label.
    .say = Please say, sorry, I can't take it this way. No more cards, no goods until paid in full, and no refunds of your own. Once they've gone, ring the number on the label.
    .why = Splitting or cash for card sales gets the shop flagged, and card after card may mean stolen ones. The bank judges that; you just don't take it.
    .open = Hello, I'm calling from a shop. A customer wanted to split a sale, try many cards or get cash for a card sale. We said no. I have a list of what went through. May the goods go?

call = Safety first: stop and phone
    .do = Threatened? Don't argue, give them what they want; call the police once safe. If not, step aside, ring the number on the label. No unclear sale again.
    .say = If anyone threatens you, don't argue or follow them; call the police once you're safe. If not, step aside and ring the number on the label. Don't retake an unclear sale.
    .why = Money and terminals can be replaced, people can't. When you can't tell, stopping to ask beats guessing.
    .open = Hello, I'm calling from a shop. Something looks suspicious here and I can't tell what it is. We've stopped what we were doing. May I describe it, and what should we do?
