flow = User abnormal
    .about = The terminal or app says "User abnormal", "Merchant abnormal" or similar
    .ask = Does the screen say "user abnormal"?
    .keys = login, log in, can't log in, login failed, sign in to app, password expired, identity check

cause-account = The shop's account, or not found yet
cause-payer = The customer's account or app
cause-card-data = This card, or the way it was read
cause-session = Login expired
cause-binding = The link of terminal and shop

moment = When does the message show?
    .do = Pick the moment it shows. Note the exact words, in case somebody asks for them.
    .say = Does that message come up while you're taking a payment, when you log in, when the terminal settles, or when money is to be paid out to you? Please jot down the exact words.
    .why = There's no common meaning for this message; each provider uses it its own way. The moment it appears is what tells you whether it's the shop, the customer or the card.
    .after-card = While taking a card or QR payment
    .login = At start-up or login
    .settlement = When the terminal settles
    .payout = At payout, waiting for the money
    .unsure = Hard to say, or all the time

kind = How was the customer paying?
    .do = Pick the way they just paid. Don't try again yet.
    .say = Was it a QR code, or was the card inserted, tapped or swiped? Please hold off trying again until we know.
    .why = On a QR sale it's usually the customer's wallet. On a card it may be the card's data. They're checked differently.
    .qr-we-scan = We scanned the customer's code
    .qr-they-scan = The customer scanned our code
    .insert = Card inserted
    .tap = Card or phone tapped
    .swipe = Card swiped

payer-scope = Did other customers' QR payments work?
    .do =
        Look at the last few payments { $desk ->
            [acquirer] in the back office.
           *[other] in your merchant app.
        }
        Don't scan your own phone as a test.
    .say = { $desk ->
        [acquirer] I'm checking whether other customers' QR payments went through just now.
       *[other] Could you look in your merchant app and see if other customers' QR payments went through just now?
    } Please don't test with your own phone.
    .why = One customer failing means their wallet is restricted. Everyone failing means look at the shop. Paying yourself as a test looks like fake trade.
    .one-customer = Yes, only this customer fails
    .everyone = No, nobody's works
    .unsure = No other customers to go by

insert-chip = Insert the chip instead, once
    .do =
        Start the sale again, chip up, push it right in and leave it until the screen says so.
        Once only.
    .say = Please start the sale again with the card inserted, chip up and all the way in, and leave it until the screen says take it out. Just once.
    .why = A stripe or tap read in part brings up messages like this on some terminals, and the chip reads best. In mainland China chip cards mustn't be swiped anyway.
    .fixed = Approved, receipt printed
    .still = Same message again
    .read-then-failed = Now a different failure message
    .unsure = No chip, or no card with them

card-scope = Did other customers' cards go through?
    .do =
        Think of the customers just before or after this one. All Amex, all credit cards: that's one kind.
        Don't run your own card through as a test.
    .say = Have other customers' cards gone through in the last little while, or is it one kind of card only, such as every Amex? Just sales you've already done, please don't run a test.
    .why = If others work it's this card, or its kind isn't enabled here. If none do, look at the shop's account. Running your own card as a test can get the shop flagged.
    .one-card = Others work, only this one fails
    .all-cards = Nobody's card works
    .kind = One kind of card fails for everyone
    .unsure = No other customers to go by

relogin = Log out and log in again
    .do = Check the network icon is fine, then log out on the terminal or app and back in. The account's owner types the password.
    .say = Please check the network looks fine, then log out and log back in. Whoever owns the account types the password; don't tell it to me or anyone else.
    .why = Logins expire, and a dropped connection can end them too. Logging in again cures that; restarting doesn't help with this message.
    .fixed = Logged in, message gone
    .still = Same message again
    .unsure = The account's owner isn't here

notices = { $desk ->
        [acquirer] Any alert in the back office?
       *[other] Any notice in your merchant app?
    }
    .do =
        { $desk ->
            [acquirer] Look this shop up in the back office:
           *[other] Open your provider's official app and read the messages:
        } identity, expired documents, risk alerts.
        Tap no link in a text.
    .say = { $desk ->
        [acquirer] I'm looking for identity checks, expired documents or a risk alert on your shop.
       *[other] Could you open your provider's official app and look for messages about identity checks, expired documents or risk?
    } Please don't tap links in text messages.
    .why = Unfinished identity checks, expired documents and risk holds are the usual reasons, and the app spells them out. Scam texts copy the same words, so trust only the app.
    .documents = Identity or documents needed
    .risk = A risk, freeze or review notice
    .none = No notice
    .unsure = { $desk ->
        [acquirer] I can't look it up now
       *[other] Can't get in to look
    }

