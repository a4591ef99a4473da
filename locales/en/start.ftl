flow = What is the trouble?
    .about = Start here when you don't know which list entry fits

entry = What is going wrong?
    .do = Customer says money has gone? Pick "Maybe charged". Terminal altered, wet or hot? Hands off.
    .say = What exactly does the screen say, and is there a code? And could you ask the customer whether their phone shows a charge for this sale?
    .why = The exact words decide where to look. Asking about the charge first stops a second payment being taken while the terminal is being fixed.
    .card = Card, tap or PIN trouble
    .tx-failed = "Transaction failed", or a code
    .money = Maybe charged, charged twice, refund
    .qr = A QR payment won't go through
    .print = No slip, printer trouble
    .machine = No network, no power, sign-in
    .shop = Money not in, account or review
    .locked = Terminal locked or tamper warning
    .suspicious = Odd terminal, caller or QR sticker
    .unsure = None of these, or not sure

card = What happens with the card?
    .do = Go by the words on the screen. If they don't fit, go by where it stopped. Don't keep trying in other ways.
    .say = Is the card not read at all, does tapping do nothing, or is it the PIN? Could you read me what the screen says?
    .why = A card that can't be read, a card the terminal doesn't take and a card the bank declines need different checks. Sorting that out first spares the card more tries.
    .read = "Card read failed", or no reaction
    .tap = Tapping a card or phone does nothing
    .pin = Wrong PIN, keypad trouble
    .fault = "Card fault", card locked or expired
    .not-supported = "Card not supported"
    .refused = It was read, but failed later

machine = What does the terminal do?
    .do = Look first: wet, hot, swollen or a burnt smell? Leave it, don't charge it, pick that line. Don't retake a sale that was cut off.
    .say = Has it no network, won't it start, or does it want a sign-in or settlement? Is it wet, hot or smelling burnt? Please don't retake a sale that was cut off yet.
    .why = Without network, power or sign-in no terminal takes payments, and each is checked its own way. If it's wet or hot, people come first.
    .network = No signal, no network, timed out
    .power = Won't start or charge, or it's stuck
    .sign-in = Sign in, settle, update, activate
    .hot = It is wet, hot, swollen or smells

shop = Is it the money or the account?
    .do = Pick the closest line. Don't retake sales that were approved. Anyone who wants an unfreezing fee or a texted code is a scammer.
    .say = Was the sale approved but the money isn't in, does it say user or merchant abnormal, or is there a review or freeze notice? Please don't retake approved sales.
    .why = An approved sale and money in your account are two things; nothing has to be taken twice. Account trouble shows in your provider's official app and isn't cured at the terminal.
    .not-credited = Approved, but the money isn't in
    .abnormal = "User abnormal", "Merchant abnormal"
    .review = Risk, freeze, review, papers wanted

moment = At what point did it go wrong?
    .do = Think back to the last thing the terminal did.
    .say = Did it go wrong when the card went in, after the PIN, at the slip, or as soon as the terminal was switched on?
    .why = Stuck at the card usually means card or slot. Stuck later means finding out about the charge first. Stuck at login means checking the network first.
    .reading = At the card: inserted or tapped
    .after = After the PIN, or after the scan
    .login = When logging in or signing in
    .printing = When printing the slip
    .payout = At payout, waiting for the money
    .dead = Won't start, or stuck at start-up
    .hot = It is wet, hot, swollen or smells
    .attacked = Tamper warning, or it looks altered
    .elsewhere = Some other time: call support
    .unsure = Still not sure, I'll call support

debited = Does the customer's phone show a charge?
    .do = Ask the customer to refresh their texts, bank app or wallet, check time and amount, and look once more a moment later. They hold the phone.
    .say = Could the customer check their phone twice, a moment apart, for a charge matching this sale? They can look themselves, there's no need to show you.
    .why = No slip doesn't mean no charge. If a charge shows, that sale has to be looked up before anything more is taken.
    .no = They looked twice: no charge
    .yes = Yes, a charge shows
    .unsure = They can't check, or aren't sure

online = Is the signal or Wi-Fi icon normal?
    .do = Look along the top of the terminal's screen. A cross or an exclamation mark on the icon means it isn't.
    .say = At the top of the terminal's screen, is the signal or Wi-Fi icon full, or is it empty or crossed out?
    .why = Logging in needs the network. One glance at the icon tells a network problem from an account or sign-in problem.
    .ok = Yes, it has signal
    .bad = No signal, or a cross on it

call = Call your payment provider
    .do = Note the words, code and time; ring the number on the terminal's label. No second payment. Don't open or reset it. If it looks altered, no restart.
    .say = Your payment provider needs to look into this. Please note the words and the time, and ring the number on the label. Take no second payment; don't open or reset it.
    .why = When nobody knows what's wrong, trying things makes it worse: a customer can be charged twice, and a reset can wipe keys and unsettled sales.
    .open = Hello, I'm calling from a shop about trouble with our terminal. I've noted the exact wording, the code and the time. What should we do?
