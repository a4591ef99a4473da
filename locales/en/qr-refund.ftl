flow = Refund of a QR payment
    .about = Give a QR payment back; a QR refund that is refused or hasn't arrived
    .ask = Is it about giving a QR payment back?
    .keys = qr refund, refund qr, refund a scan, wallet refund, refund wechat, refund alipay, refund unionpay qr, refund order, order refund, scan refund, refund button, refund code, scanned wrong amount, scanned twice the price, refund processing, refund abnormal, refund to wallet, payme refund, paynow refund, upi refund, alipayhk refund, refund fps, wallet money back, merchant order number

cause-given-back = A refund wanted, or made
cause-funds = Not enough in the shop's balance yet
cause-waiting = A refund not there yet
cause-right = Not enabled, too old, or not clear
cause-unclear = Result not known, or order not found
cause-private = Paid to a private code

entry = What about the QR refund?
    .do = Press nothing yet. A "refund code" or link that somebody sends you is never the way.
    .say = Let's look before we press anything. Is there a QR payment to give back, a refund that was refused, or one the customer hasn't had? Or was it paid to somebody's private code?
    .why = A QR refund is made from the shop's own order. Codes and links that others send take money instead of giving it back.
    .give-back = Give back a QR payment
    .refused = The refund was refused
    .not-back = Refunded, not arrived yet
    .unclear = Did it, can't tell if it worked
    .private = It was paid to a private code
    .strange = It went to a code that isn't ours
    .unsure = Something else

order = { $desk ->
        [acquirer] What does your back office say of it?
       *[other] What does your app show for that payment?
    }
    .do = Find it by amount and time, or by the order number in the customer's wallet. A screenshot is no proof.
    .say = { $desk ->
        [acquirer] I'm looking that payment up here. What are its amount and time, or the order number in the customer's wallet? A screenshot doesn't count.
       *[other] Please find that payment in your merchant app, by amount and time or by the order number in the customer's wallet. What does it say? A screenshot doesn't count.
    }
    .why = Only what the shop has really received can go back, and only from its own order.
    .paid = Paid
    .pending = Pending, or not clear
    .missing = It isn't there
    .unsure = I can't look it up now

refund = Refund it from that order, once
    .do =
        In the app: the order, Refund. On the terminal: QR refund, the order number. Check the amount.
        No cash, no private transfer.
    .say = Please open that order in the app and choose Refund, or QR refund on the terminal with its order number. Check the amount, and do it once. No cash, and no transfer from a private account.
    .why = From the order it goes back to the wallet or card that paid. A transfer as well as a refund pays twice.
    .fixed = Accepted or done
    .still = It was refused
    .unclear = No answer, or I can't tell
    .unsure = Can't do it now

why = What does it say?
    .do = Go by the words. "Insufficient" here is about the shop's balance, not about the customer.
    .say = Could you read me the words? If it says insufficient balance, that's the shop's balance, not the customer's.
    .why = Each reason has its own way on, and pressing once more never is one.
    .funds = Balance not enough
    .too-old = Too old, or refunded too often
    .not-open = No right, not supported
    .account-gone = Payer's card or account is gone
    .unsure = Other words

look = Press nothing, look in 5 minutes
    .do = 
        After 5 minutes look at the refunds of this order. How many are there?
        Don't repeat it meanwhile, no cash.
    .say = Please press nothing more. { $desk ->
        [acquirer] In five minutes I'll look how many refunds this order has.
       *[other] In five minutes look at the refunds of this order in your app. How many are there?
    } Please don't repeat it meanwhile, and give no cash.
    .why = A refund that shows nothing may have been made all the same. Two small refunds of one order are both paid, so the record decides.
    .fixed = One is there: accepted or done
    .still = Nothing there, or still unclear
    .failed = It says failed or closed
    .two = Two are there
    .unsure = I can't look

