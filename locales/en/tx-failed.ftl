flow = Sale failed
    .about = The card was read, but the sale failed or a code came up

cause-issuer = The bank declined it
cause-busy = Line or bank system busy
cause-sign-in = Terminal must sign in again
cause-input = Wrong amount or method
cause-merchant = Shop or terminal restricted
cause-pin = Wrong PIN
cause-other = Not known yet

code = What does the screen or slip say?
    .do = Go by the words first. 14, 38, 54, 62, 65 are bank refusals too; 32, 94, A2-A6 or 04 on a QR sale mean the result is unclear. Don't retake it yet.
    .say = Could you read me what's on the screen or slip, words first and then the code? Please don't take the payment again until we know.
    .why = Some failures mean the bank said no. Others mean no answer came and the money may have gone. Codes differ between providers, so words come first.
    .bank-no = Bank said no: 01 05 51 57 61 75
    .wrong-pin = Wrong PIN: 55
    .unknown = Timed out, pending: 09 68 96 98 C0
    .busy = Bank or line busy: 06 90 91 92
    .sign-in = Sign in again: 77 99 A0
    .merchant = Shop or terminal refused: 03 58 97
    .use-chip = Wants the chip or PIN: 45 70 1A
    .retain = Keep card: 04 07 33-37 41 43 67
    .nothing = No code, or none of these
    .unsure = Missed it, the screen has moved on

pin-again = Let the customer try the PIN once more
    .do = Start the sale again, insert the card and look away while they cover the pad. Once only. If it says "last try", stop and use another card.
    .say = Please start the sale again and let the customer enter the PIN with the pad covered while you look away. Just once. If the screen warns it's the last try, ask for another card.
    .why = A few wrong PINs in a row lock the card, so one more go is the limit. Nobody in the shop asks for, watches or types a PIN; that keeps the customer and you out of trouble.
    .fixed = Approved, slip printed
    .still = Wrong PIN again, or not approved
    .unsure = Leave it, use another card

insert = Insert the card and let them enter the PIN
    .do = Start the sale again, chip up, right in, and leave it until the screen says so. Look away while they cover the pad. Once only.
    .say = Please start the sale again with the chip up and the card all the way in, and leave it there. Look away while the customer covers the pad and enters the PIN. Just once.
    .why = 45 means no swiping, 70 and 1A want a PIN, so the card has to go in. Swiping or tapping again gets the same answer. If they used a phone, ask for the card itself.
    .fixed = Approved, slip printed
    .still = Failed, or it won't go in
    .unsure = No card with them, or no chip

signal = Does the signal or Wi-Fi icon look right?
    .do = Look along the top of the screen. Bars or a Wi-Fi icon with no cross and no exclamation mark means it's fine.
    .say = Could you look at the top of the screen for me? Are there signal bars or a Wi-Fi icon, and is there a cross or an exclamation mark on it?
    .why = A failure with no code is often just a dropped connection. One glance settles it, and fixing the network beats guessing at the card.
    .normal = Looks fine
    .bad = No signal, or a cross or "!"

input = Were the amount and function right?
    .do = Check the screen or slip: the amount is right and the function is Sale, not Pre-auth, Void or Refund.
    .say = Could you check two things for me: is the amount right, and was it set to Sale rather than Pre-auth, Void or Refund?
    .why = With the wrong function or an odd amount, cards get turned down one after another. A few seconds here saves sending a good card away.
    .right = Both right
    .wrong = One of them was wrong

compare = Are other customers' cards going through?
    .do = Think of the customers just before or after this one. Don't run your own card through as a test.
    .say = Have other customers' cards gone through in the last little while? Just tell me about sales you've already done, please don't run a test.
    .why = One card failing points to that card and its bank. Every card failing points to the terminal or the system. Running your own card as a test can be flagged as fraud against the shop.
    .one-card = Others work, only this one fails
    .all-cards = Nobody's card works
    .unsure = No other customers to go by

sign-in = Sign in once. Did it work?
    .do = Choose Sign in from the management menu and wait for the result. Leave keys and settings alone.
    .say = Please open the management menu, choose Sign in and tell me what it says when it finishes. Leave the other settings as they are.
    .why = Signing in fetches the day's keys. If it was missed, or the batch is out of step, every card fails. It moves no money, so it's safe to do.
    .ok = Signed in
    .failed = Sign-in failed
    .unsure = Can't find Sign in

