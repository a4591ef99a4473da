flow = Sale failed
    .about = The card was read, but the sale failed or a code came up
    .ask = Did a sale fail or get declined?
    .keys = sale failing, payment not going through, can't take payment, can't take cards, keeps failing, unsuccessful, cannot charge

cause-issuer = This card, or its bank
cause-busy = Line or bank system busy
cause-input = Wrong amount or method
cause-merchant = Shop or terminal restricted
cause-pin = Wrong PIN
cause-other = Not found yet
cause-unpaid = No payment was made

code = What's on the screen or receipt?
    .do =
        Look for a response code first, mostly two characters such as 55 or A0. If there's none, go by the words.
        Don't charge again yet.
    .say = Is there a code on the screen or receipt, mostly two characters? If not, could you read me the words? Please don't charge again until we know.
    .why = Some failures mean the bank said no. Others mean no answer came and the money may have gone. Telling them apart keeps the customer from paying twice.
    .code = There's a code: look it up
    .reason = A reason: funds, PIN, expired
    .busy = Bank or system busy, try later
    .words = Only "failed", no reason
    .waiting = "Timed out", "Processing", reversal
    .retain = "Retain card", "Pick up card"
    .limit = Over a limit, batch full, duplicate
    .call = "Call the bank", "Call for approval"
    .unsure = Missed it, the screen has moved on

pin-again = Let the customer try the PIN once more
    .do = Start again; look away while they cover the pad and key the card's PIN. Once only. At "last try", stop and use another card.
    .say = Please start the sale again and let the customer enter the PIN with the pad covered while you look away. Just once. If the screen warns it's the last try, ask for another card.
    .why = A few wrong PINs in a row lock the card, so one more go is the limit. Nobody in the shop asks for, watches or types a PIN; that keeps the customer and you out of trouble.
    .fixed = Approved, receipt printed
    .still = Wrong PIN again
    .refused = It says something else
    .unclear = Timed out, no result, or no receipt
    .unsure = Wrong twice before, or another card

insert = Insert the card and let them enter the PIN
    .do = Start the sale again, chip up, right in, and leave it until the screen says so. Look away while they cover the pad. Once only.
    .say = Please start the sale again with the chip up and the card all the way in, and leave it there until the screen says so. Look away while the customer covers the pad and enters the PIN. Just once.
    .why = Some codes mean no swiping, some want a PIN, so the card has to go in. Swiping or tapping again gets the same answer. If they used a phone, ask for the card itself.
    .fixed = Approved, receipt printed
    .still = Failed or declined again
    .unread = It's in, but can't be read
    .unclear = Timed out, no result, or no receipt
    .unsure = No card with them, or no chip

signal = Does the signal or Wi-Fi icon look right?
    .do = Look along the top of the screen. Bars or a Wi-Fi icon with no cross and no exclamation mark means it's fine.
    .say = Could you look at the top of the screen for me? Are there signal bars or a Wi-Fi icon, and is there a cross or an exclamation mark on it?
    .why = A failure with no code is often just a dropped connection. One glance settles it, and fixing the network beats guessing at the card.
    .ok = Looks fine
    .bad = No signal, or a cross or "!"

input = Were the amount and function right?
    .do = Check the screen or receipt. Is the amount right? Was it the function you meant (Sale, Pre-auth and so on), not Void or Refund?
    .say = Could you check two things for me: is the amount right, and was it the function you meant, and not Void or Refund by mistake?
    .why = With the wrong function or an odd amount, cards get turned down one after another. A few seconds here saves sending a good card away.
    .right = Both right
    .wrong = One of them was wrong

compare = Are other customers' cards going through?
    .do = Think of the customers just before or after this one. All Amex, all credit cards: that's one kind. Don't run your own card through as a test.
    .say = Have other customers' cards gone through in the last little while, or is it one kind of card only, such as every Amex? Just sales you've already done, please don't run a test.
    .why = One card failing points to that card and its bank, one kind to what's enabled for the shop, every card to the terminal or the system. Running your own card as a test can get the shop flagged for fraud.
    .one-card = Others work, only this one fails
    .all-cards = Nobody's card works
    .kind = One kind of card fails for everyone
    .unsure = No other customers to go by

wait-retry = Take this sale once more, the same way
    .do =
        Same card, or a fresh QR code. Once only.
        If a charge has turned up on the statement, don't.
    .say = Please take this sale once more, the same way, just once. With a QR code, have it refreshed first. If a charge has turned up on their statement meanwhile, don't, and tell me.
    .why = A busy bank or line usually clears by itself. Hammering it doesn't help and looks suspicious.
    .fixed = Approved, receipt printed
    .reason = Declined, and now with a reason
    .still = Only "failed", no reason
    .busy = Bank or system busy again
    .debited = A charge shows now
    .unclear = Timed out, no result, or no receipt
    .unsure = They won't wait: another way

