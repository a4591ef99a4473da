flow = Lost, moved, given up
    .about = Lost or found again, moving the shop, a new name or owner, closing, or a second-hand terminal
    .ask = Is the terminal lost, moving or being given up?
    .keys = new company name, company name changed, shop name changed, old name on terminal, lost terminal, terminal missing, can't find terminal, found terminal, moving shop, move terminal, new address, relocation, shop sold, new owner, hand over shop, takeover, close account, closing shop, cancel contract, return terminal, give terminal back, second-hand terminal, borrowed terminal, rent terminal

cause-missing = It was lost and turned up
cause-moved = A move or another change
cause-closed = The terminal is to be given back
cause-handed-over = Closing, or a new owner
cause-borrowed = A terminal of someone else's
cause-renamed = A new name for shop or company

entry = What's happening with the terminal?
    .do = Pick the line that fits. Only just gone missing? Choose the first.
    .say = What's happening with the terminal: is it missing, found again, moving, being handed over, or not needed any more?
    .why = A terminal belongs to one shop, one place and one payout account. When any of them changes, the provider has to know first.
    .missing = It's missing or was stolen
    .found = It turned up again
    .move = We're moving, or moving it
    .transfer = The shop gets a new owner
    .close = We don't need it any more
    .collect = Someone wants to take or swap it
    .borrowed = Second-hand, borrowed or lent
    .name = Shop or company has a new name
    .unsure = Something else

look = Does it look the way it did?
    .do =
        Leave it off. Compare case, seals, slot and serial number with the label, receipts or an old photo.
        No sale on it yet.
    .say = Please leave it off and don't sell on it yet. Do the case, the seals, the slot and the serial number look as they did?
    .why = Out of your hands it may have been altered or swapped. A few looks cost less than a day of stolen cards.
    .fine = All as it was
    .odd = Something is different
    .unsure = Can't tell: treat it as different

not-theirs = It doesn't go with the shop
    .do =
        Terminal, QR code, payout account stay in the old owner's name; the new one signs up for their own.
        Until then, put none of their sales through.
    .say = The terminal, the QR code and the payout account are in the old owner's name; the new owner signs up for their own. Until then, please put none of the new owner's sales through them.
    .why = Money from the new owner's sales would go to the old owner's account, and the old owner would answer for every dispute.

open-items = Is everything settled and paid out?
    .do = Look for sales not settled, money not paid out yet, refunds on their way, and disputes that wait for an answer.
    .say = Before it's closed: are all sales settled, all payouts and refunds through, and no dispute waiting for an answer?
    .why = Once the account is closed, what is still open is much harder to get.
    .clear = Yes, everything
    .unclosed = No, something is open
    .unsure = Not sure

first = First see that nothing is open
    .do =
        Settle, see that payouts and refunds are through, answer disputes in time. Keep the terminal until then.
        After that it can be given up.
    .say = Please see to that first: settle, see that payouts and refunds are through, answer any dispute in time. Keep the terminal with you. After that it can be given up.
    .why = What is left open when an account closes tends to get lost between two desks.
    .proof = You know whether something is still open, and who looks after it.

own-only = Use only your own terminal
    .do =
        Don't sell on a borrowed or second-hand one, and don't lend, rent out or sell yours.
        For another, ask where yours came from.
    .say = Please use only a terminal registered to your shop. A borrowed or second-hand one won't pay you, and yours shouldn't be lent, rented out or sold either.
    .why = Each terminal pays into the account it's registered to. What others do with yours, your name answers for.
    .proof = The terminal's shop name on the receipt is yours.

found = Report it before using it again
    .do =
        Leave it off until it's released.
        If it was blocked, it needs unblocking.
    .say = Please leave it off until it's released. If it was blocked, it has to be unblocked first.
    .why = It may have been blocked, and refunds may have been made with it. Both get checked in one go.
    .open = Hello, I'm calling from a shop. A terminal of ours was missing and has turned up. It looks the way it did. Please check its sales and refunds, and unblock it.

call = Have any change agreed first
    .do =
        Until it's agreed, leave the terminal where it is. Have ready what changes; a licence or lease may be wanted.
        No sale to try it out.
    .say = Until it's agreed, please leave the terminal where it is. Have ready what changes; a licence or lease may be wanted. No sale just to try it out.
    .why = In another place or other hands a terminal can be refused or the payout held. Registered first, it works on the first day.
    .open = Hello, I'm calling from a shop. { $answer-entry ->
        [move] It's about moving our terminal.
        [transfer] Our shop gets a new owner.
        [close] It's about giving our terminal back.
        [found] A terminal of ours was missing and has turned up.
        [name] It's about a new name for our shop or company.
       *[other] It's about our terminal and how it's registered.
    } I'll tell you what we know. What do you need from us first?

rename = Have the new name registered
    .do =
        Have both names ready, and a paper that shows the change. Say whether only the name is new, or the company or owner too.
    .say = Please have the old and the new name ready, and a paper that shows the change. Is only the name new, or the company or the owner as well? That makes a difference.
    .why = The name on receipts and statements is what's registered. Customers dispute a name they don't know, and a new company or owner may need a contract of its own.
    .open = Hello, I'm calling from a shop. It's about a new name for our shop or company, on the terminal and the receipts. I'll read you both names. What do you need from us, and may we carry on selling until it's done?

open-call = Find out what is still open
    .do = Keep the terminal, and keep all receipts. Nothing is closed or handed back until sales, payouts, refunds and disputes are clear.
    .say = Please keep the terminal and all receipts. Nothing is closed or handed back until sales, payouts, refunds and disputes are clear.
    .why = The back office sees what hasn't been settled, paid out or answered. After closing it is hard to get.
    .open = Hello, I'm calling from a shop. We're about to give up a terminal or hand the shop over, and we don't know what is still open. Could you tell me what's unsettled, unpaid or waiting for us?

close = Hand it back against a receipt
    .do = 
        Closing in writing, payout account unlinked. Collected? { $desk ->
            [acquirer] Look up: did we send them?
           *[other] Ring the label's number: did they send them?
        } Badge, receipt.
        No reset or sale.
    .say = Please have the closing put in writing and your payout account unlinked. If someone collects it: { $desk ->
        [acquirer] I'll look up whether we sent them;
       *[other] ring the label's number first, did they send them?
    } See the badge, get a receipt. No reset or sale.
    .why = Keys and records are still in it. Without a receipt nobody knows who had it last, and a deposit is hard to get back.
    .open = Hello, I'm calling from a shop. { $answer-entry ->
        [transfer] Our shop gets a new owner, so our terminal is to come back to you.
       *[other] We'd like to close our account and give the terminal back.
    } { $answer-open-items ->
        [clear] Everything is settled.
       *[other] Something may still be open: please check first.
    } What do you need, and who takes it?
