flow = Charged already?
    .about = Before taking a sale again, find out whether it was charged

sent = Did this sale get past the card in any try?
    .do = Any try, card or QR: a PIN, a beep at the tap, a scan, "Processing", a code, a slip, or pay pressed on a phone means Yes. Nobody paying means No.
    .say = In any try of this sale, was there a PIN, a beep at the tap, a QR scan, "processing", a code or a slip? Pressing pay on a phone counts too, even if it was cut off.
    .why = A sale that stopped at the card was never sent, so nothing was charged. One that was sent may be charged even with no slip: redo it and they pay twice.
    .no = No, or nobody was paying
    .yes = Yes

slip = Is there a slip that says "Approved"?
    .do = Check that the time and amount on it are this sale's.
    .say = Did it print a slip that says approved? Please check the time and amount, so we know it's this sale.
    .why = An approved slip means you've been paid. No slip doesn't mean no charge: it may just not have printed, so it gets looked up.
    .no = No
    .yes = Yes, and it's this sale's
    .unsure = Not sure, I'll look it up

query = Look this sale up: what does it show?
    .do = Every try with this amount: one "Approved" counts. Timed out, reversing, 09 30 32 64 68 96 98 A0 C0 Z2-Z4, or QR 04? Pick "Timed out".
    .say = Please find every try of this sale in your merchant app or the terminal, by time and amount. Approved, failed or reversed? If the terminal says failed, does it give a reason?
    .why = A timeout or one of these codes means no clear answer came back, so money may have moved. A bare "failed" on the terminal is no proof either.
    .failed = Failed in the app, or with a reason
    .success = Approved
    .reversed = Reversed successfully
    .unclear = Timed out, bare "failed", not there

notice = Does the customer's phone show a charge?
    .do = Ask the customer to refresh their texts, bank app or wallet and check time and amount. Notices can be slow: look again after a moment.
    .say = Could the customer refresh their bank app or texts and look for this charge? Notices can be slow, so please check again in a moment.
    .why = The terminal can say failed while the bank has already taken the money. Only when their phone shows nothing either is it safe to go on.
    .no = Checked twice: no charge
    .yes = Yes, a charge shows
    .unsure = They can't check, or aren't sure