other-card = Leave it, pay another way
    .do = Another card, QR or cash; tried already? Another way. { $fact-last ->
        [refused] Say only "It wasn't approved; your bank can say why".
       *[other] Say only "It didn't work with this one".
    } Don't retry this card or split the amount.
    .say = Please leave that card now and ask for another one, or QR or cash. { $fact-last ->
        [refused] Just tell the customer it wasn't approved, and that their bank can say why.
       *[other] Just tell the customer it didn't work with this one.
    } Don't split the amount.
    .why = One more go mostly gets the same answer and can lock the card. Money there, and still refused? It may be a daily or per-payment limit; their bank app or bank can tell. Guessing at it out loud embarrasses people.
    .proof = The other card or method worked: an approved receipt, the payment in your merchant app, or the cash counted.

pin-ok = Approved
    .do = Check the amount on the receipt, keep your copy and hand over card and goods. Don't charge it again.
    .say = That's gone through. Please check the amount on the receipt and keep your copy. There's nothing more to take.
    .why = An approved receipt finishes the sale. The wrong PIN the first time took no money, and you can tell the customer so.

chip-ok = Approved with the card inserted
    .do = Check the amount on the receipt and hand over card and goods. Don't charge it again. Insert this card from now on.
    .say = That's gone through. Please check the receipt; nothing more to take. Insert that card from now on.
    .why = This card wanted its chip and PIN, and that's all it was. The terminal is fine.

input-fixed = Put it right, then take it once
    .do = Choose the function you meant, key the right amount, let the customer see it and take it once. If it fails, stop there.
    .say = Please choose the function you meant, key in the right amount, show the customer and take it once. If it doesn't go through, stop and tell me.
    .why = If the function or amount was the problem, once is enough. If it still fails, something else is wrong, and more tries only muddle the records.
    .proof = This sale is approved and the receipt shows the right amount.

busy-over = Approved, it was only busy
    .do = Check the amount on the receipt, keep your copy and hand over the goods. Don't charge it again.
    .say = That's gone through, it looks as if the line was busy. Please check the receipt and keep your copy. Nothing more to take.
    .why = Busy spells at banks come and go. If the customer later sees two charges, look both up under "Charged or not?". Don't hand back cash on the spot.

merchant-state = Shop or terminal refused: have it checked
    .do = Note the code. Borrow no terminal. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: another way, once.
               *[other] Don't charge this sale until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Don't charge this sale until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
    .say = That code means a block on the shop or the terminal. Please don't borrow a terminal. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take it another way, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    }
    .why = Only the provider can open a function or register a terminal. Borrowing a neighbour's terminal sends your money to their account and can break your contract.
    .open = Hello, I'm calling from a shop. Our terminal is being refused. { $filled-code ->
        [yes] The code is { $field-code }.
       *[no] {""}
    } I'll read you the wording. Could you check our merchant and terminal status, please?

call = Have this sale looked up
    .do = Note the code and the time. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: another way, once.
               *[other] Don't charge this sale until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Don't charge this sale until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
    .say = Let's stop there; please read me the code and the time. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take it another way, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    }
    .why = More tries rarely help and may charge the customer twice. The provider's records show what happened each time, so exact times and codes get a quick answer.
    .open = Hello, I'm calling from a shop. It's about a sale on our terminal. { $filled-code ->
        [yes] The code is { $field-code }.
       *[no] {""}
    } I'll read you what we've noted. { $fact-charged ->
        [no] What's the matter with it?
       *[unknown] Could you see whether the customer was charged, and whether I may charge it again?
    }

not-paid = The other way: what happened?
    .do = Hand over no goods yet. Go by what the screen said last.
    .say = What happened with the other way to pay? Please hand over no goods yet.
    .why = Whoever left without paying owes nothing, and a clear "declined" took nothing. Without a clear result it has to be looked up.
    .left = They left, nothing was tried
    .declined = Declined too, with a reason
    .unclear = Failed, or no clear result

not-again = It isn't approved: what happened?
    .do = No third try. Hand over no goods. Go by what the screen said last.
    .say = What happened this time? Please don't try a third time, and hand over no goods.
    .why = Whoever left owes nothing, and a clear "declined" took nothing. Without a clear result the provider has to look.
    .left = They left, nothing was tried
    .declined = Declined, with a reason
    .unclear = Failed, or no clear result

unpaid = Not paid: keep the goods
    .do = Nothing was taken, so the goods stay here. If the customer comes back with another card or cash, they pay as usual.
    .say = Nothing was taken, so please keep the goods. If the customer comes back with another card or cash, they pay as usual.
    .why = Nothing is open: no call is needed, and nothing has to be given back.
    .proof = The goods are still here.
