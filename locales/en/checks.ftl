# The words of the routine checks (posdoc care) and of the emergency card (posdoc care card).

round-open = Opening up
round-close = Closing up
round-week = Once a week
round-month = Once a month

item-power = Is the terminal on, with enough battery?
    .how = Look at the battery. If it's plugged in, see that it's charging.
    .fail = Sort the power out now, while it's quiet.

item-seals = Does the terminal look the same as yesterday?
    .how = Look at the card slot, the keypad, the seals and the leads. Nothing added, nothing prised?
    .fail = Take no payment on it and don't pick at it. Find out first.

item-sign-in = Is it signed in and online?
    .how = Sign in if yours needs it. If it does so by itself, see that the merchant app refreshes. No test sale.
    .fail = Until it signs in it takes no payment, so sort it out now.

item-qr-sign = Is the QR sign still your own?
    .how = Feel for a sticker on top. Scan it with a phone: your shop's name comes up. No need to pay. No sign? Then it's fine.
    .fail = Wrong name? Take the sign down at once, before a customer scans it.

item-paper = Is there enough receipt paper for today?
    .how = Open the lid and look. Keep a new roll beside it.
    .fail = A new roll and still no print? Look into the printer.

item-unclear = Does every sale today have a result?
    .how = Look through today's sales for anything pending, timed out or without a result.
    .fail = Find out about that sale first. Don't charge it again, and don't settle yet.

item-settle = Is today settled?
    .how = If you settle by hand, do it once the check above is fine. If it's automatic, look in the merchant app.
    .fail = Leave the terminal on and don't update it. Look into the settlement.

item-figures = Do today's figures agree?
    .how = Compare the number of sales and the total, on the settlement receipt or in the app, with your own.
    .fail = Find the sale that makes the difference, then look into that one.

item-lock-away = Is the terminal locked away and charging?
    .how = Lock it up with the shop's copies of the receipts. No password on a sticker.
    .fail = Can't find it? Report it lost at once.

item-serials = Is every terminal there, with the right serial number?
    .how = Go by your list: where each one is, and the serial number on its back.
    .fail = One is gone, or it's a different one? Deal with it now.

item-clean = Is the outside clean?
    .how = Wipe the case and the screen with a soft dry cloth. Nothing goes into the slots, and no alcohol.
    .fail = Dirt inside? Leave it. Ring the number on the label and ask how to clean it.

item-cables = Are leads and plugs sound?
    .how = Look for a cracked or loose lead and a swollen battery.
    .fail = Stop using what's damaged, and look into it.

item-spare-charged = Is the spare terminal charged?
    .how = Switch it on, look at the battery, and put it back full. No spare? Then it's fine.
    .fail = It won't start or won't charge? Look into it now.

item-spare-signed-in = Does the spare terminal sign in?
    .how = Put it online and sign in, without a sale. No spare? Then it's fine.
    .fail = A spare that won't sign in is no help when you need it. Look into it now.

item-phones = Are the numbers on the emergency card right?
    .how = Check each one against the label, a receipt or the contract. Not against the web.
    .fail = Correct them with posdoc setup, then print a new card with posdoc care card.

item-who-refunds = Does everyone know who may refund?
    .how = Agree who voids and refunds. Everyone uses their own login; those of people who left are closed.
    .fail = Somebody else may know the supervisor password? Ask your payment provider to change it.

item-card = Is the emergency card by the till?
    .how = See that it's there and can be read, and that there's enough change.
    .fail = Print a new one: posdoc care card.

item-practise = Has the team gone through the emergency card?
    .how = When it's quiet, walk through it: where's the spare, where's the QR sign, who do we ring? No real payment.
    .fail = Pick a quiet hour and walk everyone on shift through it.

# The emergency card

card-title = Terminal down? Go by this card
card-lead = Keep calm. Start at 1 and stop at the first that works.
card-order = What to do, in this order
card-nevers = What never to do
card-phones = Who to ring
card-numbers = Numbers they'll ask for
card-report = If you've been scammed
card-report-check = Check this number before you print.
card-spare = Spare terminal
card-notes = Notes

fallback-look-up = A sale with no clear result? Look it up in the merchant app. Take no other payment from that customer until you know.
fallback-read-again = Only the card isn't read? If the chip fails, tap. If tapping fails, insert.
fallback-network = No network? Change to Wi-Fi, mobile or your own phone's hotspot. If a till sends the amounts, leave the network alone.
fallback-spare = Got a spare terminal? Sign it in, then use it.
fallback-qr-sign = Let the customer scan your own QR sign. Hand over the goods once the money shows in your app.
fallback-cash = Take cash, give change and a receipt.
fallback-cash-cn = Cash may not be refused.
fallback-note = Nothing works? Keep the goods. Note the time, amount, customer's phone, words on the screen and who served. No card number.
fallback-call = Ring the number on the terminal's label and read out the screen.

never-again = Don't charge again before you've looked it up.
never-write-down = Don't write down, photograph or type in a card number.
never-codes = Don't ask a customer for a PIN, a one-time code or the card security code.
never-borrow = Don't use anyone else's terminal or QR code.
never-private-cn = Don't take the shop's money by a private QR code.
never-open = Don't open the terminal and don't reset it.
never-slot = Don't put tools or liquid into the slot, and don't force a card out.
never-stripe-cn = Don't swipe the stripe of a chip card.
never-caller = Don't make a test sale, refund or install anything because a caller asks.
never-web-number = Don't ring a number you found on the web.

report-cn = Police, anti-fraud line
report-uk = Report Fraud
report-hk = Anti-Scam Helpline
report-sg = ScamShield helpline
report-au = Your own bank first. New Zealand: then the police. Australia: ReportCyber
report-in = Cyber fraud helpline
report-us = Your own bank and the police first, then this page
