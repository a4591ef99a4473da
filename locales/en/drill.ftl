# Drills: a simulated caller, and what the trainee makes of it.

banner = DRILL 演练
heading = { $level }, { $clock } on the drill's clock
level-guided = Guided
level-assisted = Assisted
level-solo = Solo

prompt-guided = What did they say?
prompt-assisted = What next?
prompt-solo = What do you ask, do, or conclude? Type a few words.
prompt-why = Why this step? { $title }
prompt-close = The case is over.
prompt-over = The drill is over.

case-opening = Hello? I'm ringing about "{ $trouble }".
note-stop = They want to stop: on to support
close = Close the case here

misheard = That's not what they said. Not "{ $noted }".
not-yet = Not now: "{ $title }" rules nothing out yet, or belongs elsewhere. The time still counts.
repeated = You've asked that, and nothing has changed since.
hinted =
    { $count ->
        [one] One wrong choice is gone. It costs points.
       *[other] { $count } wrong choices are gone. It costs points.
    }
stopped = Stop. This would have gone wrong.
prevented-by = This would have prevented it: { $title }
sources = Source: { $sources } (docs/sources.tsv)
concluded = Case closed: { $title }
reason-right = Right. { $why }
reason-wrong = No. The reason is: { $why }

verdict-passed = Passed: { $points } of 100 points.
verdict-not-passed = Right, but not passed: { $points } of 100 points. You need 80.
verdict-danger = Not passed: somebody would have lost out or been hurt. 0 points.
verdict-wrong-end = Not passed: that is not where this case ends. { $points } points.
verdict-guessed = Not passed: the right end, but other ends were still possible. { $points } points.
right-end = This case ends here: { $title }
note-time = Time: { $used }. The best order takes { $best }.
note-needless =
    { $count ->
        [one] One question ruled nothing out.
       *[other] { $count } questions ruled nothing out.
    }
note-repeated =
    { $count ->
        [one] One question was asked again for nothing.
       *[other] { $count } questions were asked again for nothing.
    }
note-unheard =
    { $count ->
        [one] One thing was not said that the caller needed to hear.
       *[other] { $count } things were not said that the caller needed to hear.
    }
unheard = Not said: { $title }
note-hints =
    { $count ->
        [one] One hint.
       *[other] { $count } hints.
    }
note-misheard =
    { $count ->
        [one] One reply was noted as something else.
       *[other] { $count } replies were noted as something else.
    }
note-detours =
    { $count ->
        [one] One step was not the next one.
       *[other] { $count } steps were not the next one.
    }
note-reasons = Reasons: { $right } of { $all } right.

quiz-heading = Question { $number } of { $all }
quiz-code-card = A card sale shows { $code }. What does it mean?
quiz-code-qr = A QR sale shows { $code }. What does it mean?
quiz-gate = Before this step, what has to be known first? "{ $step }"
quiz-say = You want this: "{ $step }". What do you say?
exam-heading = Exam, { $number } of { $all }, { $left } left, { $clock } on the drill's clock
exam-next = This one is done.
exam-keys = Enter or Esc goes on
quiz-find = Which problem is it? "{ $words }"
quiz-right = Right. { $note }
quiz-wrong = No: { $answer }. { $note }
quiz-verdict = { $right } of { $all } right.

step-needless = ruled nothing out
step-repeated = asked again for nothing
step-not-yet = not the next step
step-danger = here the drill was stopped

your-way = Your way
best-way = Best way
you = You
caller = Caller
coach = Drill
enter-again = Enter again takes the first one; a digit takes another.
of-flow = { $title } ({ $flow })
nothing-found = Nothing matches those words. Try others.
leave-sure = The drill isn't finished. Press Esc again to leave.
keys-hint = 1-9 pick   Up/Down Enter   F8 hint   Esc leave
type-hint = a few words; what fits is listed below
keys-pick = 1-9 pick   Up/Down Enter   PgUp earlier   Esc leave
keys-solo = type, then 1-9 or Enter   Up/Down   Esc leave
keys-over = Up/Down Enter: again from a step   Esc leave

plain-intro = This is a drill. Answer with a number. h: hint, r N: try again from line N, q: leave.
plain-solo = This is a drill. Type what you ask or do, then the number of what you mean. r N: try again from line N, q: leave.
plain-prompt = Your choice:
plain-again = r and a number tries again from that step; q leaves.
plain-words = Your words:
plain-not-offered = That isn't one of the numbers.
plain-left = You left before the end, so the drill isn't scored.

refused-not-now = That doesn't fit at this point of the drill.
refused-not-offered = The drill offers nothing by that name.
refused-over = The drill is over.
