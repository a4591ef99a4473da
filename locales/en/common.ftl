# The words of the program that all flows share.

unsure-ask = Not sure / can't check
unsure-try = Can't do this now
next = Continue
next-form = Continue (fields may stay empty)
form-lead = Leave empty what you don't know. Enter goes on.
confirmed = Yes, checked: that's right
assumed = Not checked: stop here for now
failed = No, or can't tell
stopped-here = { $desk ->
        [shop] Stopped here to call support
       *[other] Stopped here to pass it on
    }

privacy = Whoever asks: never give a PIN, the three digits on the back, a full card number or a texted code. We never ask either. Last four digits only.

urgency-now = Call now
    .passed-on = Pass on now
urgency-today = Call today
    .passed-on = Pass on today
urgency-when-convenient = Call when you have time
    .passed-on = Pass on when there is time

steps-last = last step
steps-left = { $most ->
    [2] at most 2 steps left
    [3] at most 3 steps left
    [4] at most 4 steps left
    [5] { $least ->
        [5] 5 steps left
       *[other] { $least } to 5 steps left
    }
    [6] { $least ->
        [6] 6 steps left
       *[other] { $least } to 6 steps left
    }
    [7] { $least ->
        [7] 7 steps left
       *[other] { $least } to 7 steps left
    }
    [8] { $least ->
        [8] 8 steps left
       *[other] { $least } to 8 steps left
    }
    [9] { $least ->
        [9] 9 steps left
       *[other] { $least } to 9 steps left
    }
   *[other] a few steps left
}
before-step = Safety first. After that: { $step }
before-end = Safety first
again-elapsed = No answer for more than ten minutes: what is known about the money is asked again.
again-expired = This code is from before yesterday: the safety and money questions are asked again.

go-on = Still there? Go on with: { $flow }

claims = Is all of this still true?
claims-do = Look at the terminal, or ask whoever hands the case over. If something has changed and you go on, a customer could be charged twice.
claims-say = Before we go on, let me read back what was noted. Please stop me if anything is different.
claims-why = Somebody else saw this, and another payment may have been taken since. It counts only once you confirm it.
claims-confirm = Yes, every line
claims-unsure = Not sure, or a line is wrong: ask me again

likely-cause = Possible cause: { $cause }
part-do = Do
part-say = Say
part-why = Why
call = { $desk ->
        [shop] Call
       *[other] For
    }
phone = Phone
reached = Reach them on
hours = Hours
start-with = Start with
have-ready = Have ready
not-filled = not filled in yet
from-settings = from your settings
from-answer = answered
more-fields = { $count ->
        [one] { $count } more that may help
       *[other] { $count } more that may help
    }
list-and = {", "}
tried = Tried so far
nothing-tried = Nothing yet
stated = { $value } (from your words)
suggested = sounds like this
suggested-probe = this computer suggests it
probe-looking = This computer is having a look itself...
probe-nothing = This computer found nothing that helps.
probe-suggested = { $text } It suggested: { $answer }
proof-title = Last check
proof-confirmed = Checked, and fine
proof-done = That's all for now. If there is another problem, look it up here again.
look-again = Noted { $since }. Look again { $time }; if it isn't sorted out by then, come back here.
proof-assumed = Not checked

found-code = response code
found-leads = leads to: { $flow }

field-fault-card-number = That looks like a full card number. Only the last four digits may be kept.
field-fault-secret = That looks like a PIN, CVV or one-time code. It is never kept: leave it out.
field-fault-too-long = { $field }: at most { $limit } characters.
field-fault-too-short = { $field }: at least { $limit } digits.
field-fault-not-digits = { $field }: digits only.
field-fault-not-code = { $field }: letters and digits only.
field-fault-not-amount = { $field }: an amount such as 128.00, £1,280.50 or HK$88.
field-fault-not-last4 = { $field }: exactly four digits.
field-fault-not-phone = { $field }: a phone number such as 13800138000.
field-fault-not-when = { $field }: one time, such as yesterday 8.30pm, 9am today, 14:05 or 11-22 14:05.

ticket-title = Ticket { $number } { $began } { $outcome }
ticket-pair = { $label }: { $value }
ticket-and = ;
ticket-probed = This computer
ticket-note = Note
ticket-cause = Possible cause
ticket-dropped = Answer changed later
ticket-stated = From your words
ticket-handover = Hand-over code
ticket-times = Worked { $talk }, waited { $wait } (min:sec)
ticket-earlier = ({ $count } earlier steps left out)
step-helped = [helped]
step-did-not-help = [no help]
step-answered = [answer]
step-skipped = [not done]
step-said = [said before]
outcome-open = Still open
outcome-solved-confirmed = Done, and checked
outcome-solved-assumed = Done, not checked
outcome-support = { $desk ->
        [shop] Needs a call to support
       *[other] For somebody else to solve
    }
outcome-abandoned = Given up unfinished
or-say = Or ask them to ring
from-caller = from the caller
passed-to-colleague = a colleague
passed-to-acquirer = the payment provider
outcome-passed-on = Passed on
outcome-call-back = To be rung back
ticket-to = For
ticket-call-back = Ring back at
ticket-taken-over = Taken over at { $time } with code { $code }: { $count ->
        [one] one step as it was told
       *[other] { $count } steps as they were told
    }. Earlier times, notes and fields stayed with the sender.
ticket-began-there = It began there about { $time }.
ticket-handover-long = Longer code, with call-back number and hour
ticket-agent = Agent
ticket-said = Caller says
ticket-received = Taken over at { $time } from case { $code }: { $count ->
        [one] one step, with its time
       *[other] { $count } steps, with their times
    } and notes.
outcome-to-pass-on = To be passed on
ticket-passed-on = Passed on
ticket-reason = Why
ticket-came-back = Back from
ticket-came-back-until = { $name }, since { $time }
ticket-from = Sent by { $name }.
ticket-early = {" "}(answered before the time was up)
