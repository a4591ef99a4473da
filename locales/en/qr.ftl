flow = QR payment
    .about = Code won't scan or is invalid, payment pending, system error, or the customer can't pay by your code
    .ask = Is it about paying with a QR code?
    .keys = qr, qr code, scan, scanning, barcode, wechat, alipay, wechat pay, scanner, static code

cause-code = The code wasn't read
cause-password = The result came late
cause-payer = The customer's side
cause-limit = The shop's side, or not found yet
cause-platform = A hiccup at the wallet

entry = Who scans whose code?
    .do = Pick how this payment was made. Don't charge it again another way yet.
    .say = Did you scan the code on the customer's phone, or did the customer scan the shop's code? Please don't take it another way yet.
    .why = When you scan, it is usually the code or the scanner. When they scan, first make sure nobody has swapped the shop's code.
    .qr-we-scan = We scanned the customer's code
    .qr-they-scan = The customer scanned ours

shown = What does the screen say?
    .do = Pick the line closest to the words on the terminal or in the merchant app. Don't scan again yet.
    .say = Could you read me the words on the terminal or in the merchant app? Please don't scan again yet.
    .why = Some messages mean no money moved, others that there is no result yet. Scanning again without a result can charge the customer twice.
    .paying = "Paying", "Waiting for password"
    .error = "System error", "Timed out", "Used"
    .invalid = Code invalid or expired
    .payer = Customer's balance, limit or card
    .not-open = "No permission", "Not enabled"
    .nothing = Nothing happens when we scan
    .shop-limit = The shop has reached its limit

password = Wait for the password, check the order
    .do = Ask the customer to enter the password on their phone. { $desk ->
        [acquirer] Look it up here about
       *[other] Look the order up about
    } every 10 seconds, for up to 45. Don't scan again meanwhile.
    .say = Please ask the customer to enter their password on their own phone, { $desk ->
        [acquirer] and I'll look the order up every ten seconds, for up to forty-five.
       *[other] and look the order up every ten seconds, for up to forty-five.
    } Don't scan again while you wait.
    .why = For larger amounts, or when something looks unusual, the wallet wants the password. Another scan would make a second order.
    .fixed = The order is paid
    .still = Not paid, or they cancelled it
    .unclear = Not found, or no result
    .unsure = They no longer want to pay

querying = Wait 5 seconds, look up the same order
    .do = Find this very order { $desk ->
        [acquirer] in the back office
       *[other] in the terminal's query or your merchant app
    } and read its result. Don't scan again, and don't go by a screenshot.
    .say = { $desk ->
        [acquirer] Just five seconds, then I'll look that same order up. What are its amount and time?
       *[other] Please wait five seconds, find that same order in the terminal or the merchant app, and tell me its result.
    } Don't scan again, and a screenshot doesn't count.
    .why = After a system error the money may have moved. The old order has the answer; a new one before that can charge the customer twice.
    .fixed = The order is paid
    .still = Not paid, or failed
    .unclear = Not found, or no clear result
    .unsure = I can't look it up now
    .probe-good = This computer gets online. If the app is on the same Wi-Fi, it should load.
    .probe-bad = This computer can't get online. If the app loads nothing, look on a phone with mobile data.
    .probe-cannot-tell = This computer isn't on a network, so it can't tell.

cancel = Cancel that order
    .do = Once 15 seconds have passed, cancel it in the terminal or app and wait for "cancelled". No new order before that. Look up any earlier try, too.
    .say = When fifteen seconds have passed, please cancel that order in the terminal or the app and wait until it says cancelled. No new order before that.
    .why = An order left open may still be paid later, on top of the new one. Within 15 seconds the wallet may still be working on it.
    .fixed = Cancelled, and it was the only try
    .still = Can't cancel, or no clear result
    .tried-before = Cancelled, but tried before it too
    .was-paid = It turns out it was paid
    .unsure = Can't find where to cancel

refresh = Refresh the code and scan at once
    .do = Be sure the last try took nothing. Scan a refreshed code, no screenshot, at once, once. Your own code expired? Look it up; a new one only if unpaid.
    .say = First be sure the last try took nothing. Then have the customer refresh the code, no screenshots, and scan at once, once. If your own code expired, look that order up; make a new one only if unpaid.
    .why = A payment code lasts only a short time and works once. A fresh one, scanned at once, usually goes through.
    .fixed = It went through
    .still = Still invalid, or not read
    .error = Read, then an error or no result

scan = Brighter screen, 10 to 20 cm apart
    .do = Ask the customer to turn the brightness up and hold still. Wipe the scanner window with a dry cloth and scan once, 10 to 20 cm away.
    .say = Please ask the customer to turn the brightness up and hold the phone still. Wipe the scanner window with a dry cloth and scan once, about a hand's length away.
    .why = A dim or shiny screen, or one held too close, can't be read. With a cracked screen, another angle may do.
    .fixed = It went through
    .still = Still not read
    .error = Read, then an error or no result

