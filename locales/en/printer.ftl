flow = No receipt printed
    .about = Approved but no receipt, out of paper, jammed, blank receipt or a printer fault
    .ask = Is it about the printer or the receipt?
    .keys = printer, receipt, paper, slip, print, printing, won't print, no receipt, not printing, reprint, missing receipt, duplicate receipt

cause-supply = The paper, its cover, or a jam
cause-device = The printer, or not found yet

entry = Did the payment go through?
    .do =
        { $desk ->
            [acquirer] Ask what the screen says, and find the sale in the back office.
           *[other] Look at the screen, or find the sale in the transaction history or the merchant app.
        }
        No receipt doesn't mean no payment. Don't charge again to get one.
    .say = { $desk ->
        [acquirer] What does the screen say? Tell me amount and time, and I'll see if it's approved.
       *[other] Does the screen, the transaction history or your merchant app show this sale as approved?
    } No receipt doesn't mean no payment, so please don't charge it again yet.
    .why = Charging again for want of a receipt is the usual way customers get charged twice. The screen and the history tell whether it was paid; the paper doesn't.
    .approved = Approved, no receipt or half of one
    .blank = Approved, but a blank receipt
    .jammed = Yes, but the paper is jammed
    .no-sale = No sale, some other printout
    .unclear = Not approved, or can't see a result
    .practice = Receipt says training or demo
    .sign = Signature: needed, or won't upload
    .later = An older sale: receipt wanted again

paper = Check the paper and close the cover
    .do = Open the paper cover. No paper? Put in a thermal roll, loose end hanging out. Press the cover until it clicks, then the feed key: does paper come out?
    .say = Please open the paper cover. If it's empty, put in a roll with its loose end hanging out and press the cover until it clicks. Then press the feed key: does paper come out? Don't charge it again.
    .why = An empty roll or a cover that isn't quite shut explains most silent printers, and it takes seconds to rule out.
    .fixed = Paper comes out
    .still = Paper and cover fine, none comes
    .blank = It feeds; receipts come out blank
    .jammed = Paper is jammed inside

side = Scratch the paper to find its side
    .do = Scratch it with a fingernail. The side that turns black faces the print head. Neither does? Change the roll. Then reprint; take no payment.
    .say = Please scratch the paper with a fingernail. The side that turns black faces the print head. If neither does, it isn't thermal paper: change the roll. Then reprint; take no payment.
    .why = Thermal paper shows print on one side only, so a roll put in backwards comes out blank. These printers use no ribbon, so don't buy one.
    .fixed = Printed, and readable
    .still = Still blank

cool = Rest it for 3 minutes
    .do =
        Don't charge this sale again.
        Print nothing here for 3 minutes, then reprint.
    .say = Please print nothing on this terminal for three minutes, then try a reprint. Don't charge this sale again.
    .why = A printer that has run hot stops by itself, and starts again once it is cool.
    .fixed = Printed, and readable
    .still = Still nothing, or jam or fault

power = Plug in the original charger and reprint
    .do =
        Connect the original charger, wait a moment and reprint.
        Hot, swollen or ever wet? Never connect a charger. Warm is normal.
    .say = Please plug in the original charger, wait a moment and try a reprint. If the terminal is hot, swollen or has ever been wet, leave the charger off and tell me. Just warm is normal.
    .why = When the battery is low, many printers stop though the screen still works.
    .fixed = Printed, and readable
    .still = Still nothing, or jam or fault

jam = Switch off and ease out the jammed paper
    .do =
        Payments waiting to upload? Not now: leave it on.
        Else off, open it, ease paper out by hand, load, on, reprint. No tools; don't charge again.
    .say = Payments waiting to upload? Then leave it on. If not: off, open the cover, ease any scrap out by hand, load paper, on, reprint. No tools, don't take it apart. Don't charge this sale again.
    .why = Scraps sit round the roller and come out safely only with the power off. Hard tools scratch the head, and opening the case trips the tamper protection.
    .fixed = Printed, and readable
    .still = Not now, stuck, or still nothing

reprint = Print the receipt again
    .do =
        { $fact-last ->
            [none] In the menu, reprint the report or list you need; a settlement with Reprint settlement.
           *[other] In the menu, reprint the last sale, or this one by its receipt number.
        }
        Only print; take no payment.
    .say =
        { $fact-last ->
            [none] In the menu, please reprint the report or list you need; a settlement with Reprint settlement.
           *[other] In the menu, please choose reprint: the last sale, or this one by its receipt number.
        } Only print, don't take a payment.
    .why = A reprint uses the stored sale and charges nobody. Some models can't reach it after settlement.
    .fixed = Printed, and readable
    .still = It still prints nothing
    .blank = Paper comes out, but blank
    .missing = The sale isn't in the list

printed =
        { $fact-last ->
            [none] It's printed
           *[other] The receipt is there
        }
    .do =
        { $fact-last ->
            [none] Check that it's complete, and file it.
           *[other] Check amount and time; have it signed if there's a line for it. Keep your copy, give goods and receipt. Don't charge it again.
        }
    .say =
        { $fact-last ->
            [none] Good. Please check that it's complete, and put it away safely.
           *[other] Good. Please check amount and time, have it signed if there's a line, keep your copy and give goods and receipt. Don't charge it again.
        }
    .why =
        { $fact-last ->
            [none] A reprint charges nobody. Reports help with the books.
           *[other] A reprint charges nobody: the sale was paid all along. The receipt will help with refunds and with the books.
        }
    .proof =
        { $fact-last ->
            [none] It can be read from top to bottom.
           *[other] The receipt can be read from top to bottom; amount and time are those of this sale.
        }

call = Have the printer looked at
    .do =
        { $fact-last ->
            [none] Note what should have been printed; it can be printed later or read in the merchant app.
           *[other] No receipt? Note number, amount, time from the transaction history. Approved: a written note, and the goods. Not found: no goods, no charging again.
        }
    .say =
        { $fact-last ->
            [none] The printer has to be looked at. What should have been printed can be printed later or read in the merchant app.
           *[other] No receipt? Please copy its number, amount and time from the transaction history. Approved: give a note or e-receipt, and the goods. Not found: no goods, don't charge again.
        } Keep your phone on.
    .why = Print heads and cutters can't be repaired in the shop. What is in the transaction history can be printed later, and an approved sale stays paid.
    .open = Hello, I'm calling from a shop. It's about the printer of our terminal. I'll read you what we've tried. Does it need a repair or a swap, and how do we give customers an electronic receipt?
