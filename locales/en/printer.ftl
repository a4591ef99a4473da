flow = Slip not printed
    .about = Approved but no slip, out of paper, jammed, blank slip or a printer fault
    .ask = Is it about the printer or the slip?
    .keys = printer, receipt, paper, slip, print, printing, won't print, no receipt, not printing, reprint, missing receipt, duplicate receipt

cause-supply = No paper, wrong side or open cover
cause-device = The printer needs a repair

entry = Did the sale go through without a slip?
    .do = Look at the screen, or find the sale in the query or the merchant app. No slip doesn't mean no payment. Don't take it again to get one.
    .say = Does the screen or the query show this sale as approved? No slip doesn't mean it failed, so please don't take it again yet.
    .why = Taking a sale again for want of a slip is how customers get charged twice. The query tells whether it was paid; the paper doesn't.
    .approved = Approved, it just didn't print
    .no-sale = No sale, some other printout
    .unclear = Not approved, or not sure

paper = Check the paper and close the cover
    .do = Open the cover. No paper? Put in a thermal roll, short end out. Press the cover until it clicks, then try the feed key or a reprint.
    .say = Please open the paper cover. If it's empty, put in a roll with a short end out; press the cover shut until it clicks. Then try a reprint, not a new payment.
    .why = An empty roll or a cover that isn't quite shut explains most silent printers, and it takes seconds to rule out.
    .fixed = It prints now
    .still = Paper and cover fine, still nothing

side = Scratch the paper to find its side
    .do = Scratch it with a fingernail. The side that turns black faces the print head. If neither does, it isn't thermal paper: change it.
    .say = Could you scratch the paper with a fingernail? The side that turns black has to face the print head. If neither turns black, it needs another roll.
    .why = Thermal paper shows print on one side only, so a roll put in backwards comes out blank. There is no ribbon to look for.
    .fixed = Now there is print on it
    .still = Still blank, or nothing

cool = Rest it for 3 minutes
    .do = Print nothing for 3 minutes, then try a reprint. Don't take the sale again while you wait.
    .say = Please leave the printer alone for three minutes, then try a reprint. Don't take the sale again meanwhile.
    .why = A printer that has run hot stops by itself, and starts again once it is cool.
    .fixed = It prints now
    .still = Still nothing, or jam or fault

power = Plug in the original charger and reprint
    .do = Connect the original charger, wait a moment, and try a reprint. Never charge a hot or swollen terminal.
    .say = Please plug in the original charger, wait a moment and try a reprint. If the terminal is hot or swollen, leave the charger off and tell me.
    .why = Many printers stop when the battery is low, though the screen still works.
    .fixed = It prints now
    .still = Still nothing, or jam or fault

jam = Switch off and ease out the jammed paper
    .do = Switch it off, open the cover, ease the paper out by hand, load the roll, close and switch on. No knives or tweezers, don't open the case.
    .say = Please switch it off, open the paper cover and ease out any scrap by hand, then load paper and switch it on. No knives or tweezers, and don't open the case.
    .why = Scraps sit round the roller and come out safely only with the power off. Hard tools scratch the head, and opening the case trips the tamper protection.
    .fixed = It's out, and it prints
    .still = Stuck fast, or still nothing

reprint = Print the slip again
    .do = In the menu, reprint the sale, last or by voucher number, or the settlement slip, whichever you're missing. That only prints; take no payment.
    .say = In the menu, please choose reprint, for the last sale or by voucher number. That only prints, so don't take a payment. After settling some models can't do it.
    .why = A reprint uses the stored sale and charges nobody. Some models can't reach it after settlement.
    .fixed = Printed, and readable
    .still = It still won't print
    .missing = The sale isn't in the list

printed = The slip is there
    .do = A sales slip: check amount and time, keep your copy, hand over goods and slip, and don't take it again. A settlement slip: put it away safely.
    .say = Good. If it's a sales slip, check amount and time, keep your copy and give the customer theirs; don't take it again. A settlement slip goes with your books.
    .why = A reprint charges nobody: only the paper was missing. The slip will help with refunds and with the books.
    .proof = The slip is readable from top to bottom, and it is the one you were missing.

call = Note the sale, have the printer repaired
    .do = Note voucher number, amount and time for the customer. Approved? Goods may go; don't take it again for a slip. Then ring the number on the label.
    .say = Please copy the voucher number, amount and time from the query for the customer. If it's approved, the goods may go; don't take it again to get a slip. Then ring the number on the label.
    .why = Heads and cutters can't be repaired in the shop. If the query says approved, you have the money, and with the voucher number the slip can be printed later.
    .open = Hello, I'm calling from a shop. Our terminal won't print. I have a list of what we've tried. Can you repair or swap it, and send customers an electronic slip?
