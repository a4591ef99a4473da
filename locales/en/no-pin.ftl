flow = No PIN, or a signature
    .about = A card without a PIN, a signature on paper or screen, no printer, how long to keep receipts
    .ask = Is it about a PIN that isn't there, or a signature?
    .keys = no pin, card without a pin, card has no pin, never set a pin, signature, sign, sign the receipt, signature line, unsigned receipt, signature not uploaded, signature missing, left without signing, no printer, digital receipt, keep receipts, how long keep slips, no signature required

cause-no-pin = No PIN, or it isn't known
cause-line = The signature line on the receipt
cause-upload = The signature, or not found yet
cause-left = The customer left without signing
cause-paperless = The terminal prints nothing

entry = What is it about?
    .do =
        Approved means paid, signed or not.
        Never charge again just for a PIN or a signature.
    .say = Is it about a PIN, a signature, or a receipt? If it says approved it's paid, signed or not, so please don't charge again for that.
    .why = Some cards, many foreign ones among them, have no PIN and are signed for. Whether a signature is wanted, the receipt or the screen says.
    .no-pin = Customer says the card has no PIN
    .forgot = The customer forgot the PIN
    .tried = Forgot it, other way failed too
    .line = Does it have to be signed?
    .upload = Signature not taken, not uploaded
    .left = Customer left without signing
    .no-printer = The terminal prints no receipts
    .keep = How long to keep receipts

confirm = Customer presses the green key, no digits
    .do = The customer presses the green key without a PIN, one time. Nobody else touches the keys.
    .say = Could the customer just press the green key, without any digits? Once only, and by themselves.
    .why = A card without a PIN goes on from there and asks for a signature. A card that has one says so.
    .fixed = It went on: approved
    .still = Says wrong PIN, or PIN needed
    .no-result = No result, timed out
    .unsure = It doesn't let them

line = What does the receipt say about signing?
    .do = Look at the receipt or the screen: "No signature required", or a line to sign on?
    .say = Please look at the receipt or the screen. Does it say no signature required, or is there a line to sign on?
    .why = Small taps and most PIN payments want no signature. Only the receipt knows for this sale.
    .free = No signature required
    .sign = There's a line to sign on
    .declined = It was declined
    .unsure = Neither: have it signed

sign = The customer signs, you compare
    .do =
        The customer signs your copy. Compare with name and signature on the card, then give the card back.
        Nobody signs for them.
    .say = Please let the customer sign your copy, compare it with the name and signature on the card, then give the card back. Nobody signs for them.
    .why = When somebody later says it wasn't them, the signed copy speaks for the shop.
    .fixed = Signed, and it looks right
    .still = They don't want to sign
    .different = Quite different from the card
    .unsure = Can't compare

upload = Catch up on the signature
    .do =
        With good network, find the sale in the app or the terminal's list and choose its signature.
        No new sale for it.
    .say = With good network, please find the sale in the app or the list and choose its signature. Please make no new sale for it.
    .why = The payment is done; only the picture of the signature is missing. Mostly it was the network.
    .fixed = Signed or uploaded
    .still = Not there, or it fails
    .unsure = No network now

back = Can the customer come back and sign?
    .do = Is there a phone number, a booking, a regular? The sale is paid either way.
    .say = Can you reach the customer, and could they come by to sign? It's paid either way.
    .why = An unsigned copy only matters if the sale is disputed later. It's worth a kind word, not a row.
    .yes = Yes
    .no = No

free = Nothing to sign
    .do = Give the customer their receipt and keep yours.
    .say = Nothing has to be signed. Give the customer their receipt and keep yours.
    .why = The words on the receipt are the shop's proof that none was needed.
    .proof = The receipt says no signature is required, and it's approved.

signed = Signed: keep your copy
    .do = Put the shop's copy with today's receipts, out of sun and heat.
    .say = Good. Please put the shop's copy with today's receipts, out of sun and heat.
    .why = Receipts on thermal paper fade in the light; a copy lasts.
    .proof = Your copy is signed, or the sale shows as signed.

other-way = Another card or way to pay
    .do = Another card, tap, QR or cash, once. Forgotten PIN: the customer asks their own bank.
    .say = Please take another card, a tap, QR or cash, once. For the PIN, the customer asks their own bank.
    .why = Guessing a PIN locks the card after a few tries. Nobody in the shop can look one up.
    .proof = The payment shows "Approved" or is in your app; cash is counted.

comes-back = The customer comes by to sign
    .do = Keep the copy ready, with the date. It's paid: charge nothing more.
    .say = Good. Keep the copy ready with the date on it. It's paid, so nothing more to charge.
    .why = Signed a day later is fine; charged a second time is not.
    .proof = The customer has signed your copy.

paperless = No paper: show it or send it
    .do =
        The customer reads the result on screen, signs there if asked, and gets the receipt by QR, text or email.
        Yours is in the app.
    .say = The customer sees the result on the screen, signs there if asked, and gets the receipt as a QR code, a text or an email. Yours is in the app.
    .why = Terminals without a printer keep the receipt on the provider's side. It counts the same.
    .proof = The sale is in your app as paid, and its receipt can be opened.

keep = Keep them as long as the contract says
    .do = Look in your contract; where it's silent, two years or more is safe. Copy thermal paper, keep it dark and dry.
    .say = The contract says how long; where it's silent, two years or more is safe. Copy thermal paper and keep it dark and dry.
    .why = A bank can ask for a receipt long after the sale. A faded one counts like none.
    .proof = You know where the receipts are, and for how long.

doubt = Stay polite, hand over nothing more
    .do =
        It's approved: no new sale, no refund. Ask kindly for another way next time.
        Don't keep the card, don't accuse. Note time and amount.
    .say = Stay polite. It's approved, so no new sale and no refund on your own. Don't keep the card or accuse anyone. What happens with the goods has to be asked.
    .why = Signatures change, and a wrong accusation hurts more than a doubt. Whether the sale stands is decided elsewhere.
    .open = Hello, I'm calling from a shop. A sale was approved, but the signature is quite different from the card. What do we do with this sale and the goods?

call = PIN or signature: ask about it
    .do =
        Approved is paid: no new sale. Keep receipt, order, counter video; note why it isn't signed. Unclear? Don't charge again.
        Nobody signs in their place.
    .say = If it's approved, it's paid: no new sale. Keep the receipt, the order and the counter video, note why it isn't signed. If the result is unclear, don't charge again. Nobody signs in their place.
    .why = Without a signature other proof has to stand in. A forged one is worse than none.
    .open = Hello, I'm calling from a shop. It's about a PIN or a signature on a sale. I'll read you what we've noted. Is that sale paid, does it matter, and what can we do?
