flow = Review or hold
    .about = Payments held, a sale being queried, documents wanted, or the terminal "moved"
    .ask = Were payments limited, or documents asked for?
    .keys = risk, held funds, on hold, documents, verification, account review, payout delayed, papers requested, documents requested, hold

cause-request = They want proof of a sale
cause-hold = A hold, a late payout or a stop
cause-papers = Documents out of date
cause-moved = Terminal not where it's registered
cause-other = Not clear yet what they want

entry = Where did this notice come from?
    .do =
        A review takes a while; the shop can go on meanwhile. Where did you first see it?
        Tap no link, pay no fee, send nobody your documents yet.
    .say = This can take a while. Did you see it in the official app, on the terminal, in a text, or did someone phone? Tap no link, pay nothing and send no documents yet.
    .why = The risk department is the provider's watch over odd sales. Fraudsters love to pose as it, for a fee or your documents. First make sure it's real, then get the documents ready.
    .app = In the official app, opened by me
    .screen = The terminal says frozen, suspended
    .message = A text, chat, call or letter
    .fee = It wants a fee, a link or a code
    .unsure = A colleague said so, not sure

verify = { $desk ->
        [acquirer] Check whether it's real
       *[other] Check for yourself whether it's real
    }
    .do =
        { $desk ->
            [acquirer] Look up whether we sent it.
           *[other] Look in the official app; not there? Ring the number on the terminal's label.
        }
        Don't call back or use a number or link from the notice.
    .say = Please look in your official app for it. If it isn't there, { $desk ->
        [acquirer] I'll look up whether we sent it.
       *[other] I'll check with your provider.
    } Don't call back, and don't use a number or link in the message.
    .why = Calls and texts can claim to be anyone. The app you open and the number you dial yourself can be trusted.
    .fixed = { $desk ->
        [acquirer] It's real: we sent it
       *[other] It's real: app or support says so
    }
    .still = No such thing, it's fake
    .screen-only = { $desk ->
        [acquirer] Not from us, only on the screen
       *[other] Not in the app, only on the screen
    }
    .unsure = { $desk ->
        [acquirer] I can't look it up now
       *[other] No app, and no answer by phone
    }

asked = What do they want from you?
    .do = Go by the words in the notice. Copy them exactly and look for the deadline.
    .say = Could you read me the notice? Is it about the receipt or details of a sale, new documents, a terminal that moved, or just that money is frozen or late?
    .why = A request for a receipt has a deadline; miss it and it may count as accepted, and the money is taken back. Knowing what they want saves work.
    .request = Receipt, document or facts of a sale
    .hold = Just frozen, late or suspended
    .papers = New documents or an identity check
    .moved = Terminal moved, or wrong address
    .unsure = It doesn't say clearly

request = Note which sale, and by when
    .do = Fill in what the notice says and leave the rest empty. Only the last four digits of the card.
    .say = From the notice, please: which sale, how much, its receipt number, and by when? Only the last four digits of the card, please.
    .why = The deadline matters most. With many sales they're easily mixed up, and documents for the wrong sale are as good as none.

collect = Gather the documents for this sale
    .do =
        Your receipt copy, order or invoice, delivery proof. Save CCTV first. Licence, shop photo if asked.
        Card: last four only. Sign or invent nothing.
    .say = Please find the receipt, the order or invoice and delivery proof, and save the CCTV. Add the licence or shop photo if asked. Cover all but the last four card digits; sign or invent nothing.
    .why = They show the goods really went out for this money. CCTV gets overwritten, so save it first. A receipt signed or made up later ruins a good case.
    .fixed = I have all they want
    .still = Something's missing, or no receipt
    .unsure = Not my job, I can't find them

hand-in = Hand it in officially, and in time
    .do =
        The owner sends it in the official app, { $desk ->
            [acquirer] or the way we name:
           *[other] or the way support names:
        } just facts, keep copies, screenshot "Submitted".
        No private chat, no go-betweens.
    .say = Please have the owner send it in the official app, { $desk ->
        [acquirer] or the way we name.
       *[other] or the way support told you.
    } Just the facts, keep copies, and screenshot that it's in. No private chats or go-betweens.
    .why = Only the official channel counts, and its receipt shows the day. Documents sent to a private person can be misused in your name.
    .fixed = It's handed in
    .still = It won't go, or it's too late
    .unsure = The owner isn't here now

meanwhile = While you wait, no workarounds
    .do =
        Sell as usual if it lets you.
        No splitting, no own-card sales, no borrowed or swapped terminal, no unfreezing fee.
    .say = While you wait, sell as usual if it lets you. Please don't split sales, use your own cards, borrow or swap a terminal, or pay anyone to unfreeze it.
    .why = During a review every sale is watched. Ways round it look just like cash for card sales and can get an honest shop stopped.

