flow = Money not received
    .about = The customer paid, but it isn't in the shop's bank account
    .ask = Is it that money hasn't reached your account?
    .keys = no money, money not arrived, money not received, not credited, payout, missing money, deposit, where is my money, payout missing, settlement not received, bank account, late payout, approved but no money, payment not received, sales not paid out, not paid out, payout not arrived, money not in bank, funds not received, deposit missing, when do i get paid, get paid, fee taken from payout, service fee deducted, data fee, terminal rent deducted, deposit not returned, monthly fee taken, signature not uploaded, minimum payout

cause-waiting = Not due yet, or below the minimum
cause-account = Receiving account changed or shut
cause-netting = Paid net of fees and refunds
cause-delay = Not found yet: provider or bank
cause-fees = A data or service fee, or deposit
cause-signature = Signatures not uploaded
cause-manual = In the app, not withdrawn yet
cause-other-shop = Went to another merchant number

entry = { $desk ->
        [acquirer] What do terminal and back office show?
       *[other] What do the terminal and app show?
    }
    .do =
        { $desk ->
            [acquirer] Look in the back office:
           *[other] Look in the transaction history or the merchant app:
        } that sale, or that whole day.
        Just look, change nothing.
    .say = { $desk ->
        [acquirer] I'm looking it up here. Which day or sale is it, how much, and did nothing come or too little? What does the receipt say?
       *[other] Please look in the transaction history or your merchant app, for that sale or that whole day. What does it say? Just look, please.
    }
    .why = A sale that wasn't approved brings no money, and that's a different matter. Only your own records count; a customer's screenshot proves nothing.
    .approved = Approved, and no money came
    .other = The merchant number isn't ours
    .less = Money came, but too little
    .given-back = Voided or refunded
    .fee = Approved, but a fee was taken off
    .stored = Taken while the network was down
    .practice = The receipt says practice or demo
    .not-approved = Failed, reversed, unclear, not there
    .unsure = I can't look it up now

whose = Is the receipt's merchant number yours?
    .do = { $desk ->
        [acquirer] Compare it with the merchant number in the back office.
       *[other] Compare it with your contract or merchant app. If the sale shows in your own shop's app, it's yours too.
    }
    .say = { $desk ->
        [acquirer] Could you read me the merchant number on the receipt? I'll see whether it's yours.
       *[other] Is the merchant number on the receipt the same as in your contract or app? If you see the sale in your own shop's app, that counts as the same.
    }
    .why = On a borrowed or swapped terminal the money can go to another shop's number. Waiting won't bring that back, so better to know now.
    .ours = It's ours
    .other = It's a different one
    .unsure = { $desk ->
        [acquirer] They can't find a receipt
       *[other] I don't have a receipt or the app
    }

due = By your contract, is the payout late?
    .do =
        { $desk ->
            [acquirer] Look at this shop's payout terms:
           *[other] Look in the contract or under "Settlement" in the app:
        } which day a sale counts for, holidays, a minimum amount.
        Don't go by memory.
    .say = { $desk ->
        [acquirer] I'll look up your payout terms: which day a sale counts for, weekends and holidays, a minimum amount. What day and time was that sale?
       *[other] What does your contract or the payout page of your app say: which day does a sale count for, what about weekends and holidays, is there a minimum amount? By that, is it late?
    }
    .why = Every contract sets its own times, so another shop's rule doesn't apply. Late sales or those before a holiday often count for a later day; some pay out only from a minimum on.
    .not-yet = Not due yet
    .threshold = Below the minimum for a payout
    .passed = It's past that time
    .unsure = { $desk ->
        [acquirer] I can't find the terms
       *[other] Can't find it in either
    }

