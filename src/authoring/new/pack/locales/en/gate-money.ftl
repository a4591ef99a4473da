flow = Was it paid?
    .about = Before going on: was the customer charged?

entry = Was the customer charged for this sale?
    .do = Look the sale up in the terminal's query. Nobody is asked to pay while this is open.
    .say = Before we go on: does the terminal's query say whether this sale went through?
    .why = Whoever goes on without knowing may charge the customer twice.
    .no = No sale, or it failed
    .yes = Yes, it went through
    .unsure = Can't tell

paid = It is paid
    .do = Hand over the goods. Don't take the payment a second time.
    .say = It is paid, so please don't take the payment a second time.
    .why = The sale went through; what is left is not worth a second charge.

look-up = Let your provider look it up
    .do = Ring your payment provider with the time and the amount.
    .say = Please ring your payment provider with the time and the amount of the sale.
    .why = Only they see what happened to it.
    .open = Hello, we don't know whether a sale went through. Could you look it up?
