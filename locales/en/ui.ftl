# The wizard itself: header, footer, help, questions of its own.

product = POS Doctor

key-up = Up
key-up-down = Up/Down
key-enter = Enter
key-esc = Esc
key-backspace = Backspace
key-right = Right
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-question = ?
key-slash = /
key-f1 = F1
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7
key-f8 = F8
key-f9 = F9
key-f10 = F10
key-ctrl-c = Ctrl+C
key-ctrl-z = Ctrl+Z

does-up = up
does-choose = choose
does-ok = OK
does-back = back
does-leave-first = quit
does-close = close
does-forward = forward again
does-first = first answer
does-last = last answer
does-page-up = scroll up
does-page-down = scroll down
does-help = help
does-language = 中文
does-second = both languages
does-find = search
does-trail = steps so far
does-note = note
does-case = case
does-why = why?
does-stop = support
does-copy = copy
does-save = save
does-next = next
does-leave = quit
does-quit = quit now
does-suspend = to the shell

wait-left = Wait { $time }. Fine before then? Answer early.
wait-over = Time is up. How does it look?
more-above = more above
more-below = more below
masked = A card number, PIN or one-time code was hidden. Only the last four digits of a card number are kept.
last-four = Only the last four digits are kept.
copied = Copied. Paste it before you close this program.
copied-terminal = Sent to the clipboard. The copy may not have worked: if nothing pastes, press F7 and save it to a file.
copied-without = Copied, except the fields marked "!", which are not filled in right. Please correct them.
fallback-note = Some of this is not translated yet.

button-case = QR code, hand over, other cases
button-another = Next customer, start again
button-leave = Quit
button-remind = Remind me when I open this next
button-forget = Don't remind me any more
reminded = You will be reminded when you open this program next.
not-reminded = You will not be reminded.

help-title = What you can do here
help-lead = Choose with Up/Down and Enter, or press the key. Esc closes this.
help-drill = Practise with simulated callers: posdoc drill. A closed case becomes a drill with Ctrl+T in the history (F7, 9).
help-care = Opening and closing checks, emergency card: posdoc care (in a shop also F7)
language-title = 请选择语言 / Choose a language
find-title = Search
find-box = Search:
find-hint = words on the screen, a code, or pinyin
find-type = just type: words on the screen, a code, or pinyin
find-other = Other
find-less-likely = Less likely
find-nothing = Nothing found. Try other or fewer words, or choose one of these:
find-yes = yes
find-everything = See all problems and pick one
find-call = Call support, with these words noted
trail-title = Your steps so far
trail-lead = Choose a step to go back to it.
trail-stated = From your words: { $words } (choose it to be asked instead)
trail-ways = From here
trail-way = { $answer }: { $next }
map-open = Map of this problem
map-title = Map: { $flow }
map-lead = All the steps are here. Choose one you have done to go back to it.
map-risk = safety questions first
map-fixed = end: fixed
map-call = { $desk ->
        [shop] end: call support
       *[other] end: pass it on
    }
map-pass = clear, go on
reloaded = Updated to what you just saved
reloaded-with = Updated, with { $errors ->
        [0] {""}
        [1] 1 error and{" "}
       *[other] { $errors } errors and{" "}
    }{ $warnings ->
        [0] no warnings
        [1] 1 warning
       *[other] { $warnings } warnings
    } (posdoc check shows them all). { $first }
faulty-title = Updated, but there are errors to fix
faulty-lead = { $errors ->
        [1] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [1] 1 warning
       *[other] { $warnings } warnings
    }. You can look at it all the same; posdoc check shows how to fix each, and fails until the errors are gone.
faulty-ok = Look at it
flow-gone = { $path } is gone. The last version stays in use until the file is back.
broken-title = What you just saved has errors and is not used yet
broken-lead = You're still on the last good version. Fix this and save: this message then closes by itself.
broken-ok = Go on with the last good version
void-title = Later answers will be asked again
void-lead = If you change this answer, these will be asked again:
void-keep = Don't change it, keep my answers
void-go = Change it and ask these again
leave-title = Quit now?
leave-lead = This isn't sorted out yet.
leave-lead-kept = This isn't sorted out yet. It is saved, and you can carry on with it next time.
leave-stay = Stay here
leave-go = Quit

panel-why = Why
panel-trail = So far
too-small = Please make this window at least 40 x 12. It is { $columns } x { $rows } now.
early-title = The time is not up yet
early-lead = Did you really look again just now, and is this what it shows?
early-wait = Keep waiting
early-go = Yes, I looked just now