notices = { $desk ->
        [acquirer] What does the payout record say?
       *[other] Any payout notice in the merchant app?
    }
    .do =
        { $desk ->
            [acquirer] Look at this shop's payout records in the back office.
           *[other] Open your provider's official app and read the messages and payout records.
        }
        Tap no link in a text, don't rely on what a caller says.
    .say = { $desk ->
        [acquirer] I'm looking at your payout records here. Is there a notice in your app? Then please read it to me.
       *[other] Could you open your provider's official app and read me its messages and payout records?
    } Please don't tap links in texts or rely on a caller.
    .why = The app usually shows where the money stopped. Anyone who wants a fee to release it is a scammer; your provider charges no fee to unfreeze anything.
    .none = { $desk ->
        [acquirer] No payout listed
       *[other] No notice, no payout listed
    }
    .paid-out = It says it was paid out
    .failed = Payout failed
    .withdraw = It's in the app, ready to withdraw
    .signature = Signatures, receipts to be uploaded
    .held = Delayed, frozen, documents wanted
    .fee = Someone wants a fee to release it
    .unsure = { $desk ->
        [acquirer] I can't look it up now
       *[other] Can't get in to look
    }

account = Is the receiving account still in order?
    .do = The owner looks in their bank app: was that account replaced, closed or frozen? In mainland China also: is it their own, and class I?
    .say = Could the owner check in their bank app: was that account replaced, closed or frozen? In mainland China also: is it their own, and class I? No account number needed.
    .why = A replaced card nobody registered, a frozen account, or a mainland class II or III one with its limits can't take the money, and it bounces back to the provider.
    .fine = In order, nothing changed
    .changed = Replaced, closed or frozen
    .class = Mainland: class II or III
    .unsure = Can't look, or not sure

match = Do the figures add up?
    .do = Approved sales less refunds, voids, fees (amount times rate), agreed fees: on the statement? Maybe several days in one, { $desk ->
        [acquirer] under our name.
       *[other] under your provider's name.
    }
    .say = Please take approved sales less refunds, voids and fees: is it on the statement? It may be several days in one, { $desk ->
        [acquirer] under our name.
       *[other] under your provider's name.
    } Or is the gap one fixed fee?
    .why = What arrives is the net figure, often several sales in one and not under the shop's name, so it's easily missed. What the fees are is in your contract.
    .yes = They add up, it's there
    .fee = The gap is a fee or a deposit
    .no = They don't, or nothing came
    .unsure = Can't work it out

wait = Not due yet: note the day and wait
    .do =
        Note the day from the contract or app, check the statement then. Late? Come back here.
        Don't charge anybody again, and pay no one to hurry it.
    .say = It isn't due yet, so note the day and check the statement then. If it's late, call us again. The customers have paid: don't charge them again, and pay no one to hurry it.
    .why = Being approved and being paid out are two steps, with a payout run in between. Charging again makes the customer pay twice, and running your own card can get the shop flagged.
    .proof = The time is { $desk ->
        [acquirer] from the records or the contract,
       *[other] from the contract or app,
    } and it really hasn't come yet.

threshold = Below the minimum: note it and wait
    .do =
        { $desk ->
            [acquirer] They note the agreed amount,
           *[other] Note the amount in the contract or app,
        } check the statement once it's reached.
        Don't run your own card for it or charge again.
    .say = It's below the agreed minimum, so note it and check the statement once it's reached. I can ask to have it changed. Don't run your own card for it or charge again.
    .why = Some contracts pay out from a minimum on; what is below it waits for the next payout and isn't lost. Only the provider can change the minimum. Running your own card to reach it can get the shop flagged.
    .proof = The minimum is { $desk ->
        [acquirer] from the records or the contract,
       *[other] from the contract or app,
    } and it really hasn't been reached yet.

withdraw = The owner withdraws it in the app
    .do =
        Only the owner types codes, in the official app. The app says when it arrives; check the statement then.
        No go-betweens; charge the customer nothing.
    .say = The owner withdraws it in the official app and types any password or code alone. The app says when it arrives. Please use no go-between, and charge the customer nothing more.
    .why = On some contracts the money stays in the app until it's withdrawn. Switching to automatic payout is done by the provider. Anyone who wants money up front to let you withdraw is a scammer.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The official app shows
    } the withdrawal as accepted, right amount.

signature = Upload signatures in the official app
    .do =
        The owner uploads them in the official app as the notice says. None? Ask what will do instead.
        Never sign for a customer; don't charge again.
    .say = Please have the owner upload the signatures or receipts in the official app as the notice says. None there? I'll ask how to supply them. Never sign for a customer, and don't charge again.
    .why = Some providers pay out only once they have the signature, which may not have been sent while the terminal was offline. Signing for a customer is forgery and ruins a good case.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The official app shows
    } the signatures as "Uploaded" or "In review".