record = What do the refunds of this order say?
    .do = Open the order by its own date and look at the refund under it. Only look.
    .say = Please open that order by its own date and look at the refund under it. What does it say? Just look, and please don't refund anything yet.
    .why = "Accepted" only means that it was taken in. The record tells whether it has gone out.
    .done = Success
    .pending = In progress or waiting
    .account-gone = Abnormal: payer's account problem
    .failed = Failed or closed
    .none = No refund there at all
    .unsure = I can't look it up now

days = Has it taken longer than it should?
    .do = Back to a wallet: mostly minutes. Back to a bank card: some working days. The app or contract says how long.
    .say = Did the customer pay from the wallet's balance, or from a bank card in it? To a balance it mostly takes minutes, to a card some working days. Has it been longer than that?
    .why = People look in the wallet when the money went back to the card behind it. The wallet's history says where it went.
    .not-yet = No, still within it
    .passed = Longer, and nothing there
    .unsure = Can't tell

accepted = Accepted: the customer's wallet shows it
    .do =
        It goes back to the balance or the card that paid. Show the customer the refund record.
        No second one, no cash.
    .say = It's been taken in and goes back to the balance or the card that paid. Please show the customer the record, so they can find it in the wallet's history. No second one, and no cash.
    .why = Accepted is not yet arrived: a card takes days. The order number lets both sides find it.
    .proof = The refund is listed under the order, with the right amount.

again = The first one failed: refund it once
    .do = From the same order, the same amount, one time. If it fails or goes silent, stop and choose No.
    .say = The record says the first one failed, so please do it one time, from the same order and for the same amount. If it fails or shows nothing, stop there and tell me.
    .why = The record shows that nothing went out, so one more is safe. A third is not: then something else is in the way.
    .proof = The refund is listed under the order as accepted or done.

later = Not enough yet: refund it once, later
    .do =
        When enough came in this way, or once it's topped up. First look if it went out by itself.
        A note for the customer, no cash.
    .say = There isn't enough in the shop's balance yet. Do it once, later, when enough has come in or it's been topped up, and first look if it went out by itself. A note for the customer, no cash.
    .why = Refunds come out of the shop's takings, with some providers only out of that wallet's takings of the day. What was paid out already isn't there any more.
    .proof = The customer has a note with date and amount, and somebody is down to do it.

wait = It's on its way: give it the time
    .do =
        Show the customer the refund record with the order number.
        No second refund, no cash, no transfer.
    .say = It's on its way and within the usual time. Please show the customer the record with the order number; the wallet's history says where it goes. No second refund, no cash and no transfer.
    .why = Most refunds that "haven't arrived" are simply not due yet. Pay it twice out of impatience and the shop loses it.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } the refund as in progress or done, and the customer has seen it.

private = A private code has no refund of its own
    .do =
        Whoever received it sends it back in the wallet, from that very payment. Check name and amount first.
        Follow no link for it.
    .say = On a private code there's mostly no refund, so whoever received it sends it back in the wallet, from that very payment. Check the name and the amount first, and follow no link for it.
    .why = A shop does better with a code of its own: it can refund from the order, and its limits are higher. Private codes for business may be stopped.
    .proof = The one who received it sees the transfer in the wallet, to the right person, with the right amount.

unclear = Unclear: press nothing, have it looked up
    .do =
        Note time, amount and order number, and what the app shows. Take the customer's phone number.
        No second refund, no transfer, no cash.
    .say = Nobody can see yet whether it went out, so please press nothing more: no refund, no transfer, no cash. Note the time, the amount and the order number, and take the customer's phone number.
    .why = If it did go out, a second one is the shop's loss. The provider's records settle it.
    .open = Hello, I'm calling from a shop. We tried to refund a QR payment, and can't see whether it went through. I'll read you the order number, time and amount. Please check it before we do anything.