saved = Saved to { $path }
not-saved = Not saved: { $error }
kept-again = Saving works again. Your answers in between are saved too.
not-kept = not saved
not-yet-kept = not yet saved
case-number = case { $number }
place = { $flow }: { $title }
age-now = just now
age-minutes = { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
age-hours = { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
resume-title = Unfinished cases
resume-lead = Carry on with one? Everything you answered is still there.
resume-item = Go on with { $number }  { $flow }
resume-new = Start a new one, keep these for later
resume-due = time to look again
resume-later = look again { $time }
resume-away = Close all into "Earlier cases", start a new one
old-lead = { $count ->
        [one] { $count } case was left unfinished more than three days ago. Keep it? You are asked only once.
       *[other] { $count } cases were left unfinished more than three days ago. Keep them? You are asked only once.
    }
old-stay = Keep, start a new one
old-away = Close the { $count } left over three days ago, start a new one
dropped-title = The questions have changed: some are asked again
dropped-lead = These answers no longer fit and were left out:
dropped-ok = OK, go on from here
note-title = Note on this step
note-box = Note:
note-hint = e.g. customer in a hurry. No card numbers or PINs
note-keep = Keep the note
noted = Note saved. It goes on the ticket.
note-full = This step has room for { $most } characters of notes. Shorten it, or note the rest on the next step.
case-title = Case { $number }
case-title-none = Case
case-code = Hand-over code: { $code }. Whoever types it into their search box goes on from this step. What you typed into fields and notes doesn't go with it.
case-code-long = Longer code, with the number to ring back and the hour it began: { $code }. Whoever types it has both.
case-long = Longer code, with the call-back number and the hour
case-hold = Put on hold, take the next one
case-back = Back to { $number }  { $title }
case-copy = Copy the ticket
case-save = Save the ticket to a file
case-next = { $desk ->
        [shop] Done with this one: next customer
       *[other] Done with this one: next caller
    }
case-hand-over = Hand over or pass on
case-same = Same caller, another problem
case-copy-code = Copy the hand-over code
case-held = Cases on hold ({ $count })
next-title = This case is not finished
next-lead = { $desk ->
        [shop] What happens to it before you go on to the next customer?
       *[other] What happens to it before you take the next caller?
    }
next-stay = Back to this case
case-qr = Show the ticket as a QR code
case-history = Earlier cases
case-checks = Checks of the shop
checks-lead = They are ticked one after the other; then you are back here.
case-give-up = Close this one unfinished, start again
held = Case { $number } is on hold. Press F7 to go back to it.
held-for = on hold { $time }
held-over = Case { $number } on hold: time is up. { $title }
take-over = Take over and go on
taken-over = You have taken this case over. Steps already done are ticked off (F6). What was typed into fields and notes did not come with it: ask again.
history-title = Earlier cases
history-box = Find:
history-hint = case number, problem, anything typed (Ctrl+T: practise)
history-none = No such cases.
in-use = open in another window
hosted-no-file = Files can't be saved here: posdoc runs on a shared server. Copy the text instead.
no-shell = Nothing to go back to here: this window has no shell behind it. Press Ctrl+C to quit.
ticket-title = Ticket
ticket-go-on = Go on from here
ticket-practise = Practise this one as a drill
practise-none = This case can't be practised: it is not at an end yet, or the content has changed since.
ticket-back = Back to the list
qr-close = Close
qr-too-small = The window is too small for a QR code: it takes { $columns } columns and { $rows } rows. Enlarge it, or copy or save the ticket.
qr-shortened = It holds only the case number, the problem and the hand-over code. The whole ticket takes { $columns } columns and { $rows } rows.

note-own = A note of yours
note-caller = What the caller says, in their words
note-step = This step is wrong or unclear
note-take-back = Take back what was taken from the words ({ $count })
notes-title = Note on this step
said-title = What the caller says
said-box = They say:
said-hint = in their own words. No card numbers or PINs
wrong-title = What is wrong or unclear here?
wrong-box = Here:
wrong-hint = for whoever writes these screens; not on the ticket
caller-title = { $desk ->
        [shop] Our shop's numbers
       *[other] Who is calling
    }
caller-lead = All of it may stay empty. Enter goes to the next line, Esc keeps it all.
caller-box = { $label }:
caller-keep = Keep and go back
caller-call-back = Ring back at
caller-call-back-hint = for example 15:30, tomorrow 9am, or 30 for half an hour
call-back-set = Ring back { $time }. You'll be told when it's time.
call-back-at = ring back { $time }
call-back-due = Time to ring back: case { $number } { $caller }. F7, then 7.
call-back-nothing = Nothing has been asked or noted yet, so there is no case to keep.
call-back-when = When? A time that is still to come, such as 15:30, tomorrow 9am, or 30 for half an hour.
called-before = Called before ({ $count }): { $time } { $flow }, { $outcome }. F7, then 9.
called-team = { $count ->
        [one] This caller rang the team once this week: { $outcomes }.
       *[other] This caller rang the team { $count } times this week: { $outcomes }.
    }
same-lately = { $count ->
        [one] The same problem has come in once already this week.
       *[other] The same problem has come in { $count } times already this week.
    }
case-caller = { $desk ->
        [shop] Our shop's numbers
       *[other] Who is calling
    }
case-reopen = It has come back: work on it again
next-call-back = Ring back at a time you agree
next-pass-on = Pass on to somebody else
pass-on-title = Pass on to
pass-on-lead = The case is closed here with its ticket, and can be looked up by who has it.
passed-on = Case { $number } passed on to { $to }.
reopened = You are working on this case again.
code-taken = They have the code: passed on to them
held-since = on hold since { $time }
header-held = { $count } waiting
header-kept-out = { $count } refused centrally
header-undelivered = { $count } not delivered yet
does-escalate = escalate
preview = then: { $step }
call-back-now = ring back now (due { $time })
history-passed-on = passed on to { $to }
case-copy-line = Copy all of the case as one line, to be pasted by a colleague
does-how = how, why?
received = You have taken this case over, with its notes and times. Steps already done are ticked off (F6). The words that were looked for stayed with the sender.
find-case = Look up case { $number }
history-columns = Case | Began | Who called | Problem | What came of it
history-came-back = { $to } had it until { $time }
note-change = Correct a note
note-change-lead = Empty, it is taken back.
note-changed = The note is corrected.
note-gone = The note is taken back.
pass-on-why = Passed on to { $to }: why?
pass-on-box = Why:
pass-on-hint = one line for them; may stay empty