changed = New terminal, address or operator lately?
    .do = Think back: a swapped terminal, a move, a new shop name, someone new logging in. Any of these is a yes.
    .say = Have you changed the terminal, moved the shop, changed its name, or had someone new log in recently?
    .why = Terminal, shop and login are tied together at the provider. One unreported change can set this off, and only they can fix it.
    .no = Nothing has changed
    .yes = Yes, something changed

payer = Only this customer: pay another way
    .do =
        Ask for another wallet, a card or cash; they can ask their wallet's support.
        Don't keep scanning, and don't guess at the reason.
    .say = It looks as if that customer's wallet can't pay just now. Please ask for another way to pay; they can ask their wallet's support. Don't keep scanning the same code.
    .why = Only the wallet knows the reason, and a wrong guess offends. Scanning over and over can draw attention to your shop as well.
    .proof = The other way worked: the payment in your merchant app, an approved receipt, or the cash counted.

chip-ok = Approved with the chip
    .do =
        Check the amount on the receipt; if it has a signature line, the customer signs. Hand back the card, hand over the goods.
        Don't charge again.
    .say = That's gone through with the chip. Please check the amount; if there's a signature line, the customer signs. Don't charge again. Insert that card from now on.
    .why = The chip reads best, and it went through. The terminal and your account are fine, so there's nothing to report.

other-card = It's this card, use another
    .do =
        Take another card, QR or cash; the customer can ask their bank about this one.
        Don't try this card again, and never type the number in.
    .say = Please ask for another card or another way to pay; the customer can ask their bank about this one. Don't try it again or type the number in.
    .why = Other cards work, so the terminal and shop are fine. Typed-in card numbers aren't allowed at the counter, and the shop may have to pay if it's disputed.
    .proof = The other card or way worked: an approved receipt, the payment in your merchant app, or the cash counted.

login-ok = Logged in
    .do = 
        Sign in once; if it works, carry on. No such item? See if the message is gone.
        Was a sale cut off? Look it up; don't charge it again until it's clear.
    .say = You're logged in. Please sign in once, and if it works you can trade; with no such item, see if the message is gone. If a sale was cut off, look it up; don't charge it again until it's clear.
    .why = A sign-in proves the account and network without costing anything. Charging again before you've looked a sale up may make the customer pay twice.
    .proof = Sign-in works (not needed where the terminal does it itself), and the message no longer shows.

papers = The owner completes it in the official app
    .do =
        The owner completes it in the app and waits for approval. Another way to pay only if this sale is certainly unpaid.
        No go-betweens, no unfreezing fees.
    .say = The owner completes that in the official app and waits for approval. Another way to pay only once this sale is certainly unpaid. Use no go-between and pay no unfreezing fee.
    .why = Identity and documents are for the owner to supply, and service returns once they're approved. Anyone charging to unfreeze an account is a scammer.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } the documents as submitted or approved; once approved, login and sign-in no longer give the message.

binding = Something changed: have it linked again
    .do =
        Note the serial and terminal numbers. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash, once.
               *[other] Don't charge this sale until { $desk ->
                    [shop] support says it's unpaid
                   *[other] it's confirmed unpaid
                }.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] An unclear sale: no charge until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
        No sales on it until it's linked.
    .say = It has to be linked again; please read me the serial and terminal numbers. No sales on it until it's linked. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] An unclear sale: no charge until it's confirmed unpaid.
    }
    .why = Selling on a terminal whose number, shop and address don't match looks like misuse. Only the provider can link it, and a second-hand one usually can't be linked at all.
    .open = Hello, I'm calling from a shop. We changed our terminal or details and now it shows a message that I'll read to you. Could you check the serial, terminal and merchant numbers and link it again?

call = Have the account checked
    .do =
        Note the exact words, and when they show.
        { $fact-charged ->
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
       *[unknown] An unclear sale: no charge until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
    .say = Let's stop there. Please read me the exact words, and when they show. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged, so you can take it another way, once.
               *[other] Don't charge this sale by any method until it's confirmed as unpaid.
            }
        }
        [yes] This sale is paid, so don't charge it again.
       *[unknown] An unclear sale: no charge by any method until it's confirmed unpaid.
    }
    .why = The message is the provider's own wording and only they know which rule it stands for. Exact words, the moment and who is affected get a quick answer.
    .open = Hello, I'm calling from a shop. It's about a message on our terminal. { $fact-refused ->
        [one-card] Other cards work, only one fails.
        [all-cards] Nobody's card works.
       *[other] {""}
    } { $fact-payers ->
        [one-customer] Other customers can pay by QR, only one can't.
        [everyone] Nobody can pay by QR.
       *[other] {""}
    } I'll read you the words and when they showed. Where does it come from, and what should we do?
