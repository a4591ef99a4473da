flow = Charged already?
    .about = Before charging again, find out whether this sale was charged

last = What did the screen say last?
    .do = Look at the screen or the receipt{ $answer-sign-in_now ->
        [ok] {" "}of the sale, not of the sign-in.
       *[other] .
    } Tried more than once? Go by the last try.
    .say = What were the last words on the screen for this sale? Please read them to me. If there was more than one try, I mean the last.
    .why = A reason such as "insufficient funds" means no money moved, so another card will do. With no result, the money may have gone, and we check first.
    .refused = A reason: funds, PIN, expired
    .plain = Only "failed", no reason
    .pending = Timed out, processing, cut off
    .unsent = Card or QR code wasn't read
    .soft = Bank or system busy, try later
    .approved = "Approved", or an approved receipt
    .retain = "Retain card", "Pick up card"
    .none = Nobody was paying
    .unsure = Missed it, or can't remember

marks = What else does it say beside "Approved"?
    .do = Read the screen or the receipt from top to bottom. Are the time and the amount those of this sale?
    .say = Could you read me what else is on the screen or the receipt? And are the time and the amount those of this sale?
    .why = "Approved" nearly always means you've been paid. In training mode, or where the sale is only stored, it doesn't.
    .none = Nothing else, and it's this sale
    .practice = "Training" or "Demo"
    .stored = "Offline", "Stored" or "Pre-auth"
    .other = "Void", or it's another sale
    .unsure = Can't tell: treat it as paid

look = Wait 2 minutes, then check the statement
    .do =
        Ask the customer to wait 2 minutes, then check the statement in their bank app or wallet.
        Don't charge again meanwhile, and don't go by texts alone.
    .say = Their bank is busy. Please give it two minutes, then have the customer look in their bank app or wallet: has it been charged? Please don't try again meanwhile.
    .why = When a bank is busy, now and then the money goes but the answer gets lost. Two minutes later the statement tells.
    .fixed = Waited: nothing was charged
    .still = A charge shows
    .unsure = They can't check

others = Could an earlier try have taken the money?
    .do = Think of any other card, QR code or terminal for this sale.
    .say = Could an earlier try of this sale, by another card, QR code or terminal, have taken the money?
    .why = A try that ended in "failed" or in nothing may have taken the money; one declined with a reason, or never read, took none. What has been paid since must not be charged again.
    .no = None, or clearly declined or unread
    .yes = Yes: "failed", or no clear result
    .paid = It's been paid since, another way

record = { $desk ->
        [acquirer] What does your back office say of this sale?
       *[other] What do the app or the history say?
    }
    .do =
        { $fact-refused ->
            [all-cards] The last that failed,
           *[other] Every try,
        } { $desk ->
            [acquirer] by amount and time. One approved? Pick that.
           *[other] by amount and time. One approved? Pick that. No app? In the terminal only "approved" counts: else "Something else".
        }
        Only look.
    .say = { $desk ->
        [acquirer] I'm looking this sale up here. What are its amount and time, and was it tried more than once? Please don't charge again.
       *[other] Please find { $fact-refused ->
            [all-cards] the sale that failed last
           *[other] this sale
        } in your app, each try of it, and read me its status. No app? Then in the terminal, where only "approved" counts. Please don't charge again.
    }
    .why = The app shows what your provider has on record; reversed means the sale was undone. The list in a terminal may only be its own, so "failed" there proves nothing.
    .approved = Approved
    .reversed = Reversed or returned
    .refused = Declined, failed or closed
    .pending = Pending or in progress
    .missing = It isn't there
    .hidden = Something else
    .unsure = I can't look now

notice = Is it on the customer's statement?
    .do = Ask { $fact-refused ->
        [all-cards] the last of those customers
       *[other] the customer
    } to check the statement in their own bank app or wallet, not just texts, and to look again after a minute.
    .say = Could the customer check their bank app or wallet for this charge, and look again after a minute? Please don't ask for any PIN or code.
    .why = Your provider says no, and the customer's side shows nothing: with both, it's safe to go on.
    .no = Checked twice: no
    .yes = Yes, it was charged
    .paid = It's been paid since, another way
    .unsure = They can't check, or aren't sure
