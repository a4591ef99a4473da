flow = Only a part paid?
    .about = Before taking the rest, see that a part was approved and nothing else was

part = Is that smaller amount all that was taken?
    .do = { $desk ->
        [acquirer] Look at every try of this sale in the back office:
       *[other] Look at the receipt and every try of this sale in the terminal's history:
    } the smaller amount approved, nothing else approved, nothing unclear.
    .say = { $desk ->
        [acquirer] I'm looking up every try of this sale here: how much, what time? Does the receipt show that smaller amount, and was there nothing else?
       *[other] Please look at the receipt and at every try of this sale in the terminal's history. Is only that smaller amount approved, and nothing else approved or unclear?
    }
    .why = Taking the difference is right only when the smaller amount is all that was taken. Another try that went through would make it too much.
    .approved = Yes, only that
    .other = No, or a try is unclear
