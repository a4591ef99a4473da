flow = What's the problem?
    .about = Start here when you don't know which list entry fits

entry = What is going wrong?
    .do =
        Customer says money has gone? Pick "Maybe charged".
        Terminal altered, wet or hot? Hands off.
    .say = If the terminal looks altered, is wet or hot: hands off, please. What's going wrong, and what does the screen say, word for word? If a customer says money has gone, tell me that first.
    .why = The exact words decide where to look. Asking about the charge first stops a second payment being taken while the terminal is being fixed.
    .card = Card, tap, PIN or foreign card
    .tx-failed = "Transaction failed", or a code
    .money = Maybe charged, twice, refund, hold
    .qr = QR payment, or a sound box
    .print = Printer, or an old receipt wanted
    .machine = Network, power, slow, wet, sign-in
    .shop = Payout, fees, limits, account, lost
    .locked = Terminal locked or tamper warning
    .suspicious = Suspicious terminal, call or QR code
    .unsure = None of these, or not sure

card = What happens with the card?
    .do =
        Go by the words on the screen. If none fit, go by where the card stopped.
        Don't keep trying in other ways.
    .say = Is the card not read at all, does tapping do nothing, or is it the PIN? Could you read me what the screen says?
    .why = A card that can't be read, a card the terminal doesn't take and a card the bank declines need different checks. Sorting that out first spares the card more tries.
    .read = "Card read failed", or no reaction
    .tap = Tapping a card or phone does nothing
    .pin = Wrong PIN, keypad problem
    .fault = "Card fault", card locked or expired
    .not-supported = "Card not supported", "Not accepted"
    .foreign = Foreign card, or which currency
    .refused = It was read, but failed later
    .call = "Call the bank", "Retain card"
    .stuck = The card is stuck in the slot

scan = Is it about scanning?
    .do = Go by how this payment is made. Don't take it another way yet.
    .say = Did you scan the customer's phone, did they scan your code, or is it the sound box or tap stand? Please don't take it another way yet.
    .why = When you scan, it is mostly the code or the scanner. When they scan, first make sure nobody swapped the shop's code.
    .we-scan = We scan the customer's code
    .they-scan = The customer scans ours
    .box = Sound box silent, or a tap stand

machine = What does the terminal do?
    .do = 
        Look first: wet, hot, swollen, a burnt smell? (Warm is normal.) Pick that line; hands off, no charging.
        Was a sale cut off? Don't charge it again yet.
    .say = No network, won't start, or sign-in? Wet, hot, swollen or smelling burnt? Please don't charge a cut-off sale again yet.
    .why = Sign-in fetches the day's keys. Without it, network or power no terminal takes payments. If it's wet or hot, people come first.
    .network = No signal, no network, timed out
    .power = Won't start or charge, or it's stuck
    .sign-in = Sign in, settle, upload, update
    .slow = Frozen, slow, dead keys, wrong time
    .till = Till and terminal don't agree
    .reader = Reader with a phone won't connect
    .practice = Practice or demo words on it
    .outage = Whole shop: no power or no network
    .hot = Wet, hot, swollen or smells burnt

shop = Money, account, or the terminal itself?
    .do =
        Pick the closest line.
        Don't charge approved sales again. Anyone who wants an unfreezing fee or a texted code is a scammer.
    .say = Is it money not in, fees, a limit, or a notice about the account? Please don't charge approved sales again.
    .why = Approved and money in your account are two things; nothing is charged twice. A batch is the sales since the last settlement. Account problems show in the provider's official app.
    .not-credited = Approved, but the money isn't in
    .fees = Fees, rates or a deposit
    .limits = Over a limit, or batch full
    .abnormal = "User abnormal", "Merchant abnormal"
    .review = Risk, freeze, review, documents
    .dispute = A customer disputes a payment
    .moving = Lost, moving, new owner, closing
    .old = Old model, wrong clock, swap due

moment = At what point did it go wrong?
    .do = Think back to the last thing the terminal did.
    .say = Did it go wrong when the card went in, after the PIN, at the receipt, or as soon as the terminal was switched on?
    .why = Stuck at the card usually means card or slot. Stuck after the sale went to the bank means finding out about the charge first. Stuck at login means checking the network first.
    .reading = At the card: insert, tap or swipe
    .after = After the PIN, or after the scan
    .login = When logging in or signing in
    .printing = When printing the receipt
    .payout = At payout, waiting for the money
    .dead = Won't start, or stuck at start-up
    .hot = Wet, hot, swollen or smells burnt
    .attacked = Tamper warning, or it looks altered
    .elsewhere = Some other time: have it checked
    .unsure = Still not sure: have it checked

debited = Does the customer's phone show a charge?
    .do = Ask the customer to refresh their texts, bank app or wallet, check time and amount, and look once more a minute or two later. They hold the phone.
    .say = Could the customer check their phone twice, a minute or two apart, for a charge matching this sale? They can look themselves, there's no need to show you.
    .why = No receipt doesn't mean no charge. If a charge shows, that sale has to be looked up; don't charge again.
    .no = They looked twice: no charge
    .yes = Yes, a charge shows
    .unsure = They can't check, or aren't sure

online = Is the signal or Wi-Fi icon normal?
    .do = Look along the top of the terminal's screen. A cross or an exclamation mark on the icon means it isn't.
    .say = At the top of the terminal's screen, is the signal or Wi-Fi icon full, or is it empty, crossed out or marked with an exclamation mark?
    .why = Logging in needs the network. One glance at the icon tells a network problem from an account or sign-in problem.
    .ok = Yes, it has signal
    .bad = No signal, a cross or a "!"

call = Stop here, have it looked into
    .do = 
        Note the words, code and time. Sale unclear? Don't charge it again.
        Don't open or reset the terminal. Altered? Stop using it, no restart.
    .say = It has to be looked into. Please read me the words and the time. If a sale is unclear, don't charge it again. Don't open or reset the terminal. If it looks altered, stop using it, no restart.
    .why = When nobody knows what's wrong, trying things makes it worse: a customer can be charged twice, and a reset can wipe keys and unsettled sales.
    .open = Hello, I'm calling from a shop. It's about our payment terminal. I'll tell you what we see. Could you look into it and tell me what to do?