swap = Scan the other way round
    .do =
        { $fact-pay ->
            [qr-we-scan] Let the customer scan your code.
            [qr-they-scan] Scan the customer's payment code.
           *[other] Let the customer scan your code, or scan theirs: not the way that failed.
        } Once only, and don't split the amount.
    .say =
        { $fact-pay ->
            [qr-we-scan] Please let the customer scan your code instead.
            [qr-they-scan] Please scan the customer's payment code instead.
           *[other] Please try it the other way round: not the way that failed.
        } Just once, and don't split the amount.
    .why = Printed codes have a daily limit for the person paying. Scanning their payment code instead usually isn't bound by it.
    .fixed = It went through
    .still = Not read that way either
    .error = An error, or no result

own-code = Is it really the shop's own code?
    .do = Is something stuck over the code? Does the phone show your shop's name, or its registered or owner's name? If anything is wrong, nobody pays.
    .say = Could you check that nothing is stuck over the code, and that the customer's phone shows your shop's name, or its registered or owner's name? If either is wrong, don't let them pay.
    .why = Thieves paste their own code over the shop's, and the money goes to them. One look rules it out.
    .ours = Ours, and untouched
    .doubt = Pasted over, or a wrong name

their-phone = What does the customer's phone say?
    .do = Let the customer look and read it to you. A screenshot is no proof that you were paid.
    .say = Could the customer read you what their phone says? A screenshot doesn't prove you were paid.
    .why = The wallet tells the payer more than the shop sees. If they say it's paid and you see nothing, only the order settles it.
    .says-paid = They say it's paid, we see nothing
    .limit = Over a limit
    .expired = Code expired or invalid
    .wont-open = Page won't open, pay not pressed
    .refused = Balance, risk or not supported
    .unsure = Can't tell

paid = It's paid, take nothing more
    .do = { $desk ->
        [acquirer] The back office shows it paid,
       *[other] The merchant app shows it paid,
    } so hand over the goods. Don't scan or charge it again, and take no cash on top.
    .say = That order is paid, so you can hand over the goods. Please don't scan it again, and don't take cash on top.
    .why = The order in your merchant app decides, not the speaker or the customer's phone. If the customer doubts it, their bill shows it too.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The merchant app shows
    } this order as paid, with the right amount and time.

scanned = It went through
    .do = Check the amount in the merchant app, and hand over the goods once you see it there. Don't charge it again.
    .say = Good, that worked. Please check the amount in the merchant app; nothing more to take.
    .why = Going by your own app, not the customer's screen or the speaker alone, keeps you from giving goods away.
    .proof = { $desk ->
        [acquirer] The back office has
       *[other] The merchant app has
    } this payment, with the right amount and time.

new-order = Cancelled: take it once more
    .do = Ask the customer to refresh the code and scan it once, or use a card or cash. If it fails again, stop.
    .say = That order is cancelled. Please ask the customer to refresh the code and scan it once, or use a card or cash. If it fails again, stop there.
    .why = With the old order cancelled its money can't move any more, so a new one is safe.
    .proof = The new payment shows in the merchant app, or on an approved receipt, or the cash is counted.

payer = Ask for another way to pay
    .do = Ask the customer to pick another card or balance in the wallet, another wallet, a bank card or cash. Don't split it or say why out loud.
    .say = Please ask the customer to choose another card in the wallet, another wallet, a bank card or cash. Don't split the amount; they can ask the wallet why.
    .why = Balances, limits and account blocks are between the customer and the wallet. More scans won't help.
    .proof = The other way worked: the payment in your merchant app, an approved receipt, or the cash counted.

not-open = QR isn't enabled yet, or is under review
    .do = Don't use a borrowed code. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: card or cash, once.
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
    .say = QR isn't enabled yet, or is under review. Don't borrow a code. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take card or cash, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    }
    .why = QR payments can only be enabled from the provider's side. Money taken on a borrowed code goes to someone else and may break the rules.
    .open = Hello, I'm calling from a shop. Our QR payments say no permission or not enabled. I'll read you our merchant number: what is missing, and how do we get QR enabled?

call = QR payment: have it looked into
    .do = Note the order number and time. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: card or cash, once.
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
    .say = Please read me the words and the time. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take card or cash, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] Don't charge this sale by any method until it's confirmed as unpaid.
    }
    .why = It's mostly the wallet, a limit or the terminal, and the provider's records show which. More scans only add unclear orders.
    .open = Hello, I'm calling from a shop. It's about a QR payment. I'll read you what we've noted. How does it stand, and is it a limit, a setting or the terminal?
