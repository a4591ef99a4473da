flow = Dispute, chargeback
    .about = A customer disputes a sale: the notice, its last day, refunded already, not ours
    .ask = Does a customer or bank dispute a sale?
    .keys = chargeback, charge back, dispute, disputed sale, retrieval, retrieval request, customer denies, cardholder denies, not my transaction, deny buying, respond by, deadline, evidence, proof of delivery, signed receipt wanted, bank took money back, clawed back, pre-arbitration, case number, representment, copy request, friendly fraud

cause-late = Not cleared up yet, or past its deadline
cause-refunded = Refunded already
cause-accept = The customer is right
cause-claim = Customer denies it at the counter
cause-not-ours = Not one of our sales

entry = Where does the dispute come from?
    .do =
        Real ones are in the official app or portal, or in a letter with a case number.
        Refund nothing, pay nothing, follow no link.
    .say = Is it in the official app or portal, or in a letter with a case number? Or did a text, an email or a caller say so? Please refund nothing, pay nothing and follow no link.
    .why = In a dispute or chargeback the card's bank takes a sale back; a retrieval only asks for its documents. Until it's over the money is held: refund as well and the shop pays twice. Notices may be fake.
    .official = Official app, portal or letter
    .elsewhere = A text, email, chat or call
    .money = Someone wants money to stop it
    .customer = The customer says so, no notice
    .unsure = I don't know

verify = { $desk ->
        [acquirer] Look the case up in the back office
       *[other] Look it up yourself
    }
    .do =
        { $desk ->
            [acquirer] Look for the case in the back office, by merchant number.
           *[other] Open the official app or portal yourself and look for the case.
        }
        Don't use a link or number from the message.
    .say = { $desk ->
        [acquirer] I'm looking for the case here. What's your merchant number, and which case number and last day does the notice name?
       *[other] Please open the official app or portal yourself and look for the case, its number and its last day.
    } Don't use a link or a number from the message.
    .why = A real case is listed there, with a number and a date. What is only in a message may be a trap for your documents.
    .fixed = It's there, with a case number
    .still = There's no such case
    .unsure = { $desk ->
        [acquirer] I can't look it up now
       *[other] Can't get in to look
    }

day = Is there still time to answer?
    .do = Look in the notice for the last day to answer. Only that date counts, not what others tell you.
    .say = What's the last day to answer, as the notice says? Is it today or still to come? Only the date in the notice counts.
    .why = No answer by that day mostly counts as giving in. The clock runs from the date on the notice, not from the day somebody read it.
    .in-time = Yes, the day hasn't passed
    .past = No, it has passed
    .unsure = There's no date in it

ours = What happened with that sale?
    .do =
        Find it: merchant number, amount, date, last four digits. Was it voided or refunded since?
        Refund nothing now.
    .say = Please find the sale by amount, date and last four digits. Is it one of yours, and was it refunded or voided since? And honestly: is the customer right? Please refund nothing now.
    .why = A case that's lost often costs a fee as well, so look before you fight it. And what is paid back already only needs showing.
    .defend = It's ours and it was right
    .refunded = We refunded or voided it since
    .right = The customer's right, no refund yet
    .not-ours = It isn't one of our sales
    .unsure = Not sure yet

show-refund = Show the refund, don't make another
    .do =
        Send the refund or void receipt, with date and reference number, in the official app or portal, before the deadline.
        Don't refund again.
    .say = Please send the refund or void receipt, with its date and reference number, in the official app or portal, before the deadline. There's no need for a second refund, so please don't make one.
    .why = The bank doesn't see that you've paid back already. Without that proof the money is taken once more.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The official app or portal shows
    } it as submitted.

accept = Accept it there, with no refund besides
    .do =
        In the official app or portal choose Accept. No such choice? Choose No here.
        No refund and no cash on top.
    .say = Please choose accept in the official app or portal, and make no refund besides. If there's no such choice, tell me before you do anything else.
    .why = Accepting gives the money back by the bank's own way. A refund on top pays twice, and fighting a lost case often costs a fee.
    .proof = { $desk ->
        [acquirer] The back office shows
       *[other] The official app or portal shows
    } the case as accepted or closed.

claims = The customer takes it up with their bank
    .do =
        Put receipt, order and CCTV of that sale aside now. If it goes further, a notice with a case number comes.
        No quarrel, no cash.
    .say = The customer takes it up with their own bank. Please put the receipt, the order and the CCTV of that sale aside now, in case a notice comes. No quarrel, and no cash.
    .why = Whose card it was, only the bank can find out. CCTV gets overwritten, so save it while it's there.
    .proof = Receipt and order are put aside, and the recording is saved.

late = Too late by the notice: ask what's left
    .do =
        Have case number, last day and amount ready, and all proof you've got.
        No refund, no cash, no new charge.
    .say = The last day has passed, yet sometimes there's another step. Please have the case number, the last day, the amount and your proof ready. No refund, no cash and no new charge meanwhile.
    .why = Some cases can still be answered later on, some can't. What's surely wrong is a refund on top of the money the bank took.
    .open = Hello, I'm calling from a shop. We've missed the last day of a dispute. I'll read you the case number and the amount. Can it still be answered, and what happens with the money?

not-ours = Not your sale: say so at once
    .do =
        Have case number, amount and date ready, and the day's list of your sales.
        Refund nothing.
    .say = If it's not one of yours, that has to be said before the last day. Please have the case number, the amount and the date ready, and your list of sales for that day. Refund nothing.
    .why = A wrong merchant number or a mix-up puts others' cases on your shop. Without an answer they're taken from your money.
    .open = Hello, I'm calling from a shop. We've got a dispute for a sale that isn't ours. I'll read you the case number, amount and date. Which shop and which terminal is it from?

call = Have the case looked up
    .do =
        Have ready what you know: the notice, its case number, the amount.
        Refund nothing, send nothing to strangers.
    .say = This has to be looked up. If there is a notice, please have it ready, with its case number and the amount. Refund nothing, and send no documents to anybody you don't know.
    .why = With the case number and the deadline it's quickly clear what is to be done.
    .open = Hello, I'm calling from a shop. It's about a disputed sale. I'll tell you what we know and what we've done. Is there a case, what's its number and its deadline, and what should we do?