find = { $answer-order ->
        [missing] Payment not found: no refund yet
       *[other] Payment not looked up: no refund yet
    }
    .do =
        Have time and amount ready. In the customer's wallet: whose shop name, which order number?
        No cash, and not on a screenshot.
    .say = { $answer-order ->
        [missing] What the shop doesn't have can't go back.
       *[other] Before anything goes back, that payment has to be found.
    } Please have the time and the amount ready, and ask the customer for the order number in their wallet. No cash, and not on a screenshot.
    .why = { $answer-order ->
        [missing] It may have gone to another shop number, or it was never paid.
       *[other] Only what the shop has received can go back, and nobody has seen yet that it did.
    } Screenshots are easily faked.
    .open = Hello, I'm calling from a shop. A customer wants a QR payment back, and { $answer-order ->
        [missing] it isn't in our app.
       *[other] we can't look it up now.
    } I'll tell you time and amount, and the order number if the customer has it. Has our shop received it?

account-gone = Payer's account gone: needs another way
    .do =
        Have the order number and the refund record ready, and the customer's phone number.
        No private transfer, no cash.
    .say = The card or account that paid is closed or frozen, so it can't go back by itself. Please have the order number and the customer's phone number ready. No private transfer, and no cash.
    .why = Platforms mostly have a way of their own for it. A private transfer isn't it: if the platform pays too, the shop pays twice.
    .open = Hello, I'm calling from a shop. A QR refund can't be delivered: the payer's card or account is gone. I'll read you the order number. How does the customer get the money?

not-open = Refunds aren't enabled for this shop
    .do =
        Have order number, time, amount and the words on the screen ready.
        No cash, no private transfer.
    .say = This shop or this login can't refund yet, so please have the order number, time, amount and the words on the screen ready. No cash and no private transfer meanwhile.
    .why = Some shops have to permit refunds once, in the wallet's merchant platform or with whoever set it up.
    .open = Hello, I'm calling from a shop. We have to refund a QR payment and it says no right, or not supported. Can you enable it, or refund this order?

trace = { $answer-days ->
        [passed] Not arrived in time: have it traced
       *[other] Have this refund traced
    }
    .do =
        Have the order number, and the time and amount of the refund ready.
        No second refund, no cash, no transfer.
    .say = { $answer-days ->
        [passed] It's longer than it should be, so it has to be traced.
       *[other] Where this refund is has to be looked up.
    } Please have the order number, and the time and amount of the refund ready. No second refund, no cash and no transfer meanwhile.
    .why = Where the record says success, the money has left the shop. With the order number it can be followed.
    .open = Hello, I'm calling from a shop. { $answer-record ->
        [done] We refunded a QR payment and the customer hasn't had it.
        [unsure] A QR payment should have been refunded, but the customer hasn't had it, and we can't look it up now.
       *[other] A customer hasn't had the refund of a QR payment.
    } I'll read you the order number, time and amount. Where is it?

call = Have the refund looked up
    .do = 
        Have order number, time, amount and the words on the screen ready.
        Until it's clear: no refund, no private transfer, no cash.
    .say = This has to be looked up first. Please have the order number, time, amount and the words on the screen ready. Until it's clear: no refund, no private transfer, no cash.
    .why = Old orders and some refusals can only be handled in the back office. What went back twice cannot be called back, so it is looked up first.
    .open = Hello, I'm calling from a shop. It's about the refund of a QR payment. { $answer-entry ->
        [refused] The refund was refused.
        [not-back] We believe it was refunded; the customer is waiting.
       *[other] {""}
    } I'll read you the order number, time and amount. Please look it up; what should we do?

double = Refunded twice: report it now
    .do =
        Have time, amount and order number ready. Press nothing more.
        Tell the customer kindly that one of the two is the shop's.
    .say = Please have the time, the amount and the order number ready, and press nothing more. Tell the customer kindly that one of the two is the shop's.
    .why = Right after it was made, one of the two can sometimes still be stopped. Later it cannot.
    .open = Hello, I'm calling from a shop. A QR payment was refunded twice by mistake. I'll read you the order number, time and amount. Can one of the two be stopped?
