flow = Look up a code
    .about = The screen or receipt shows a code, and you want to know what it means
    .ask = Is there a code on the screen?
    .keys = code, error code, response code, what does code mean, number on screen, decline code

cause-acquirer = Something only the back office can see
cause-unknown = Not known yet
cause-passing = A passing hiccup
cause-approved = It was approved
cause-given-back = Already voided or refunded
cause-part = Only part was approved

type = Type the code from the screen or receipt
    .do = Digits and letters just as shown, for example 55 or A0. It's the response code, not the amount or the receipt number, and never a card number.
    .say = Could you read me the code on the screen or receipt, letters as well, for example 55 or A0? Not the receipt or reference number, and nothing from the card.
    .why = One character off and it means something else. A response code mostly has two characters; the long ones on a receipt are receipt number and reference.
    .none = No code, only words

unlisted = No list has this code
    .do = Don't charge it again yet. Copy the code and the words on the screen exactly; next we go by the words. Don't follow explanations found on the web.
    .say = I have nothing on that code, and I won't guess. Please copy the code and the words just as they are, and don't charge it again yet. Let's see what the words say.
    .why = Payment providers have codes of their own that no public list holds. A wrong guess can charge the customer twice or turn away a good card.

differs = Which is closest to the words you see?
    .do = Go by the words; codes differ between providers. Copy them exactly, then pick the closest line. Don't charge it again yet.
    .say = Codes differ between providers, so let's go by the words. Could you read them to me exactly as they are? Please don't charge it again yet.
    .why = The words are this terminal's own; the code may mean something else elsewhere. After "timed out" money may have moved. Even "success" is looked up: it may be a reversal that succeeded, and then nothing was paid.
    .refused = "Declined", "Failed", "Not allowed"
    .money = Timeout/Processing/Reversal/Success
    .part = Approved, but only for a part
    .sign-in = "Sign in", "Batch", "Key", "MAC"
    .no-sale = Not a payment, doing something else
    .unsure = Missed it, or none of these

not-for-qr = Look the order up, not this code
    .do = This is a card code and says nothing about a QR payment. Take nothing more yet; find the same order { $desk ->
        [acquirer] in the back office.
       *[other] in your merchant app or on the terminal.
    }
    .say = That code is for cards and says nothing about a QR payment. { $desk ->
        [acquirer] Please take nothing more yet. I'll look up the order: how much, what time?
       *[other] Please take nothing more yet and find the same order in your merchant app, so we can see its result.
    }
    .why = A QR payment runs through the wallet, so only the order tells whether it was paid. The customer's screenshot doesn't count; it may be edited or from another sale.
    .look = It was a QR payment: look it up
    .not-paying = Not a payment, doing something else

partial = Part was approved: what about the rest?
    .do = Read the approved amount on the receipt, ask about the rest, never take it all again. Another try approved or unclear? Pick "Can't see".
    .say = The bank approved only part of it. Please read the approved amount on the receipt and ask the customer: pay the rest another way, or cancel it all? Don't take the whole amount again.
    .why = The approved part is paid already. Taking the whole amount again overcharges the customer; handing over the goods as if it were all paid leaves you short.
    .rest = They pay the rest; only this taken
    .void = They don't want it: void it all
    .unsure = Can't see, or other tries unclear

once-more = Insert the chip once more, once only
    .do = Chip up, right in, and leave it until the screen says so. Look away while the customer covers the pad. If it fails, use another card.
    .say = Please take it once more with the chip up and the card all the way in. Look away while the customer covers the pad. Just once; if it fails, ask for another card.
    .why = This kind of code is often a passing hiccup or a poor read, and the chip reads best. If once doesn't do it, more won't either, and repeats look suspicious.
    .fixed = Approved, receipt printed
    .still = Failed or declined again
    .unclear = Timed out, no result, or no receipt
    .unsure = It was a QR code, or no card or chip

permit = Are other customers' cards going through?
    .do = Think of the customers before or after this one. The same code? All Amex, all credit cards: that's one kind. Don't run your own card as a test.
    .say = Have other customers' cards gone through just now, or do they give the same code? Or is it one kind of card only, such as every Amex? Just sales you've already done, please don't run a test.
    .why = One card only: its bank can tell the customer why. One kind only: that kind has to be enabled for the shop. Every card: this terminal probably isn't set up for it, and the provider checks that.
    .one-card = Others work, only this one fails
    .all-cards = Nobody's card works
    .kind = One kind of card fails for everyone
    .unsure = No other customers to go by

