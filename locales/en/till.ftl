flow = Till and terminal
    .about = The till sends the amount: it doesn't come, the terminal is busy, or a paid order stays open
    .ask = Does a till send the amount to the terminal?
    .keys = till, register, cash register, epos, integrated, lane, order open, order unpaid, amount not coming, amount not sent, terminal busy, waiting for terminal, till offline, paid but till says unpaid, pairing, linkly, ecr, opi, zvt, pinpad offline, kiosk, wrong amount on terminal, previous amount

cause-program = The till's program, or not found yet
cause-answer = Till and terminal out of step
cause-totals = Day totals don't match
cause-request = One of the two was stuck
cause-chosen = The till sent it to another terminal
cause-link = Cable or shared network between the two
cause-tender = Rung up as cash or another tender

entry = What do the two screens show?
    .do =
        Look at the till and the terminal, side by side.
        Don't send, key or charge anything yet.
    .say = Could you look at both screens and tell me what the till shows and what the terminal shows? Please don't send or charge anything for the moment.
    .why = When the two disagree, the terminal knows whether money moved; the till only knows what it was told. A second sale now could charge the customer twice.
    .nothing = No amount comes to the terminal
    .old = Wrong or old amount on it
    .busy = Till says busy or offline
    .paid = Terminal approved, till unpaid
    .both-wait = Both waiting, or result unknown
    .till-paid = Till paid, nothing on the terminal
    .totals = Day totals don't match

card = Has anyone shown a card for this order?
    .do = Card, phone or QR code, inserted, tapped or scanned: any of them counts, at any terminal.
    .say = For this order, has the customer already inserted, tapped or scanned anything, at any terminal?
    .why = If no card was shown, nothing can have been charged and it's safe to send the amount again. If one was, the terminal's record comes first.
    .no = No, nobody has
    .yes = Yes, somebody has

clear = Cancel on both, then send it once
    .do = { $answer-entry ->
        [old] Cancel on the terminal, then on the till. Has the old amount gone through after all? Stop. If not, send once. No card until it matches the bill.
       *[other] Anything open on the terminal? Cancel it. Then cancel on the till, and send the amount once. No card until it's right.
    }
    .say = { $answer-entry ->
        [old] Please cancel on the terminal, then on the till. Is the old amount among its sales, though they paid in cash? Then stop. If not, send yours once, and compare it with the bill. No card yet.
       *[other] Is anything open on the terminal? Cancel it there first; if it only shows its logo, that's fine. Then cancel on the till, and send the amount once. No card yet.
    }
    .why = A terminal with an old request, an open menu, no paper or an update running takes no new amount. Cancelled on both sides, nothing is left to be charged by mistake.
    .fixed = The right amount is there
    .still = No amount, or the wrong one
    .old-paid = One was approved, and cash paid too

choose = Is the till sending it to this terminal?
    .do = Compare the terminal number or name in the till's list with the label on this one. Pick the right one, send once.
    .say = In the till, which terminal is chosen? Compare its number or name with the label on yours, pick the right one and send the amount once.
    .why = With several terminals about, an amount easily lands on a neighbour's. Then another customer could pay it, so check that one as well.
    .fixed = The right amount is there
    .still = It was right, or still nothing

link = Push the cable in, or rejoin the network
    .do =
        Cable: both ends in firmly. Wi-Fi: put the one that moved back on the shared network. Send once.
        No hotspot, no other network.
    .say = Is there a cable between them? Push both ends in. If both use Wi-Fi, put the one that moved back on the shared network. Then send once. No hotspot or other network, please.
    .why = Many tills find the terminal only on one shared network. Moving the terminal alone to a hotspot or mobile data cuts the two apart.
    .fixed = The right amount is there
    .still = Still nothing

