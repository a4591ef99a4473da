flow = Practice or demo mode
    .about = A receipt or screen says demo or practice: perhaps no card was charged
    .ask = Does the receipt say demo or practice?
    .keys = demo mode, practice mode, demo receipt, practice receipt, not a real sale, asterisks on receipt, specimen receipt

cause-left-on = Practice mode
cause-not-live = A new terminal not live yet
cause-till-user = The till is practising

entry = Where are the words?
    .do = Look for "Training", "Demo", "Practice", "Test", or a star where the currency should be. Terminal and till both? Choose the terminal.
    .say = Where does it say training, demo, practice or test: on the terminal or its receipt, in an app, or on the till? Terminal and till both? Then tell me about the terminal.
    .why = In this mode a terminal says "Approved" to anything, some even without a network. Which of the two is practising decides who turns it off.
    .slip = On the terminal or its receipt
    .app = In the payment app
    .till = On the till

not-paid = These receipts prove nothing: no money came
    .do = 
        Words on terminal or app: no card was charged. Stop selling on this terminal.
        Customer here: goods stay until it's paid. Gone: note any phone number.
    .say = If the terminal or app says so, no card was charged. Please stop selling on this terminal. Is the customer there? Explain it kindly, and the goods stay until it's paid. Gone? Note any phone number.
    .why = A practice sale sends nothing to any bank, so nothing will come. The receipt looks real, which is why it goes unnoticed for days.

list = Which sales were practice?
    .do = Go through all receipts since the last real settlement. Count those with the words and add them up.
    .say = Please go through all receipts since the last real settlement. How many have those words, and what do they come to?
    .why = The customers of these haven't paid. The list also shows since when.

leave = Who can turn it off?
    .do =
        It needs a manager's rights, and real sales of today settled first.
        No passwords from the web.
    .say = Is a manager there who has the right to turn it off? And are today's real sales settled? Please don't use any password from the web.
    .why = Many terminals leave practice only with an empty batch: no sale in it since the last settlement. What is real in it could get lost, so it's settled first.
    .ready = Manager here, real sales settled
    .unclosed = Real sales not settled yet
    .new = It's a new terminal, never live
    .nobody = Nobody here may do it

off = The manager turns it off in the menu
    .do = By the menu, with the manager's own rights. Then print anything that isn't a sale, such as a report: are the words gone?
    .say = Please have the manager turn it off in the menu. Then print something that isn't a sale, such as a report, and see whether the words are gone.
    .why = A report moves no money. Only paper without the words shows that the mode is really off.
    .fixed = Off, and the words are gone
    .still = It won't, or they are still there

till-slip = Is the terminal's own receipt normal?
    .do = Take the receipt that came out of the terminal, not the till's, and look for the same words.
    .say = Please look at the receipt from the terminal, not the till's. Is it an ordinary one, or does it say training or demo as well?
    .why = A till can practise alone: then the terminal may have charged for real, or not been asked at all.
    .normal = Yes, or no receipt at all
    .practice = No, it has the words too
    .unsure = Can't tell

left = Practice is off: sell as usual
    .do = 
        Customer still here: they pay once, as usual; the words must be gone from that receipt.
        Gone with the goods: they still owe it, so reach them kindly.
    .say = Good. A customer who is still there pays once, as usual; check that the words are gone from that receipt. Whoever has left with the goods still owes it, so please reach them kindly.
    .why = Practice sales are the shop's loss unless those customers pay. A kind call the same day works best.
    .proof = A report or the next receipt has none of the words.

call = Have practice mode looked at
    .do =
        If it's still on: sell on another terminal, by QR or for cash. Keep all receipts, practice ones too.
        No settling over and over, no reset.
    .say = It has to be looked at by someone with the right access. If it's still on, sell on another terminal, by QR or for cash. Keep all receipts, practice ones too, and no reset please.
    .why = The receipts are the only list of who hasn't paid. A reset could take real sales with it.
    .open = Hello, I'm calling from a shop. It's about practice or demo mode on our terminal or till. I'll read you what we've noted. Please see that it's off, and tell us which sales were real.

not-live = The terminal isn't live yet
    .do = 
        Sell on another terminal, by QR or for cash until it's switched to live. Keep the receipts.
        Sales so far are not paid.
    .say = It seems this terminal isn't switched to live yet. Until it is, use another terminal, QR or cash. Keep the receipts: those sales aren't paid.
    .why = A new terminal can arrive in demo mode. Only the provider can make it live.
    .open = Hello, I'm calling from a shop. { $answer-entry ->
        [app] Our payment app is new and says demo or training.
        [slip] Our terminal is new, and it or its receipts say demo or training.
       *[other] Our new terminal is in demo or training mode, it seems.
    } Please switch it to live. I'll read you what we've noted.

till = Only the till is practising
    .do =
        Take the till out of training. Compare the terminal's own sales with the till's orders.
        Don't charge anyone again on a guess.
    .say = It's only the till that's practising. Please take the till out of training, and compare the terminal's sales with the till's orders. Don't charge anyone again on a guess.
    .why = Orders rung up in training don't count in the till's books, but the terminal may have charged the cards.
    .open = Hello, I'm calling from a shop. Our till shows training or practice, and the terminal may have charged cards. Can you help us put the orders right?
