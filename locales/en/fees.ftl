flow = Fees, rates, deposit
    .about = A fee, rate or deposit that isn't understood; adding a card fee; a wrong currency
    .ask = Is it about a fee, a rate or a deposit?
    .keys = fee, fees, rate, charge rate, commission, service fee, monthly fee, terminal rent, data fee, membership fee, annual fee, deposit for the terminal, deposit back, deposit not returned, hidden fee, overcharged fee, rate went up, surcharge, card fee for customers, minimum spend, minimum amount, dynamic currency, dcc, own currency, wrong currency, exchange rate, converted, pay in pounds, complain about fees, ombudsman, regulator, activation fee

cause-taken = A fee, rate or deposit to be explained
cause-agreed = In the contract or agreed to
cause-due = The condition isn't met yet
cause-cost = Asking what a card costs
cause-add = Asking what may be added
cause-currency = The currency that was chosen

entry = What is it about?
    .do =
        A fee on a statement? Have the line ready: what it's called, how much, which day.
        Pay nothing to anybody to get money back.
    .say = Could you read me the line on the statement: what it's called, how much, which day? Or is it about a rate, a deposit, a fee for your customers, or a wrong currency? Pay nobody anything for it.
    .why = With the exact words of the line it's quickly clear whether it's in the contract. Anyone who wants money first is a fraud.
    .taken = A fee was taken, or fee and rate
    .rate = The rate per sale isn't as promised
    .deposit = A deposit isn't coming back
    .pay-first = Told to pay first, or sell more
    .add = May we add a fee or a minimum?
    .cost = What does a card or brand cost us?
    .currency = Charged in the wrong currency

written = Is that fee in the contract or the app?
    .do = Look for the very words: contract, price list, set-up documents, "agreements" in the app.
    .say = Please look for the very words of that line in the contract, the price list, the set-up documents and in the app. Is it written there, and did somebody agree to it?
    .why = Most fees that surprise people are written down somewhere. What is written nowhere has to be explained by whoever took it.
    .agreed = Yes, and we agreed to it
    .not = No, or nobody agreed
    .refund = It isn't a fee, a payout is short
    .unsure = I can't find the contract

told = Were you told before the rate changed?
    .do = Look at messages in the app, letters and emails of recent months, and at the rate in the contract.
    .say = Was there a notice before it changed, in the app, by letter or by email? And what does the contract say about the rate and about changes?
    .why = Rates depend on card and way of paying, so one odd sale proves little. Changes mostly have to be announced beforehand.
    .yes = Told, or it's in the contract
    .no = No, nothing was said
    .unsure = I can't find anything

deposit = What's the condition to get it back?
    .do =
        Read the set-up documents or the app: how long, how many sales, the terminal returned?
        No sham sales to get there.
    .say = Please read what the set-up documents or the app say: how long, how many sales, or the terminal handed back? Please make no sham sales to get there.
    .why = Deposits mostly come back under a condition. Sales made up to meet it look like fraud and can get the shop suspended.
    .not-yet = Written, and not met yet
    .owed = Met, or no condition is written
    .unsure = I can't find it

complained = { $desk ->
        [acquirer] Complained to us already, got an answer?
       *[other] Complained already, and got an answer?
    }
    .do = A complaint counts once it has a number and a date, { $desk ->
        [acquirer] in our records.
       *[other] with the provider named on your contract and receipts.
    }
    .say = Have you complained already { $desk ->
        [acquirer] to us?
       *[other] to the provider that's named on the contract and the receipts?
    } Is there a number for it, and did they answer?
    .why = Every other office asks first what the provider has answered.
    .no = Not yet
    .yes = Yes: refused, or no answer in time
    .unsure = I don't know

currency = Who chose the currency?
    .do = Look at the receipt: two amounts, a rate, and the customer's choice?
    .say = Please look at the receipt. Are there two amounts and a rate on it? And who chose the currency, the customer on the screen, or one of you?
    .why = The choice is the customer's alone, with both amounts shown. Chosen by the shop, it comes back as a dispute.
    .customer = The customer chose it
    .wrong = One of us did, or by mistake
    .unsure = Nobody knows

give-back-first = First give it all back, then a new sale
    .do =
        Next comes void or refund, of the full amount, in the currency charged. A new sale only with that receipt in hand; the customer picks.
        No cash.
    .say = First all of it goes back, in the same currency. Only once you've got that receipt in hand is there a new sale, and this time the customer picks on the screen. No cash, please.
    .why = Done the other way round, the customer has two payments if the refund hangs.

agreed = It was agreed: cancel it for the future
    .do =
        Cancel in the app what can be cancelled, and note from when. The rest runs out: don't renew it.
        Don't have your own bank take it back.
    .say = It's written there or was agreed to, so it's owed for now. Please cancel in the app what can be cancelled, and note from when. And please don't have your own bank take it back.
    .why = A fee that was agreed stays. Disputing it at the bank may cost more, and the terminal may be stopped.
    .proof = You've seen the clause or the consent, and cancelled what can be cancelled.

