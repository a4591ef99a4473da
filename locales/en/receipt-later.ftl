flow = Receipt copy, old sale
    .about = A copy of a receipt, an invoice, or looking up an old sale
    .ask = Is it about a receipt or an old sale?
    .keys = receipt copy, copy of receipt, reprint, reprint receipt, duplicate receipt, lost receipt, old receipt, e-receipt, email receipt, invoice, tax invoice, vat receipt, expense claim, look up a sale, find a sale, transaction history, last month, old transaction, sales history, statement of sales, sales list, duplicate slip

cause-copy = A copy was wanted
cause-invoice = An invoice was wanted
cause-not-found = Not found yet

entry = What is wanted?
    .do = For expenses or tax it mostly has to be an invoice; a card receipt won't do.
    .say = Does the customer want a copy of the receipt, or an invoice for expenses or tax? Or do you only want to look up a sale? If you're not sure it was paid, tell me that first.
    .why = A receipt shows a payment and an invoice shows a purchase: two different documents from two different places.
    .copy = A copy of the receipt
    .invoice = An invoice
    .look = Look up an old sale
    .unclear = Not sure it was paid at all

today = Is it from today, and not settled yet?
    .do = After the settlement most terminals have forgotten their sales; the app hasn't.
    .say = Was the sale made today, and hasn't the day been settled since?
    .why = The open batch is the sales since the last settlement. Most terminals can print only those again.
    .yes = Today, not settled
    .no = Older, or settled
    .unsure = I don't know

reprint = Reprint it on the terminal
    .do = Reprint, then last sale or by receipt number. Check amount and time before you hand it over.
    .say = Please choose reprint, then the last sale or its receipt number. Check the amount and the time before you hand it over.
    .why = A copy mostly says that it is one. That's fine, and no second charge.
    .fixed = It's printed
    .still = It isn't in there
    .no-print = The printer doesn't print
    .unsure = I can't find Reprint

app = Find it in the merchant app
    .do = By the date of the sale, amount and last four digits; QR by order number. Send the e-receipt from there, or show it.
    .say = Please look in the merchant app by the date, the amount and the last four digits. From there you can mostly send the e-receipt, or show it on the screen.
    .why = The app goes by the provider's records and reaches back further. For a phone payment the last four digits may differ from the card.
    .fixed = Found it
    .still = It isn't there
    .charged = Not there; customer says they paid
    .unsure = No app, or can't get in

given = Hand it over: last four digits only
    .do = 
        Check date, amount and receipt number. On a copy or photo only the last four digits may show.
        Don't write on it or change anything.
    .say = Please check the date, amount and receipt number, and hand it over. Only the last four digits may show on it. Don't write on it or change anything.
    .why = A receipt made up or changed is forgery, even if it's meant kindly.
    .proof = Date, amount and number are those of the sale.

invoice = The shop makes the invoice, not the terminal
    .do =
        Note name, address and which sale; whoever does your books makes it (a fapiao in mainland China).
        They keep the card receipt. Lost? The order will do.
    .say = An invoice comes from the shop that sold, not from the terminal. Please note the name and address for it, and the sale, and give it to whoever does your books. Receipt lost? The order will do.
    .why = The card receipt only shows that it was paid. Tax and expenses want the invoice of the seller.
    .proof = Name, address and the sale are noted, or the invoice is made.

missing = Have the receipt looked up
    .do =
        Have day, amount, last four digits and, if you can, the receipt number ready.
        Make up no receipt; promise no day.
    .say = It can often still be found in the back office. Please have the day, the amount and the last four digits ready, and the receipt number if you can. Make up no receipt meanwhile.
    .why = Records are kept longer than the app shows. With day and amount a sale can be found.
    .open = Hello, I'm calling from a shop. It's about a receipt for an old sale. I'll read you the day, the amount and the last four digits. Can you look it up, and send us the receipt if we need it?