function = What was the terminal doing?
    .do = Look at the name of the transaction on the screen or receipt. Void or refund? Look the original sale up first. Only look, don't refund it again.
    .say = Was it taking a payment, or doing a void or refund? For a void or refund, please look up what the original sale shows now. Just look, don't refund again yet.
    .why = This kind of code mostly means the wrong function, or an original that doesn't match. A sale is easily put right; a void or refund is looked up first so it isn't paid back twice.
    .sale = Taking a payment (sale)
    .stands = Void or refund: original approved
    .given = Void or refund: already given back
    .other = Original missing, or something else

approved = Approved: treat it as paid
    .do = Check the amount on the receipt or in your merchant app; if it's right, hand over the goods. Keep the receipt, settle as usual. Never charge it again.
    .say = That code means approved. Please check the amount on the receipt or in your app, hand over the goods and keep the receipt. Settle as usual today, and don't charge it again.
    .why = A few odd-looking codes are approvals too, and the banks sort the details out between them. Charging it again because it looks strange charges the customer twice.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The receipt or your merchant app shows
    } this sale approved, right amount.

rest = Take only the rest, another way
    .do = The customer pays what's missing with another card, QR or cash. Hand over the goods when it's all in; keep both receipts. Not the first card again.
    .say = Please take only what's missing, with another card, QR or cash. Hand over the goods once it's all paid, and keep both receipts. Leave the first card alone.
    .why = Both parts together make up the price. You aren't getting round a limit here, the bank itself approved only part of it, and two matching receipts show that.
    .proof = The approved part and the rest add up to the price.

went-through = Approved with the chip
    .do = Check the amount on the receipt, keep your copy, hand over card and goods. Don't take it a second time.
    .say = That's gone through. Please check the amount on the receipt, keep your copy and hand over card and goods. There's nothing more to take.
    .why = An approved receipt finishes the sale. The terminal is fine and needs no repair.

given-back = Already given back, not again
    .do = The original was voided or refunded. Don't refund it again and don't hand out cash. It goes back to the same card; banks differ on when.
    .say = That sale has already been voided or refunded, so please don't do it again or give cash. It goes back to the same card, and banks differ on when, so please promise no date.
    .why = Refund it twice, or add cash, and the shop pays double. The customer can ask their bank about the refund on its way.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The terminal's history or your merchant app shows
    } the original as voided or refunded.

ask-acquirer = This code has to be looked up
    .do = Note the code, words and time. No refund or goods yet. { $fact-charged ->
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
    .say = That code has to be looked up; please read me the code and the words. No refund, no goods yet. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: another way, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Don't charge this sale until it's confirmed unpaid.
    }
    .why = Some codes only make sense on the provider's own system, and trying more won't help. With the exact code and words it's quickly found.
    .open = Hello, I'm calling from a shop. Our terminal shows a code that you'd have to explain. { $filled-code ->
        [yes] The code is { $field-code }.
       *[no] {""}
    } I'll read you the exact words. What should we do with this sale?

call = Have this message looked up
    .do = Copy the words exactly, with the code if there is one. No refund. { $fact-charged ->
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
    .say = Let's stop there. Please read me the exact words, with the code if there is one, and make no refund. { $fact-charged ->
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
    .why = Guessing doesn't help with words nobody knows. The provider's records show what really happened, and the exact words and time make it quick to find.
    .open = Hello, I'm calling from a shop. It's about what our terminal showed for a sale. I'll read you the words, and the code if there is one. Was the customer charged, and what should I do now?

stopped = Stop here until this code is looked up
    .do = Don't charge it again and hand over no goods until it has been looked up. Told to keep the card? Stay polite, don't struggle for it.
    .say = Please leave this sale as it is: don't charge it again, and don't hand over the goods yet. Please read me the code and the words. Don't struggle over a card.
    .why = The provider can see what the bank answered. Until then another try may charge twice, and goods may be given away for nothing.
    .open = Hello, I'm calling from a shop. A sale stopped with a code. I'll read you the code and the words. Was the customer charged, and what should I do?
