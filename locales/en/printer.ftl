flow = No receipt printed
    .about = Approved but no receipt, out of paper, jammed, blank receipt or a printer fault
    .ask = Is it about the printer or the receipt?
    .keys = printer, receipt, paper, slip, print, printing, won't print, no receipt, not printing, reprint, missing receipt, duplicate receipt

cause-supply = No paper, wrong side or open cover
cause-device = The printer needs a repair

entry = Did the payment go through?
    .do =
        Look at the screen, or find the sale in the query or the merchant app.
        No receipt doesn't mean no payment. Don't charge again to get one.
    .say = Does the screen, the query or your merchant app show this sale as approved? No receipt doesn't mean no payment, so please don't charge it again yet.
    .why = Charging again for want of a receipt is the usual way customers get charged twice. The screen and the query tell whether it was paid; the paper doesn't.
    .approved = Approved, it just didn't print
    .no-sale = No sale, some other printout
    .unclear = Not approved, or can't see a result

paper = Check the paper and close the cover
    .do = Open the paper cover. No paper? Put in a thermal roll, short end out. Press the cover until it clicks. Then press the feed key: does paper come out?
    .say = Please open the paper cover. If it's empty, put in a roll with a short end out and press the cover until it clicks. Then press the feed key: does paper come out? No new payment.
    .why = An empty roll or a cover that isn't quite shut explains most silent printers, and it takes seconds to rule out.
    .fixed = Paper comes out
    .still = Paper and cover fine, none comes

side = Scratch the paper to find its side
    .do = Scratch it with a fingernail. The side that turns black faces the print head. Neither does? Change the roll. Then reprint; take no payment.
    .say = Please scratch the paper with a fingernail. The side that turns black faces the print head. If neither does, it isn't thermal paper: change the roll. Then reprint; take no payment.
    .why = Thermal paper shows print on one side only, so a roll put in backwards comes out blank. These printers use no ribbon, so don't buy one.
    .fixed = Printed, and readable
    .still = Still blank

cool = Rest it for 3 minutes
    .do =
        Others pay by shop QR or another terminal; don't charge this sale again.
        Print nothing here for 3 minutes, then reprint.
    .say = Serve others by shop QR or another terminal, and don't charge this sale again. Please print nothing on this one for three minutes, then try a reprint.
    .why = A printer that has run hot stops by itself, and starts again once it is cool.
    .fixed = Printed, and readable
    .still = Still nothing, or jam or fault

power = Plug in the original charger and reprint
    .do =
        Connect the original charger, wait a moment and reprint.
        Hot, swollen or wet? Never connect a charger. Warm is normal.
    .say = Please plug in the original charger, wait a moment and try a reprint. If the terminal is hot, swollen or wet, leave the charger off and tell me. Just warm is normal.
    .why = When the battery is low, many printers stop though the screen still works.
    .fixed = Printed, and readable
    .still = Still nothing, or jam or fault

jam = Switch off and ease out the jammed paper
    .do =
        Switch off, open the cover, ease the paper out by hand, load paper, close, switch on, reprint.
        No tools; don't take it apart or charge this sale again.
    .say = Please switch it off, open the paper cover, ease out any scrap by hand, load paper, close it, switch on and reprint. No knife or tweezers, and don't take it apart. Don't charge this sale again.
    .why = Scraps sit round the roller and come out safely only with the power off. Hard tools scratch the head, and opening the case trips the tamper protection.
    .fixed = Printed, and readable
    .still = Stuck fast, or still nothing

reprint = Print the receipt again
    .do =
        In the menu, reprint the last sale or by voucher number, before settling. Settlement report missing? Reprint that.
        Only print; take no payment.
    .say = In the menu, please choose reprint: the last sale, one by voucher number, or the settlement report. Only print, don't take a payment. After settling some models can't do it.
    .why = A reprint uses the stored sale and charges nobody. Some models can't reach it after settlement.
    .fixed = Printed, and readable
    .still = It still prints nothing
    .blank = Paper comes out, but blank
    .missing = The sale isn't in the list

printed = The receipt is there
    .do =
        Sale: check amount and time; sign if there's a line for it; keep your copy, give goods and receipt.
        Don't charge it again. File settlement reports.
    .say = Good. A sales receipt: check amount and time, have it signed if there's a line, keep your copy and give goods and receipt; don't charge it again. A settlement report: put it away safely.
    .why = A reprint charges nobody: only the paper was missing. The receipt will help with refunds and with the books.
    .proof = The receipt is readable from top to bottom; on a sales receipt, amount and time are those of this sale.

call = Note the sale, have the printer repaired
    .do =
        Note voucher number, amount, time from the query.
        Approved: a written note, and the goods. Not found: no goods, no charging again.
    .say = Please copy voucher number, amount and time from the query. Approved: give a note or e-receipt, and the goods. Not found: no goods, and don't charge again. Keep your phone on.
    .why = Print heads and cutters can't be repaired in the shop. If the query says approved, you have the money, and with the voucher number the receipt can be printed later.
    .open = Hello, I'm calling from a shop. Our terminal won't print. I'll read you what we've noted. Can you repair or swap it, and how do we give customers an electronic receipt?