wait-retry = Wait 2 minutes, then try once more
    .do = Wait the full 2 minutes, then have the customer check for a charge again. If there's none, take it once more with the same card. Once only.
    .say = Please wait two minutes, then ask the customer to check again that nothing has been taken. If it's clear, try the same card once more. If that fails, stop there.
    .why = A busy bank or line usually clears by itself. Hammering it doesn't help and looks suspicious. Notices can come late, which is why the customer checks again after the wait.
    .fixed = Approved, slip printed
    .still = Tried again, still fails
    .debited = A charge shows now
    .unsure = The customer won't wait

other-card = Leave this card, pay another way
    .do = Take another card, QR or cash. Say only "Your bank did not approve it, please contact them". Don't retry this card or split the amount.
    .say = Please leave that card now and ask for another one, or QR or cash. Just tell the customer the bank didn't approve it and to contact their bank. Don't split the amount.
    .why = Only the customer and the bank can sort this out. Trying again gets the same answer and can lock the card. Guessing at the reason out loud embarrasses people and is often wrong.
    .proof = The other card or method worked: an approved slip, the payment in your merchant app, or the cash counted.

pin-ok = Approved
    .do = Check the amount on the slip, keep your copy and hand over the goods. Don't take it again.
    .say = That's gone through. Please check the amount on the slip and keep your copy. There's nothing more to take.
    .why = An approved slip finishes the sale. The wrong PIN the first time took no money, and you can tell the customer so.

chip-ok = Approved with the card inserted
    .do = Check the amount on the slip and hand over the goods. Don't take it again. Insert this card from now on.
    .say = That's gone through. Please check the slip; nothing more to take. Insert that card from now on.
    .why = This card wanted its chip and PIN, and that's all it was. The terminal is fine.

input-fixed = Put it right, then take it once
    .do = Choose Sale, key the right amount, let the customer see it and take it once. If it fails, stop there.
    .say = Please choose Sale, key in the right amount, show the customer and take it once. If it doesn't go through, stop and tell me, and we'll go from there.
    .why = If the function or amount was the trouble, once is enough. If it still fails, something else is wrong and more tries only muddle the records.
    .proof = This sale is approved and the slip shows the right amount.

signed-in = Signed in: take this sale once more
    .do = Use the same card, once. If it fails, stop. Don't keep signing in and trying again.
    .say = You're signed in now, so please take that sale once more with the same card. Just once; if it fails, stop and let me know.
    .why = The new keys should have cleared it. If it still fails, the trouble is most likely at your payment provider's end, and signing in over and over won't help.
    .proof = This sale is approved and a slip came out.

busy-over = Approved, it was only busy
    .do = Check the amount on the slip, keep your copy and hand over the goods. Don't take it again.
    .say = That's gone through, it looks as if the line was busy. Please check the slip and keep your copy. Nothing more to take.
    .why = Busy spells at banks come and go. If the customer later sees two charges, look both up under "Charged or not?". Don't hand back cash on the spot.

sign-in-call = Sign-in failed, call your payment provider
    .do = Call your payment provider (the number on the terminal's label). Don't take this sale again until they say. Definitely not charged? QR or cash.
    .say = Your payment provider has to fix the sign-in, so please ring the number on the label. Don't take this sale again yet. If you're certain they weren't charged, use QR or cash.
    .why = Keys and batches belong to the provider; the shop can't repair them. A factory reset wipes the keys and any unsettled sales, which makes it far worse.
    .open = Hello, I'm calling from a shop. Our terminal won't sign in, so we can't take cards. I have the merchant and terminal numbers here. Could you see why the sign-in fails?

merchant-state = Shop or terminal refused: call
    .do = Call your payment provider (the number on the terminal's label). Don't take this sale again until they say. Certain it's unpaid? Another way is fine.
    .say = That code means a block on the shop or the terminal. Please ring the number on the label. Don't take this sale again yet; another way only if you're certain they weren't charged.
    .why = Only the provider can open a function or register a terminal. Borrowing a neighbour's terminal sends your money to their account and can break your contract.
    .open = Hello, I'm calling from a shop. Our terminal is being refused. I've written down the wording and the code. Could you check our merchant and terminal status, please?

call = Stop here, have this sale checked
    .do = Call your payment provider (the number on the terminal's label). Don't take this sale again until they say. Certain it's unpaid? Another way is fine.
    .say = Let's stop there. Please ring the number on the label and have them look the sale up. Don't take it again until they say. Another way only if you're certain they weren't charged.
    .why = After two failures a third rarely works and may charge the customer twice. Your payment provider sees what happened each time, so exact times and codes settle it in one call.
    .open = Hello, I'm calling from a shop. A sale failed and hasn't gone through. I have the time and code of each try. Could you see whether the customer was charged, and whether I may take it again?
