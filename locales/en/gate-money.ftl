flow = Charged already?
    .about = Before taking a sale again, find out whether it was charged

sent = Did this sale get past the card or QR code?
    .do = Yes for a PIN, a beep at the tap, a code scanned, "Processing", a code or slip, or pay pressed on a phone, even if cut off. No if nobody was paying.
    .say = Was a PIN entered, did the tap beep, was a QR code scanned, or did it show processing, a code or a slip? Pressing pay on a phone counts too, even if it was cut off.
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
    .do = Look at every try with this amount: one "Approved" counts. Timed out, reversing, or 09 32 68 96 98 C0 (QR: 04)? Then pick "Timed out".
    .say = Please find this sale in the transaction query or your merchant app, by time and amount. Does it say approved, failed or reversed?
    .why = A timeout or one of these codes means the answer never came back, so money may have moved. Without a clear result, never assume it hasn't.
    .failed = Declined, and it did not time out
    .success = Approved
    .reversed = Reversed successfully
    .unclear = Timed out, not there, or can't look

notice = Does the customer's phone show a charge?
    .do = Ask the customer to refresh their texts, bank app or wallet and check time and amount. Notices can be slow: look again after a moment.
    .say = Could the customer refresh their bank app or texts and look for this charge? Notices can be slow, so please check again in a moment.
    .why = The terminal can say failed while the bank has already taken the money. Only when their phone shows nothing either is it safe to go on.
    .no = Checked twice: no charge
    .yes = Yes, a charge shows
    .unsure = They can't check, or aren't sure
