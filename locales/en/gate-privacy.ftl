flow = What not to write down
    .about = Read before noting anything about a card or a customer

notice = Four things we never ask for or write down
    .do = PIN, the three digits on the back, full card number, texted codes: never. Last four digits only, and never key in a card number.
    .say = I'll note a few details now. Please don't tell me a PIN, the three digits on the back, a texted code or the full card number. Last four digits only.
    .why = Any of these in the wrong hands can empty an account. The last four digits, receipt number and time are enough to trace a sale. Whoever asks, never give the rest.
    .next = Got it, go on
