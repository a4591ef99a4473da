# Words that all flows share: general answers, contacts, fields.

unsure-ask = Not sure / can't check
unsure-try = Can't do this now
next = Continue
next-form = Continue
confirmed = Done, and it worked
assumed = No time to test, take it as fixed
failed = It did not work
stopped-here = Stopped here to call support

privacy = Never give or ask for a PIN, the three digits on the back, a full card number or a text-message code. Last four digits only.

urgency-now = Call now, before anything else
urgency-today = Call today
urgency-when-convenient = Call when you have time

contact-acquirer = Your payment provider
    .where = The number is on the terminal's label, the slip or your contract. Don't use one from a search.
contact-issuer = The customer's bank
    .where = The customer rings the number on the back of the card.
contact-wallet = The customer's wallet (Alipay, WeChat Pay ...)
    .where = The customer asks in the wallet app, under help.

field-shop-name = Shop
    .hint = as on the slip
field-merchant-no = Merchant number
    .hint = on the slip, usually 15 digits
field-terminal-no = Terminal number
    .hint = on the slip, usually 8 characters
field-model = Terminal model
    .hint = on the label on the back
field-serial-no = Serial number
    .hint = S/N on the label on the back
field-callback-phone = Number to call you back
    .hint = for example 13800138000
field-screen-text = Words on the screen
    .hint = exactly as shown
field-code = Code
    .hint = for example 91
field-when = When it happened
    .hint = for example 14:05
field-amount = Amount
    .hint = for example 128.00
field-scheme = Card brand
    .hint = UnionPay, Visa ...
field-issuer-name = Card's bank
    .hint = the bank's name on the card
field-card-last4 = Last four digits of the card
    .hint = four digits, never more
field-voucher-no = Voucher number
    .hint = on the slip or in the query
field-batch-no = Batch number
    .hint = on the slip
field-reference-no = Reference number
    .hint = on the slip, usually 12 characters
field-attempts = Times tried
    .hint = for example 2
field-notice-when = Time of the debit notice
    .hint = for example 14:06
field-notice-amount = Amount in the notice
    .hint = for example 128.00
field-network-kind = Connection
    .hint = 4G, Wi-Fi or cable
field-signal = Signal
    .hint = for example 1 bar
field-sim-message = SIM message
    .hint = exactly as shown
field-changed = What changed lately
    .hint = new terminal, new place, new operator ...
field-unsettled-count = Sales not settled yet
    .hint = how many, if you know
field-noticed-when = When you noticed
    .hint = for example 11-22 14:05
field-what-happened = What happened to it
    .hint = dropped, wet, hot, nothing ...
field-wallet-name = Wallet
    .hint = Alipay, WeChat Pay ...
field-customer-phone = Customer's phone
    .hint = if they agree

steps-left = { $most ->
    [1] last step
   *[other] { $least } to { $most } steps left
}
before-step = Safety check before: { $step }
likely-cause = Most likely: { $cause }
part-do = Do
part-say = Say
part-why = Why
call = Call
phone = Phone
hours = Hours
start-with = Start with
have-ready = Have ready
not-filled = not filled in yet
from-settings = from your settings
tried = Tried so far
nothing-tried = Nothing yet
proof-title = Test it
proof-confirmed = Tested and working
proof-assumed = Taken as fixed, not tested

field-fault-card-number = That looks like a full card number. Only the last four digits may be kept.
field-fault-too-long = { $field }: at most { $limit } characters.
field-fault-too-short = { $field }: at least { $limit } digits.
field-fault-not-digits = { $field }: digits only.
field-fault-not-code = { $field }: letters and digits only.
field-fault-not-amount = { $field }: an amount such as 128.00.
field-fault-not-last4 = { $field }: exactly four digits.
field-fault-not-phone = { $field }: a phone number such as 13800138000.
field-fault-not-when = { $field }: a time such as 14:05, or a date and time such as 11-22 14:05.
