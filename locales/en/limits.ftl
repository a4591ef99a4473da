flow = Duplicate, batch, limit
    .about = Batch or memory full, duplicate sale, or an amount above the shop's own limit
    .ask = Is a batch, limit or duplicate in the way?
    .keys = memory full, log full, storage full, too many transactions, close batch, batch close error, settle first, exceeds maximum, maximum transaction limit, maximum amount, merchant limit, shop limit, single limit, daily limit reached, high amount, HALO, floor limit, duplicate transaction, duplicate sale, dup, REV outside WIN, already approved duplicate, transaction already exists, over limit merchant

cause-full = Batch or memory full
cause-duplicate = The duplicate check
cause-amount = Amount over the shop's limit
cause-not-closing = The batch, or not found yet

entry = Which words does it show?
    .do = Go by the words. "Batch", "duplicate" or "maximum" mean a limit of the shop or the terminal, not of the customer's bank.
    .say = Could you read me the words? If it says batch, memory, duplicate or maximum, it's a limit of the shop or the terminal, and not the customer's bank.
    .why = The batch is the sales since the last settlement; above a floor limit the bank has to be asked. None of it is the customer's doing, and another card won't help.
    .full = Sale won't start: batch/memory full
    .duplicate = Duplicate, already exists
    .amount = Above the maximum or floor limit
    .not-closing = The batch won't close
    .offline = Offline limit, or offline list full
    .unsure = Other words

open = Is anything still open in the terminal?
    .do = 
        Look for a sale without a result, tips not entered, holds not completed, uploads that are running.
        Don't close the batch yet.
    .say = Before the batch is closed: is there a sale without a result, a tip not entered, a hold not completed, or an upload still running? Please don't close the batch yet.
    .why = What's open can be lost or locked once the batch is closed; a hold is money set aside and not taken yet. An unclear sale comes first of all.
    .none = No, all is clear
    .waiting = Tips, holds or uploads
    .unclear = A sale without a result
    .unsure = I can't tell

first = First tips, holds and uploads
    .do =
        Enter the tips, complete or release the holds, let uploads run to the end with good signal.
        Nothing twice.
    .say = Please enter the tips first, complete or release the holds, and let the uploads run to the end, with good signal. Each of them once.
    .why = After closing, tips can't be added any more, and on some terminals the holds are gone.
    .fixed = All of it is done
    .still = Something won't go
    .unsure = The manager isn't here

close = Close the batch, once
    .do =
        With good signal choose Settle or Close batch, wait for the report and keep it.
        Once only; don't delete anything.
    .say = With good signal, please choose settle or close batch, wait for the report and keep it. Once only, and please don't delete anything to make room.
    .why = Closing hands the sales over and makes room. Deleting would lose the only record of them.
    .fixed = It's closed, I have the report
    .still = It won't close, or no report
    .no-network = There's no network
    .unsure = Can't do it now

two = { $desk ->
        [acquirer] How many are approved, how many meant?
       *[other] How many are there, how many should be?
    }
    .do =
        Find this amount { $desk ->
            [acquirer] in the back office
           *[other] in the merchant app
        }: how many approved, by receipt number? Did the customer really buy twice?
        Only look.
    .say = { $desk ->
        [acquirer] I'm looking up how many sales of that amount are approved. What time was it, and how many should there be?
       *[other] Please look in your merchant app: how many approved sales of that amount, by receipt number, and how many should there be?
    } Did the customer really buy twice? Just look, please.
    .why = The check stops the same card and amount within a short time. Mostly the first one went through, and the check has just saved you a double charge.
    .one-meant = One there, one was meant
    .two-meant = One there, and two are meant
    .too-many = Two there, one was meant
    .none = None there
    .unsure = I can't look

typed = Is the amount typed right?
    .do = Look at the point and the zeros: 1,200.00 or 12.00?
    .say = Is the amount right, the point and the zeros?
    .why = A zero too many is the commonest reason for a "maximum".
    .wrong = No, a slip
    .right = It's right
    .unsure = Not sure

closed = There's room again: carry on
    .do =
        Keep the report and serve the next ones as usual.
        Is the refused customer still here? Take that sale once.
    .say = There's room again, so please keep the report and carry on as usual. If the customer who was refused is still waiting, take that sale once.
    .why = Closing every evening keeps it from filling up.
    .proof = A sale goes through again.

paid = The first one stands: nothing more to take
    .do =
        Hand over the goods. Reprint the receipt if it's missing.
        Don't force the second one through.
    .say = The first one went through, so hand over the goods and reprint the receipt if it's missing. Please don't force the second one through.
    .why = That's just what the check is for.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } one approved sale of this amount.

second = A true second sale: wait, then take it
    .do =
        Wait a few minutes, or the manager allows the duplicate. Then take the second one, once.
        No one else's card to get round it.
    .say = Please wait a few minutes, or let the manager allow the duplicate on the terminal. Then take the second sale, once only.
    .why = The check looks back over some minutes, on some terminals longer. After that an equal amount is no longer odd to it.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The app shows
    } two approved sales, and two were meant.

retyped = Correct the amount and take it once
    .do = Read it out to the customer before you confirm. Once only.
    .say = Please correct it, read it out to the customer before you confirm, and take it once.
    .why = With the right amount the limit isn't in the way any more. If it still is, something else is meant.
    .proof = It's approved, and the amount on the receipt is right.

limit = Above the shop's limit: don't split it
    .do =
        Say: "It's our terminal's limit, not your bank." Bank transfer or another agreed way.
        Don't split it over sales or cards.
    .say = That's the limit of your shop or terminal, not the customer's bank; please tell them so. A bank transfer or another agreed way will do. Please don't split it over several sales or cards.
    .why = Splitting looks like getting round the rules and can stop the shop. The limit can be raised for good reasons.
    .open = Hello, I'm calling from a shop. A sale was refused because it's above our own limit. What's our limit for one sale and for a day, can it be raised, and what do you need for it?

duplicate = Duplicate, and unclear: have it checked
    .do =
        Have time, amount and last four digits ready, and how often it was tried.
        Don't charge it again or take it another way meanwhile.
    .say = Please have the time, the amount and the last four digits ready, and how often it was tried. Don't charge it again or take it another way meanwhile.
    .why = The terminal knows of a first sale, and the app doesn't show it. One of them is wrong.
    .open = Hello, I'm calling from a shop. The terminal calls a sale a duplicate, and we can't see clearly how many went through. I'll read you time and amount. How many do you have?

batch = Limit, batch, duplicate: get it checked
    .do = 
        Keep receipts and report. Unclear sale? Don't charge it again. Others: QR, cash, another terminal.
        No deleting, no reset, no closing over and over.
    .say = What was approved isn't lost. Please keep all receipts. An unclear sale isn't charged again; others: QR, cash or another terminal. No deleting, no reset, no closing over and over.
    .why = The sales can mostly be settled from the provider's side. What's deleted here is gone.
    .open = Hello, I'm calling from a shop. { $answer-entry ->
        [full] It's about our terminal saying that the batch or memory is full.
        [not-closing] It's about closing the batch on our terminal.
       *[other] It's about a limit or a duplicate sale that our terminal names.
    } I'll read you the words and what we've tried. What's the matter, and what can you do from your side?
