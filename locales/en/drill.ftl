# Drills: a simulated caller, and what the trainee makes of it.

banner = DRILL 演练
heading = { $level }, { $clock } on the drill's clock
level-guided = Guided
level-assisted = Assisted
level-solo = Solo

prompt-guided = What did they say?
prompt-assisted = What next?
prompt-solo = What do you ask, do, or conclude? Type a few words.
prompt-push = They want to do something else. What do you say?
prompt-left = Go on with it?
prompt-why = Why this step? { $title }
prompt-close = The case is over.
prompt-over = The drill is over.

left-open =
    { $steps ->
        [one] You left a drill in the middle, after { $steps } step: "{ $trouble }".
       *[other] You left a drill in the middle, after { $steps } steps: "{ $trouble }".
    }
left-go-on = Go on where I left it
left-give-up = No, give it up unscored and start another
left-changed = You left "{ $trouble }" in the middle. The content has changed since, so it can't go on. It isn't scored.

slip-support = In a case on this computer, support took over although that problem has a fix. Here is one like it.
slip-taken-back = In a case on this computer, a step was taken back. Here is one like it.

not-kept = Nothing of this is kept. To keep it, and to be asked again: posdoc drill --trainee NAME
kept-for = Kept for { $name }.

case-opening = Hello? I'm ringing about "{ $trouble }".
note-stop = They want to stop: on to support
close = Close the case here

push-go-on = Nothing to that; go on
push-refuse = Say no, and why
push-yield = Say yes, go ahead
push-refused = No, please don't. { $loss }
push-yielded = Yes, go ahead.

misheard = That's not what they said. You noted: { $noted }
not-yet = Not now: "{ $title }" rules nothing out yet, or belongs elsewhere. The time still counts.
repeated = You've asked that, and nothing has changed since.
hinted =
    { $count ->
        [one] One wrong choice is gone. It costs points.
       *[other] { $count } wrong choices are gone. It costs points.
    }
stopped = Stop. This would have gone wrong.
prevented-by = This would have prevented it: { $title }
prevented-by-hearing = This would have prevented it: noting what was said to "{ $title }", and asking again where it was not clear
no-code = The screen has moved on, and I didn't write the code down.
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
note-wizard = At this level the wizard sets the order, so that is what counts. The shortest one that decides this case takes { $best }.
not-asked = Not asked, and it decides: { $title }
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
note-unanswered =
    { $count ->
        [one] Once they wanted something dangerous and were not told no.
       *[other] { $count } times they wanted something dangerous and were not told no.
    }
note-refused =
    { $count ->
        [one] Once they wanted something dangerous; you said no, and why.
       *[other] { $count } times they wanted something dangerous; you said no, and why.
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

both-ways = Your way, beside the best order
step-best = in the best order
step-missed = Only in the best order
you = You
caller = Caller
coach = Drill
enter-again = Enter again takes the first one; Up and Down go to another.
of-flow = { $title } ({ $flow })
nothing-found = Nothing matches those words. Try others.
leave-kept = It's saved: you can go on next time. Esc again leaves.
leave-sure = The drill isn't finished. Press Esc again to leave.
keys-hint = F1 help   1-9 pick   Up/Down Enter   F8 hint   Esc leave
type-hint = a few words; what fits is listed below
keys-pick = F1 help   1-9 pick   Up/Down Enter   Esc leave
keys-solo = F1 help   type   Up/Down Enter   Esc leave
keys-over = F1 help   Up/Down Enter: again from a step   Esc leave
keys-help = Up/Down scroll   F1 or Esc back to the drill

help-guided = Guided: the wizard asks, and the caller answers in words of their own. Pick the answer that their words stand for. At the end you are asked why some of the steps were needed.
help-assisted = Assisted: pick what to ask, do or conclude next, out of a few. Only one is next; some are dangerous. A hint takes wrong ones away and costs 5 points.
help-solo = Solo: nobody asks for you. Type what you would ask, do or conclude, and pick it from the list. Before you conclude, no other end may be possible any more.
help-score = You need 80 of 100 points. Each slip costs 5, lost time up to 30. A dangerous choice ends the drill with 0, and so does a wrong note that leads to one.
help-push = A caller may want to do something dangerous. Say no, and why. Leaving it unanswered costs 5 points; saying yes ends the drill.
help-left = Go on, and it continues at the step where you left it. Give it up, and it is gone without a score.
help-round = A short round: pick the right answer to each question. What was right is said after each one.
key-type = Letters
    .does = look for a step by its words
key-found = Up/Down, Enter
    .does = take one of the steps that were found
key-pick = 1-9, 0
    .does = pick; 0 is the tenth
key-move = Up, Down, Enter
    .does = go through the list and pick
key-scroll = PgUp, PgDn
    .does = read what was said before, and come back
key-hint = F8
    .does = a hint
key-again = Enter
    .does = on a step of your way, once it is over: try again from there
key-leave = Esc
    .does = leave; in the middle of a drill, twice
key-back = F1
    .does = back to the drill

plain-intro = This is a drill. Answer with a number. r N: try again from line N, ?: help, q: leave.
plain-intro-hint = This is a drill. Answer with a number. h: hint, r N: try again from line N, ?: help, q: leave.
plain-solo = This is a drill. Type what you ask or do, then the number of what you mean. r N: try again from line N, ?: help, q: leave.
plain-prompt = Your choice:
plain-again = r and a number tries again from that step; q leaves.
plain-words = Your words:
plain-not-offered = That isn't one of the numbers.
plain-left-kept = You left before the end. It isn't scored; the next posdoc drill under this name offers to go on with it.
plain-left = You left before the end, so the drill isn't scored.

refused-not-now = That doesn't fit at this point of the drill.
refused-not-offered = The drill offers nothing by that name.
refused-over = The drill is over.