sent = Handed in: wait for the answer
    .do =
        Read the app daily, answer at once. Keep selling, keep your receipts.
        That sale: don't charge or refund it on your own, don't argue with the customer.
    .say = Good. Please look in the official app daily and answer at once. Don't charge that sale again, refund it before you've asked, or argue with the customer. Other sales as usual.
    .why = How long it takes is up to the provider and shows in the app; trust no go-between. If you refund on your own now, the bank may take the money back as well, and the shop pays twice.
    .proof = The official app shows "Submitted" or "In review", { $desk ->
        [acquirer] or the back office has it.
       *[other] or support says they have it.
    }

papers = The owner updates them in the official app
    .do =
        As the app lists: ID, licence, shop photo, identity check. The owner in person.
        No go-between, no fee, no code to anyone.
    .say = Please have the owner open the official app and add what it lists: ID, licence, shop photo, identity check. No go-between, no fee, and no code to anyone.
    .why = Expired documents or a new owner have to be checked again; it's a rule, not a suspicion. A go-between may open accounts in your name.
    .fixed = Added and handed in
    .still = A document's missing, or it won't go
    .unsure = The owner isn't here now

renewed = Documents in: wait for the check
    .do =
        Look in the app daily; sent back? Fix it. Borrow no terminal.
        { $fact-charged ->
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
       *[unknown] Unclear sale: no charge until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
    .say = Good. Look in the app daily, and if it's sent back, fix what it says. Borrow no terminal. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Unclear sale: no charge until it's confirmed unpaid.
    }
    .why = The app says how long it takes. Go-betweens or another terminal won't speed it up, they only add something odd to the record.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The official app shows
    } the documents as "Submitted", "In review" or "Approved".

missing = Explain what's missing before the deadline
    .do =
        Say what's missing and why; ask what could stand in, and for more time. Send what you have.
        Sign or make up nothing.
    .say = While there's time: what's missing, and why? Other records may stand in, and there may be more time. Send what you have; sign and make up nothing.
    .why = Records or an order can sometimes stand in for a lost receipt, so ask. Saying nothing may count as accepting it. Don't charge that sale again or refund it yet.
    .open = Hello, I'm calling from a shop. You asked us for documents; some are missing or may be late. What could stand in, and can we have more time?

moved = Put it back, or have the address changed
    .do =
        Back to the registered shop. Moved? Have the address changed. { $fact-charged ->
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
       *[unknown] Unclear sale: no charge until { $desk ->
            [shop] support says it's unpaid
           *[other] it's confirmed unpaid
        }.
    }
        No sales on it until changed.
    .say = Please put it back in the registered shop. If you've really moved, the address has to be changed; no sales on it until then. { $fact-charged ->
        [no] { $fact-last ->
            [none] {""}
           *[other] { $fact-capture ->
                [no] This sale wasn't charged: cash, once.
               *[other] Don't charge this sale until it's confirmed unpaid.
            }
        }
        [yes] This sale is paid: don't charge again.
       *[unknown] Unclear sale: no charge until it's confirmed unpaid.
    }
    .why = Each terminal is tied to an address; elsewhere it may be refused or locked, or look as if it's been lent out. For stalls or deliveries, ask for a mobile model.
    .open = Hello, I'm calling from a shop. A notice says our terminal moved or the address is wrong. How do we confirm where it is, or change the address?

held = Held or suspended: why, and what's needed?
    .do =
        To find out: which days, why, what's needed? Keep the receipts.
        Don't charge approved or unclear sales again. No unfreezing fee.
    .say = We need to know which days, why, and which documents. Don't charge approved or unclear sales again, keep the receipts, and pay no unfreezing fee.
    .why = Customers have paid; it just hasn't reached you yet. The contract or app says how long, nobody should guess. Charging again would make customers pay twice.
    .open = Hello, I'm calling from a shop. It's about money held back, paid out late, or a stop on our account. I'll read you the words. Please say which days, why, what documents you need and where we can see progress.

call = Have it explained first
    .do = 
        Copy the words exactly. Terminal says "suspended"? No sales on it.
        Pay no fee, send nobody documents.
    .say = Let's stop there; please read me the words. If the terminal says suspended, no sales on it. Pay no fee and send nobody your documents.
    .why = A real review, a system fault or a scam can look the same on a screen. The provider's own records tell which.
    .open = Hello, I'm calling from a shop. It's about the state of our merchant account. I'll read you the words we were shown. What's its status, and what do you need from us?
