flow = Card not read
    .about = The card is not read

cause-misplaced = Card misplaced
cause-reader = The reader has failed

chip = Is there a chip?
    .do = Look at the front.
    .say = Is there a chip on the front?
    .why = Chips go into the slot.
    .yes = Yes
    .no = No

reseat = Insert the card again
    .do = Push it all the way in.
    .say = Please insert the card again.
    .why = It often is not fully in.
    .fixed = It was read
    .still = Still not read

notice = Have the slip ready
    .do = Keep the slip.
    .say = Please keep the slip.
    .why = Support asks for it.

slip = What is on the slip?
    .do = Copy the amount.
    .say = What is the amount?
    .why = Support asks for it.

seated = It reads
    .do = Finish this sale.
    .say = Please finish this sale.
    .why = The card was not in properly.
    .proof = This sale is approved.

reader = The reader needs repair
    .do = Ring the number on the label.
    .say = Please ring the number on the label.
    .why = Only they may repair it.
    .open = Hello, our card reader has failed.

again = Can you see a gold square?
    .do = Look at the front.
    .say = Is there a gold square on the card?
    .why = That is the chip.
    .yes = Yes
    .no = No