program = Close the till's payment program, open it
    .do =
        With no order being paid: close the payment program or till app, open it again, wait until it's ready. Send once.
        Leave its settings alone.
    .say = With no order being paid, please close the payment program or the till app, open it again and wait until it says ready. Then send the amount once. Leave its settings alone.
    .why = The small program that talks to the terminal may have stopped while the till still looks fine. The terminal keeps running, so its record stays whole.
    .fixed = The right amount is there
    .still = Still nothing

alone = Key the amount on the terminal itself
    .do =
        Only if your shop allows it: cancel the order's payment on the till, then key the amount once.
        Never keyed and sent together.
    .say = Does your shop allow you to key an amount on the terminal? Then cancel the payment on the till first, and key it once. Never keyed and sent together, please.
    .why = If a keyed sale works, the terminal is fine and only the till needs help. Keyed and sent are two sales, and the customer would pay both.
    .fixed = Approved on the terminal
    .still = That doesn't work either
    .not-allowed = We may not, or it can't

wait = Leave both alone for two and a half minutes
    .do = Let both finish by themselves. Don't cancel, send, unplug or restart either. The customer stays.
    .say = Please leave both alone for two and a half minutes. Don't cancel, send or unplug anything, and don't restart either one. Ask the customer to stay.
    .why = The terminal may still be waiting for the bank. Cutting in now is what makes a result unknown; most answers come within this time.
    .fixed = Approved, and the order closed
    .still = The two still disagree

own = What does the terminal's last entry say?
    .do = 
        Find the last sale on the terminal, or take its receipt: this amount, time and last four digits?
        Only look, don't charge.
    .say = Please look up the last sale on the terminal itself, or take its receipt. Is it this amount and this time, and what does it say? Just look; go by the terminal, not the till.
    .why = The till is told the result last, and its answer can get lost after the money went. Some terminals void a sale the till never confirmed, so look for that too.
    .approved = Approved, this sale
    .voided = Approved, then voided or reversed
    .declined = Declined or failed
    .practice = Training, demo or practice on it
    .less = Approved, but too little
    .more = Approved, but too much
    .none = This sale isn't there
    .unsure = I can't look now

tender = How was it rung up?
    .do = Open the order on the till and look at the kind of payment: card, cash, voucher, other.
    .say = Could you open the order on the till and tell me how it was rung up: card, cash, or something else?
    .why = An order rung up as cash or "other" closes without the terminal. Then no card was charged, and no money will come for it.
    .other = Cash or something else
    .card = Card

sent = The amount is there
    .do = Read the amount out, then the customer pays once. Both sides should close: the terminal approves, the till shows it paid.
    .say = Good. Please read the amount out before the card goes in; the customer pays once. Then see that the terminal approves and the till closes the order.
    .why = An old amount on the terminal is easily paid by the next customer. Reading it out costs a second.
    .proof = The terminal shows "Approved" and the till shows this order paid.

chosen = Right terminal, right amount
    .do = Read the amount out, then the customer pays once. Look whether the other terminal still has the amount, and cancel it there.
    .say = Good. Read the amount out, then the customer pays once. Please look at the other terminal too and cancel the amount if it's still there.
    .why = What is left on the other terminal could be paid by the next customer there.
    .proof = The terminal shows "Approved", the till shows this order paid, and the other terminal is empty.

linked = Till and terminal talk again
    .do = Read the amount out, then the customer pays once. Fix the cable out of the way, or keep both on the shared network.
    .say = Good. Read the amount out, then the customer pays once. Please keep both on the shared network, and the cable out of the way.
    .why = A link that came loose once will do so again, most likely at the busiest hour.
    .proof = The terminal shows "Approved" and the till shows this order paid.

running = The till's program runs again
    .do = Read the amount out, then the customer pays once. If it stops again today, note the time and what was on the till.
    .say = Good. Read the amount out, then the customer pays once. If it stops again today, please note the time and what the till showed.
    .why = A program that stops once may be chance; one that stops daily needs its maker, and times help them find it.
    .proof = The terminal shows "Approved" and the till shows this order paid.

