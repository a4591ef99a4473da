flow = Foreign cards
    .about = A card from abroad: not taken, asks for a currency, has no PIN
    .ask = Is it about a card from abroad?
    .keys = foreign card, overseas card, card from abroad, international card, tourist, visa, mastercard, amex, american express, jcb, discover, diners, foreign guest, choose currency, dcc, no pin foreign, foreign card sign, foreign card not accepted, foreigner, unionpay abroad, alipay foreigner

cause-mark = This terminal doesn't take that brand
cause-their-bank = The guest's own bank
cause-currency = Asks for a currency
cause-no-pin = A card without a PIN
cause-terminal = Not enabled, or not found yet
cause-unpaid = No payment was made

entry = What happens with the foreign card?
    .do = Insert the chip or tap, whatever the screen asks for. The guest keeps the card in view and does the typing.
    .say = What does the terminal do with that card: not taken at all, declined, or does it ask something, like the currency or a PIN?
    .why = A foreign card isn't odd as such. It depends on whether this terminal has the brand, and the rest is on the screen.
    .not-taken = Not taken, not supported
    .declined = Declined, or with a code
    .currency = It asks for a currency
    .no-pin = It wants a PIN, there is none
    .wrong-currency = Already paid, wrong currency

shown = Is that brand's mark in your shop?
    .do = Compare the mark on the card with the stickers at the door and on the terminal, and with the contract.
    .say = Which mark is on the card, Visa, Mastercard, Amex, JCB? Is the same mark at your door or on the terminal, or in your contract? UnionPay counts wherever it was issued.
    .why = Each brand is enabled on its own. What isn't shown is mostly not enabled, and no trying helps.
    .union = It has the UnionPay mark
    .shown = Yes, we take that brand
    .not-shown = No
    .unsure = I don't know

others = Do other foreign cards work here?
    .do = Think of cards of this brand this week, or ask a colleague. Don't run anybody's card for it.
    .say = Have other cards of that brand gone through here lately? Please just think back or ask a colleague, and don't run a card for it.
    .why = If others go through, it's this card. If none ever did, the brand probably isn't enabled after all.
    .read = Yes, others went through
    .none = No, never or not any more
    .unsure = I don't know

other-way = Not this brand: offer another way
    .do =
        "Sorry, this terminal doesn't take this card." Another card, a wallet that it's linked to, or cash.
        Don't type in its number.
    .say = Please tell the guest kindly that this terminal doesn't take that brand. Another card, a wallet the card is linked to, or cash will do. Please don't type in its number.
    .why = Nothing is wrong with the card. In mainland China many visitors have Alipay or WeChat with their card in it, and cash may not be refused.
    .proof = Paid the other way: it shows in the app, or the cash is counted.

their-bank = Another card, and they ask their bank
    .do =
        "This card didn't work here." Another card or cash. The guest can ask their bank, many block abroad.
        Don't type in the number.
    .say = Please ask for another card or cash. The guest can ask their bank; many block payments abroad until they're told. Please don't type in the number.
    .why = Other cards go through, so it's this one, and mostly only the bank that issued it can open it.
    .proof = Paid the other way: it shows in the app, or the cash is counted.

currency = Turn the screen: the guest chooses
    .do =
        Show both amounts and the rate; say nothing for either. The guest presses.
        "It's your choice: our currency or yours."
    .say = Please turn the screen to the guest, with both amounts and the rate. They choose, and you say nothing for either. Something like: it's your choice, our currency or yours.
    .why = The choice is the guest's by the card brands' rules. Chosen by the shop, it comes back as a dispute.
    .proof = It's approved, and the receipt shows the currency the guest chose.

no-pin = No PIN: green key, no digits, then sign
    .do =
        The guest presses the green key, no digits. If the receipt has a line, they sign it; keep that copy.
        Guess no PIN, keep no passport.
    .say = If there's no PIN, the guest just presses the green key, and signs if the receipt has a line for it. Keep the copy. Please don't let anybody guess a PIN, and keep no passport.
    .why = Many cards from abroad are made to be signed for. Wrong guesses lock the card for the whole trip.
    .proof = It's approved, and signed where the receipt has a line.

call = A foreign card: have it checked
    .do =
        Have ready: the brand, inserted or tapped, the words or code, since when.
        Sale unclear? Don't charge it again. Don't type in numbers.
    .say = The brand has to be checked for this shop. Please have ready which brand, inserted or tapped, the words or the code, and since when. If the sale is unclear, don't charge it again. No typed numbers.
    .why = Brands can be missing on one terminal only, or be lost after a swap or an update.
    .open = Hello, I'm calling from a shop. It's about a foreign card on our terminal. I'll tell you the brand, what the screen says and what we've tried. Please see if that brand is enabled for us and on this terminal.

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
