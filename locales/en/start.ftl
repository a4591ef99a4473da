flow = What is the trouble?
    .about = Start here when you don't know which list entry fits

entry = What does the terminal say?
    .do = Pick the line closest to the words on the screen. If the customer says money has gone, pick "Maybe charged" and take no second payment yet.
    .say = What exactly does the screen say? And could you ask the customer whether their phone shows a charge for this sale?
    .why = The exact words decide where to look. Asking about the charge first stops a second payment being taken while the terminal is being fixed.
    .card-read = "Card read failed", "Card error"
    .charged = Maybe charged, charged twice, refund
    .tx-failed = "Transaction failed", or just a code
    .not-supported = "Card not supported"
    .network = No signal, no network, timed out
    .power = Won't turn on, charge or stay on
    .card-fault = "Card fault", card locked or expired
    .user-abnormal = "User abnormal"
    .other = None of these, I'll call support
    .unsure = Not sure, help me choose

moment = At what point did it go wrong?
    .do = Think back to the last thing the terminal did.
    .say = Did it go wrong when the card went in, after the PIN, or as soon as the terminal was switched on?
    .why = Stuck at the card usually means card or slot. Stuck later means finding out about the charge first. Stuck at login means checking the network first.
    .reading = At the card: inserted or tapped
    .after = After the PIN, or after the scan
    .login = When logging in or signing in
    .dead = Won't start, or stuck at start-up
    .hot = It is wet, hot, swollen or smells
    .attacked = Tamper warning, or it looks altered
    .elsewhere = Some other time, such as printing
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
    .say = Your payment provider needs to look into this. Please note the words and the time, and ring the number on the terminal's label. Please don't open or reset it.
    .why = When nobody knows what's wrong, trying things makes it worse: a customer can be charged twice, and a reset can wipe keys and unsettled sales.
    .open = Hello, I'm calling from a shop about trouble with our terminal. I've noted the exact wording, the code and the time. What should we do?