keyed = Paid on the terminal: book it by hand
    .do =
        It's paid. A manager closes the order as "card, by hand" with the receipt number.
        Not as cash, and don't send the amount any more.
    .say = It's paid. Please have a manager close the order as card, by hand, with the receipt number. Not as cash, and don't send the amount any more. I'd report the till as well.
    .why = Booked as cash, the drawer is short tonight; sent once more, the customer pays twice. The receipt number ties both records together.
    .proof = The order is closed as card, with the same amount and number as the receipt.

booked = Paid, and the till knows it
    .do = Hand over the goods and the receipt. The order is closed; nothing more to charge.
    .say = Good, it's paid and the till knows it. Please hand over the goods and the receipt. There's nothing more to charge.
    .why = Both records agree, so tonight's totals will as well. The answer had only been slow on its way.
    .proof = The terminal shows "Approved" and the till shows this order paid.

by-hand = It's paid: now mark it paid on the till
    .do =
        On the till, "Check payment". Still open: a manager closes it by hand as card, with receipt number. Amount differs? Tell them.
        Never charge it again.
    .say = The customer has paid. Check the payment on the till. Still open? A manager closes it as card, by hand, not as cash, with the receipt number. If the amounts differ, tell them. Never charge it again.
    .why = The money is taken; the till has to show the same. Booked as cash the drawer is short; charged again the customer pays twice. If it happens with the next one too, look at the cable.
    .proof = The order is closed as paid, with the amount of the receipt.

declined = Not paid: send it once more
    .do = It was declined, and nothing was taken. Send the amount once from the till; the customer uses another card or way to pay.
    .say = It was declined and nothing was taken. Please send the amount once from the till; the customer uses another card or another way to pay.
    .why = Sent from the till, both sides know of it. Keyed on the terminal, the order would stay open.
    .proof = The terminal shows "Approved" and the till shows this order paid.

unpaid = No card was charged for this order
    .do = A manager corrects the order on the till. If it was not paid in cash, the customer still owes it: reach them kindly.
    .say = No card was charged for this one. Please have a manager correct the order on the till. If no cash came in either, the customer still owes it; a kind call is best.
    .why = The till closes an order on whatever key was pressed. Nothing was sent to the terminal, so nothing will be paid out.
    .proof = The order shows how it was really paid, or stays open.

call = Ask whoever looks after the till
    .do =
        Have order number and both screens' words ready. Unclear? Don't charge again. Others: another till, QR, cash.
        No IP, port or other setting, no reset.
    .say = This is for whoever looks after the till. Have the order number and both screens' words ready. Order unclear? Don't charge it again. Others: another till, QR or cash. No changed settings, no reset.
    .why = Till and terminal were set up for each other and for this shop. A guess at a port or an address can stop every lane.
    .open = Hello, I'm calling from a shop. It's about our till and the card terminal. I'll read you what both of them show and what we've tried. Can you see what is the matter, and whether anything still has to be done?

both = The terminal itself needs looking at
    .do = 
        Have the words on the terminal ready. Other customers: another till, QR or cash.
        Don't try this order again until it's clear.
    .say = A keyed sale fails as well, so it's the terminal. Other customers: another till, QR or cash. Please don't try this order again until it's clear.
    .why = When the terminal can't sell by itself either, the till is not the cause. The words on its screen say most about why.
    .open = Hello, I'm calling from a shop. Our terminal takes no amount from the till, and a keyed sale fails too. I'll read you what it shows. Can you check it?

books = Till and terminal must be matched
    .do = 
        First: a tip, a refund, cash keyed as card? Then list both by time and amount, mark what only one has.
        Don't charge or refund to make it fit.
    .say = First look for a tip, a refund or a cash sale keyed as card. Then list both sides by time and amount, and mark what only one has. Don't charge or refund anyone to make it fit.
    .why = A sale only on the terminal is paid; one only on the till may never have been. Correcting it with new sales makes a second error.
    .open = Hello, I'm calling from a shop. It's about card sales on our till and on the terminal that may not match. I'll read you which. Please compare both, and tell us what to correct.