cost = Your rates are in your contract
    .do = { $desk ->
        [acquirer] Look up this shop's rates.
       *[other] Look in the price list of the contract, or in the merchant app under fees.
    } Rates differ by card type and brand.
    .say = { $desk ->
        [acquirer] I'll look up your rates. They differ by card type and brand: which one is it? They stand in your contract, too.
       *[other] Your rates are in the price list of your contract, or in the merchant app under fees. They differ by card type and brand, so look for that one.
    }
    .why = No two contracts are alike, so nobody else's rate tells you yours.
    .proof = You've found the rate for that card.

due = Not due yet: note what's still missing
    .do =
        Write down condition and date, and ask for it then. Keep contract and chat.
        No sham sales, no terminal to strangers.
    .say = It isn't due yet. Please write down the condition and the date, ask for it then, and keep the contract and the chats. No sham sales, and don't hand the terminal to anybody without a receipt.
    .why = Without the terminal and the documents a deposit is hard to get back.
    .proof = Condition and date are written down, and the documents are kept.

where = Next: the body that watches over them
    .do = { $fact-region ->
        [cn] Take complaint number, contract page, statement to the payments association PCAC or the central bank's hotline. Fee not shown: market regulator.
       *[other] In writing, with complaint number, contract page, statement: to the regulator or an ombudsman. Mainland China: PCAC, or the central bank's hotline.
    }
    .say = { $fact-region ->
        [cn] Next: the payments association PCAC or the central bank's hotline; if a fee wasn't shown, the market regulator. Have complaint number, contract and statement ready. Take numbers from official pages.
       *[other] Next: the regulator of payment firms or an ombudsman; in mainland China the association PCAC or the central bank's hotline. Send complaint number and copies. Take addresses from official pages.
    }
    .why = They act once the provider has refused or let its time pass. Use addresses from their official pages; "refund hotlines" in web searches are traps.
    .proof = It's handed in, and you have its number and date.

chosen = The customer chose: the receipt shows it
    .do =
        Show both amounts and the rate on the receipt. The difference was their choice; the bank's own rate is often better.
        Nothing to refund.
    .say = The receipt shows both amounts and the rate, and the customer chose. Please show it. There's nothing to refund, and next time they may pick the local currency.
    .why = With the choice on the receipt a dispute about it fails.
    .proof = The receipt shows both amounts, the rate and the choice.

complain =
        { $desk ->
            [acquirer] Look it up, open a complaint if unclear
           *[other] Have them explain it
        }
    .do =
        Have ready: each line word for word, amount, day, contract page, what was promised and by whom.
        { $desk ->
            [acquirer] Give them the complaint number and when they'll hear.
           *[other] Pay nothing more.
        }
    .say = { $desk ->
        [acquirer] I'm opening a complaint, so you'll have a number and a date. Please read me the line word for word, the amount and the day, and tell me who promised what.
       *[other] They have to say what it's for and where that was agreed. Please have ready the line word for word, the amount, the day, the contract, and who promised what. Pay nothing more.
    }
    .why = A formal complaint with a number has to be answered.{ $fact-region ->
        [cn] {" "}In mainland China a fee that wasn't shown may not be charged.
       *[other] {""}
    }
    .open =
        Hello, I'm calling from a shop. { $answer-entry ->
            [taken] It's about a fee that was taken. I'll read you the line, the amount and the day, and the rate if it changed as well. What does it rest on? If that's not clear, may I have a number for a complaint?
            [rate] It's about our rate. I'll read you what we were told and what is taken, and any other fee. What does it rest on? If that's not clear, may I have a number for a complaint?
            [deposit] It's about our deposit. I'll tell you when it was paid. What's missing before it comes back? If that's not clear, may I have a number for a complaint?
            [cost] Could you tell me our rates by card type and brand, or where they're written?
           *[other] { $answer-written ->
                [not] It's about a fee that was taken. I'll read you the line, the amount and the day. What does it rest on? If that's not clear, may I have a number for a complaint?
                [unsure] It's about a fee that was taken. I'll read you the line, the amount and the day. What does it rest on? If that's not clear, may I have a number for a complaint?
               *[other] I have a question about our fees. May I tell you what it is?
            }
        }

add = Ask before you add a fee or a minimum
    .do =
        Until it's clear, add nothing. If it's allowed: shown before paying, never afterwards.
        Have ready: which cards, how much, where.
    .say = Please add nothing until it's clear. What's allowed differs by country, card and contract. If it's allowed, it has to be shown before paying and never added afterwards.
    .why = In some countries it's forbidden, in others capped at cost. Added without right it comes back as complaints and fines.
    .open = Hello, I'm calling from a shop. May we add a fee for card payments, or ask for a minimum amount? For which cards, how much at most, and how must it be shown?

currency-call = Wrong currency: have it looked at
    .do =
        Have the receipt ready: both amounts, rate, time, reference number.
        Refund nothing and take nothing meanwhile.
    .say = Please have the receipt ready, with both amounts, the rate, the time and the reference number. Refund nothing and take nothing for it meanwhile.
    .why = What was converted can often be put right for a while, and the record shows who chose.
    .open = Hello, I'm calling from a shop. A foreign card was charged in a currency the customer didn't want. I'll read you both amounts and the reference number. Can it be put right, and how?