new-account = The owner updates the account in the app
    .do =
        The owner, in the official app; { $desk ->
            [acquirer] if that fails, pass it on.
           *[other] if that fails, the provider does it.
        } App or contract says when it's paid.
        No go-betweens; charge the customer nothing.
    .say = The owner changes the account in the official app; if that fails I'll pass it on. App or contract says when it's paid out again. No go-betweens, and charge the customer nothing more.
    .why = Money that bounced stays with the provider until the account is right. If it's frozen, start with the bank. Account changes are what thieves want, so the owner does it.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The official app shows
    } the new account active, with the right name and last digits.

netted = It came, less fees and refunds
    .do =
        The gap is fees (amount times your rate), refunds and voids. Fees unclear? { $desk ->
            [acquirer] Ring us again.
           *[other] Ring your provider.
        }
        The customers paid in full: charge nothing more.
    .say = The money is there, less fees, refunds and voids. A fee is the amount times your rate. The customers have paid in full, so charge nothing more. Questions about fees? I'll pass them on.
    .why = Your records show the full price; the bank shows what's left after fees and refunds. Compare them once a day and you'll spot a missing sale the same day.
    .proof = Your figure and the one on the bank statement are the same.

given-back = Paid back, so nothing will come
    .do =
        Find the void or refund receipt: who did it, how much? After a part refund the rest still comes.
        Don't charge again, refund again or add cash.
    .say = That sale was voided or refunded, so the money went back to the customer. Please find the receipt: who did it, how much? Don't charge again, refund again or add cash.
    .why = Refunds come out of the shop's payout, which is why it's short. If nobody in the shop made that refund, it has to be looked into at once.
    .proof = You have the void or refund receipt, one of you made it, and the amount is right.

other-shop = { $answer-wrong-advice_borrow ->
        [elsewhere] Paid to another shop: stop using it
       *[other] Not your merchant number: stop using it
    }
    .do =
        Keep every receipt; note the merchant number on it.
        No sales on it until it's clear; don't charge again.
    .say = { $answer-wrong-advice_borrow ->
        [elsewhere] The money is with another shop, so it has to be traced; please read me
       *[other] This terminal may be linked to another shop; please read me
    } the number on the receipt. No sales on it until it's clear. Keep every receipt, and don't charge the customer again.
    .why = Every further sale goes to someone else. Only the provider can see where the money went, and the sooner the better. The customer has paid; it isn't their problem.
    .open = Hello, I'm calling from a shop. { $answer-wrong-advice_borrow ->
        [elsewhere] Our customer's payment went to another shop's account. Can you trace it, and how do we get the money?
       *[other] Receipts from our terminal carry a merchant number that isn't ours. Who is it linked to, and can you trace those sales?
    }

deducted = A fee was taken: on what basis?
    .do =
        See if contract, set-up documents or app name it, and in which clause.
        No sham sales for a deposit; pay nothing more.
    .say = We need to know what fee it is, which clause, and if it can be refunded. Please see if the contract or app names it. No sham sales to earn a deposit back, and pay nothing more.
    .why = Data fees, service fees and deposits need a clause in the contract, and contracts differ. If it was never named, you may ask for reasons and a refund. Sham sales look like fraud.
    .open = Hello, I'm calling from a shop. An approved sale was paid out short: a data fee, service fee or deposit was taken. What fee is it, which clause of the contract, and can it be refunded?

call = Have this payout looked up
    .do =
        Note which days and amounts it's about. Keep any receipts.
        Somebody wants a fee to release it? Pay nothing.
    .say = It has to be looked up; which days is it about, and how much? Keep any receipts. If somebody wants a fee to release it, pay nothing.
    .why = Only the provider and the bank can see where it is. Charging again won't bring it, it only makes the customer pay twice. Checking daily shows a gap early.
    .open = Hello, I'm calling from a shop. It's about money from our sales. I'll tell you which sale or day, and how much. Where is the payout now, and when is it due under our contract?
