flow = "Call authorisation"
    .about = The terminal says referral, call the authorisation centre, call bank, or code 10 (not mainland China)
    .ask = Does it ask you to call an authorisation centre?
    .keys = referral, refer to card issuer, call authorisation centre, call auth centre, call authorization center, voice authorisation, call bank, please call, code 10, authorisation code wanted, auth code needed, referral b, call for auth

cause-check = The card's bank wants to check
cause-code = The code isn't taken, or not certainly

entry = Who is asked to call?
    .do = Read the words on the screen or the receipt. Keep the card for now, and ask the customer kindly to wait.
    .say = Could you read me the words? Are you asked to call, or the customer? Please ask them kindly to wait.
    .why = A referral isn't a no: the bank wants a word first. It's rare, and the customer has usually done nothing wrong.
    .shop = Us: "Call", "Referral", "Call auth"
    .entered = The code is in, and no result
    .keep = "Retain card", "Pick up card"
    .customer = The customer calls their bank
    .odd = The card or customer seems odd
    .rang-us = Someone rang us with a number
    .mainland = We're in mainland China

number = Have you got the number in writing?
    .do =
        On the screen, the receipt, a sticker or in the contract: the authorisation line.
        Never from a web search, or from a caller.
    .say = Is there an authorisation number on the screen, the receipt, a sticker or in the contract? Please never take one from the web or from a caller.
    .why = Fraudsters ring shops with a "number for authorisation". Only the one you have in writing leads to the real centre.
    .found = Found it
    .none = Can't find one
    .gone = Customer or card isn't here

ring = Ring it, with the card in your hand
    .do = Have merchant number and amount ready. We ask for nothing on the card; the centre may: only to them, out of earshot, not written down.
    .say = Please ring it, with the card in hand and merchant number and amount ready. What's on the card goes only to them, out of earshot, and nothing is written down.
    .why = They may want a word with the customer, to be sure it's them. Nothing of the card belongs on paper or in this program.

quiet = Ring quietly, say "code 10"
    .do =
        Ring the authorisation line, say "code 10", answer only yes or no.
        Accuse nobody. If it feels unsafe, give the card back.
    .say = Ring the authorisation line and say code 10; then just answer yes or no. Accuse nobody. If it feels unsafe, give the card back and let them go.
    .why = The words tell them you can't speak freely. No sale is worth getting hurt for.

said = What did the centre say?
    .do = Repeat the code back to them if you got one, and note it on the receipt.
    .say = What did they tell you? If you got an authorisation code, repeat it to them and note it on the receipt.
    .why = Only a code from the centre lets the sale go on. An invented one costs the money, and a fee on top.
    .code = They gave a code
    .declined = Declined
    .keep-card = Keep the card
    .wants-more = Wants a texted code or a transfer
    .nobody = Nobody answered

enter = Enter the code, the same amount
    .do =
        The supervisor enters it as the terminal asks, same amount, once. Entered already? Not again: what does it show?
        Don't start another sale beside it.
    .say = Please have the supervisor enter the code as the terminal asks, same amount, once. If it's been entered already, not again: what does it show? Don't start another sale beside it.
    .why = The code belongs to this sale and this amount; anything else makes it worthless.
    .fixed = Approved
    .still = It won't take the code
    .no-result = No result, timed out or stuck

coded = Approved with the code
    .do = Have it signed if it asks for that, give the card back, keep the receipt with the code on it.
    .say = Good. Have it signed if it asks for that, give the card back and keep the receipt with the code on it.
    .why = A code is no guarantee against a later dispute, so the receipt matters more than usual.
    .proof = The receipt says approved and shows the code.

other-way = Not with this card: pay another way
    .do =
        Give the card back. Another card, QR or cash, once. The customer may ring their bank.
        No forced or offline sale.
    .say = Please give the card back and take another card, QR or cash, once. The customer may ring their own bank. No forced or offline sale.
    .why = Without a yes from the bank, the shop would carry the loss. In mainland China codes 01 and 02 mean just that: the customer asks their bank.
    .proof = The payment shows "Approved" or is in your app, or the cash is counted.

number-call = Ask about the authorisation
    .do =
        No goods until it's approved. Unclear? Don't charge it again. Refused? Another way to pay.
        Take no number from the web or from a caller.
    .say = No goods until it's approved. If it's unclear, don't charge it again; if it's refused, the customer may pay another way. Please take no number from the web or from a caller.
    .why = Without the centre's code the sale isn't approved; any other number is a risk.
    .open = Hello, I'm calling from a shop. It's about a sale that has to be authorised by phone. I'll tell you what the screen says and what we've done. Which number is right for this card, and what should we do now?

code-call = { $answer-enter ->
        [still] The code wasn't taken
       *[other] The code: have this sale looked up
    }
    .do =
        No goods yet. Don't type it over and over, don't start another sale. Note code, time and amount.
    .say = No goods yet. Don't enter it over and over and don't start another sale. Note the code, time and amount.
    .why = A code has its own way into the terminal; a wrong key makes a second sale out of it.
    .open = Hello, I'm calling from a shop. The authorisation centre gave us a code, { $answer-enter ->
        [still] but the terminal doesn't take it.
        [fixed] it was entered, and it isn't certain that the sale was approved.
       *[other] and it isn't clear whether the terminal took it.
    } I'll read you what we've noted. What is the state of this sale?
