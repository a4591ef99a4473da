# What `posdoc check` says: for each rule what is wrong, and as .cure what to do.

say-error = error
say-warning = warning
say-help = help
say-meant = did you mean `{ $name }`?
say-note = { $text } ({ $note })
say-related = see here

lint-ambiguous-width = `{ $id }` contains { $character } ({ $code }), which some terminals draw one cell wide and others two
    .cure = Use plain punctuation: straight quotes, a hyphen, three dots, or words instead of symbols.
lint-arguments-differ =
    { $here ->
        [none] `{ $id }` uses no arguments, but in { $locale } it uses { $there }
       *[other] `{ $id }` uses { $here }, but in { $locale } { $there ->
            [none] none
           *[other] { $there }
        }
    }
    .cure = Use the same arguments in every language.
    .related = compare this one
lint-asked-twice = `{ $id }` asks the same as `{ $other }`, which comes before it
    .cure = Let both name one `fact`: the second is then skipped. Or ask something else.
    .related = asked here first
lint-asks-for-secret = `{ $id }` asks someone for "{ $term }"
    .cure = Nobody may ask for a PIN, a security code, a full card number or a one-time code. Drop it, or say plainly that it must not be given.
    .related = the step that says it
lint-bad-code = `{ $code }` is not how a terminal prints a code
    .cure = Write it as printed, in capitals, with both digits: `05`, `A0`, `E101`.
lint-bad-id = `{ $id }` is not a valid name
    .cure = Use lower-case letters, digits and single words joined by hyphens, such as `wipe-chip`.
lint-bad-number = { $number } is not allowed here
    .cure = Write a plain number that is not negative and not too large.
lint-bundle-circle = Bundles extend each other in a circle, by way of `{ $name }`
    .cure = Let one of them list its fields without `extends`.
lint-causes-do-not-sum = The shares of the causes add up to { $sum }, not 100
    .cure = Adjust the estimates until they add up to 100.
lint-contradictory-route =
    { $kind ->
        [skip] `skip` of `{ $id }` can never be true: { $condition }
       *[risk] `{ $id }` says `{ $condition }` and leads to `{ $node }`, whose risk rules that out: the step can never be taken
    }
    .cure = Lead the answer elsewhere, or correct the condition.
    .related = this step
lint-cycle-without-exit = This goes round for ever: { $path }
    .cure = Let one of these answers lead out, to a fix or to a support screen.
    .related = goes on here
lint-does-not-fit = In { $locale }, `{ $id }` takes { $rows } rows for the role { $role }; { $most } fit on an 80x24 terminal
    .cure = Shorten the longest text, or split the step in two.
    .related = this step
lint-duplicate-id = The name `{ $id }` is already taken in this flow
    .cure = Give one of the two another name.
    .related = first used here
lint-duplicate-message = `{ $id }` is already defined above; only the first one counts
    .cure = Delete one of them, or rename it.
    .related = first defined here
lint-emoji = `{ $id }` contains the emoji { $character } ({ $code })
    .cure = Say it in words. Emoji differ in width from terminal to terminal, and many show a box.
lint-empty-flow = The flow `{ $flow }` has no steps
    .cure = Write at least one step and an end, or delete the file.
lint-end-without-cause = The end `{ $id }` does not say what the cause was
    .cure = Add `cause = "..."` with one of: { $choices }.
lint-fact-forged = `{ $id }` says `{ $fact } = { $value }` where nobody has looked, so the gate `{ $gate }` would not ask before a step with the risk `{ $risk }`
    .cure = Leave it out of `set`: the gate asks by itself. If the flow `{ $flow }` does find it out, name it in the fact's `also`.
    .related = the risk that needs it
lint-fact-never-read = Nothing ever looks at the fact `{ $id }`
    .cure = Use it in a risk, a `skip` or a question, or stop setting it and delete it.
lint-fact-never-set = Nothing ever establishes the fact `{ $id }`
    .cure = Let a question or an answer set it, or delete what waits for it.
lint-fact-without-gate = The risk `{ $risk }` needs the fact `{ $fact }`, which has no gate or no `blocked`
    .cure = Give the fact a `gate` that finds it out and a `blocked` that says where to go if it is otherwise.
lint-fix-is-no-try = `{ $node }` is not a step that can help
    .cure = `fixes` names `try` nodes; what is answered elsewhere goes in `answers`.
    .related = this one
lint-flow-without-words = The flow `{ $flow }` has no words: there is no { $file }
    .cure = Write that file, with a message for each step.
lint-forbidden-wording =
    `{ $id }` says "{ $term }": { $reason ->
        [swipe-chip] a chip card is never swiped
        [slot] it ruins the slot
        [open] opening it sets off the tamper protection
        [reset] a reset wipes keys and unsettled sales
        [test-sale] a test sale takes real money
        [split] splitting a sale breaks the rules
       *[key-in] card numbers are never typed in
    }
    .cure = Take it out, or say in the same clause not to do it.
    .related = the step that says it
lint-ftl-syntax = This is not valid Fluent: { $detail }
    .cure = Write `name = text`; lines that go on are indented with spaces.
lint-gate-circle = To pass these gates one must already have passed them: { $gates }
    .cure = Take the risk off the step inside the gate, or let it need another fact.
lint-gate-entered = The answer `{ $id }` leads into the gate `{ $flow }` from outside; after it the case goes back to the start
    .cure = Remove the detour: a risk on the next step runs the gate by itself.
    .related = a step of the gate
lint-gate-leaves-open = The gate can end at `{ $id }` with the fact `{ $fact }` still unknown
    .cure = Add `set = { "{" } { $fact } = "..." { "}" }` to that pass, or establish the fact on every way to it.
    .related = the fact
lint-gate-never-clears = The gate `{ $flow }` can never establish `{ $fact } = { $value }`, so no step with the risk `{ $risk }` can ever be taken
    .cure = Add a pass that sets this value, and a way to it.
    .related = the risk that needs it
lint-gate-question-elsewhere = `{ $id }` asks for `{ $fact }`, which is the gate `{ $flow }`'s question
    .cure = Delete the question and give the next step the risk: the gate is then run by itself.
    .related = its gate is named here
lint-idle-question = The answer to `{ $id }` changes nothing: all lead to `{ $to }`, with the same known
    .cure = Delete the question and lead straight on, or lead an answer elsewhere. If the receiver needs the answer, let it fill a field with `fills`.
    .related = all answers lead here
lint-invisible-character = `{ $id }` contains an invisible character ({ $code })
    .cure = Delete it. It usually comes from copying out of a web page or a chat.
lint-loop = One can come back to the same step here: { $path }
    .cure = Fine if meant. Otherwise lead the last answer to a later step or to an end.
    .related = goes on here
lint-may-be-unknown = `{ $id }` shows ${ $name }, which may not be known there
    .cure = Put it into a variant of a choice by ${ $by }, and let the default variant do without it.
lint-missing-file = The file { $file } is missing
    .cure = Write it; the file of the other language shows what belongs in it.
lint-missing-key = `{ $key }` is missing here
    .cure = Add `{ $key } = ...`.
lint-missing-string = The text `{ $id }` is missing in { $locale }
    .cure = Add it to the flow's file of that language, under the same name.
    .related = { $part ->
        [whole] it belongs in this file
       *[other] asked for here
    }
lint-misused-variable =
    { $how ->
        [shown] `{ $id }` shows ${ $name }, which is a name of the program
        [chosen] `{ $id }` chooses by ${ $name }, which is a text
       *[many] `{ $id }` has more than { $most } forms
    }
    .cure =
    { $how ->
        [many] Leave choices out, or nest them, so that fewer combinations are left.
       *[other] Use ${ $instead }.
    }
lint-mixed-script = `{ $id }` in { $locale } contains Chinese: { $text }
    .cure = Translate it. If it stands on the terminal's screen, say what it means.
lint-never-asked = The question `{ $id }` is never shown: on every way to it, `{ $fact }` is known already
    .cure = Delete the question and lead straight on, or ask it before the fact is set.
    .related = the fact
lint-no-start = There is no flow `start` with a `stop`
    .cure = Write flows/start.toml with `start` and `stop`: every case begins there, and its `stop` serves flows without one.
lint-no-unsure = `{ $id }` has no way on for someone who cannot tell
    .cure = Add `unsure = "..."`, mark an answer `worst = true`, or write `unsure = false` if everyone can tell.
lint-not-a-gate = The flow `{ $flow }` is named as a gate but has no `pass`
    .cure = Add a `[pass....]` section that sets the fact.
    .related = the flow
lint-past-its-questions = `{ $id }` begins at `{ $node }`, which relies on the questions before it; by name it opens at `{ $entrance }`
    .cure = Lead to a step before those questions.
    .related = this step
lint-path-without-end = From `{ $id }` no end can be reached
    .cure = Lead one of its ways to a fix or to a support screen.
lint-picture-not-ascii = The picture `{ $id }` contains a character that is not plain ASCII ({ $code })
    .cure = Draw with the characters on an English keyboard only.
lint-picture-too-large = The picture `{ $id }` is larger than { $cells } columns by { $lines } lines
    .cure = Make it smaller: it stands beside the text on an 80x24 terminal.
lint-probe-opens-gate = A probe of `{ $node }` would suggest `{ $name }`, which opens a gate
    .cure = Take the suggestion away: only a person answers this. The probe may stay.
    .related = this answer
lint-reply-repeats-label = The caller's reply `{ $id }` only repeats the button "{ $label }"
    .cure = Say it as somebody at the counter would, in other words: whoever only matches words need not understand.
lint-reserved-id = The name `{ $id }` is reserved for the program
    .cure = Choose another name.
lint-same-question = `{ $id }` asks what `{ $other }` has found out{ $by ->
        [ways] : the same answers lead to the same places
       *[fact] : `{ $fact }`
    }
    .cure = Let both name one `fact`: the second is then skipped. Or lead past the second question on { $path }.
    .related = asked here first
lint-scenario-elsewhere = The scenario `{ $id }` ends at `{ $node }` ({ $path })
    .cure = Correct what is true in it, or the end it names; or fix the flow, if it leads to the wrong place.
    .related = it ended here
lint-scenario-longer = The scenario `{ $id }` takes { $count } screens, more than the { $most } that it may take
    .cure = Take a question out of its way. If every one of them earns its place, write `screens = { $count }`.
lint-scenario-idle = The scenario `{ $id }` never comes to `{ $name }`
    .cure = Delete it, or correct what leads there.
lint-scenario-missing = No scenario ends at `{ $id }`
    .cure = Write one in assets/scenarios/{ $flow }.toml; "posdoc new scenario { $flow }/{ $id }" drafts it.
lint-scenario-stuck =
    The scenario `{ $id }` cannot go on at `{ $node }`: { $why ->
        [start] no case can begin there
        [round] it goes round in circles
        [field] a field does not take what it types
        [answer] the screen does not take its answer
       *[unsaid] it does not say what is true there
    }
    .cure = Say it in `truth`, `answers`, `fixes` or `fields`.
    .related = this screen
lint-scenario-without-end = `{ $node }` is no end
    .cure = Name a `solved` or `support` node.
    .related = this one
lint-secret-field = The field `{ $id }` asks for a secret
    .cure = Remove the field. The last four digits of a card are all that is ever written down.
lint-settled-question = On some ways the answer to `{ $id }` changes nothing any more: all lead to `{ $to }`, with the same known
    .cure = What was answered before has settled it, as on { $path }. Lead that way past the question, or let it establish what the question is to find out.
    .related = all answers lead here
lint-solved-without-proof = The fix `{ $id }` is not tested
    .cure = Add `verify = true`, and a `.proof` that names a test without a charge.
lint-stale-string = `{ $id }` in { $locale } is older than its counterpart: { $other } was changed since both were said to agree
    .cure = Look at it again. When both say the same, "posdoc translated" notes it down.
    .related = this one was changed
lint-start-elsewhere = This flow begins with a step of its own; `{ $name }` is elsewhere
    .cure = Name a step of this flow. To begin elsewhere, let whatever leads here lead there at once.
lint-stop-not-support = `stop` leads to `{ $name }`, which is not a support screen
    .cure = Name a `support` node: "stop here" must always end on whom to call.
lint-stop-with-risk = `stop` leads to `{ $name }`, which bears a risk; "stop here" passes no gate
    .cure = Take the risk off, or let `stop` name another support node.
    .related = this one
lint-syntax = This is not valid TOML: { $detail }
    .cure = Check quotes, brackets and commas on this line and the one above.
lint-too-long = `{ $id }` is { $cells } cells long; at most { $most } read well
    .cure = Shorten it: one action, one sentence.
lint-too-many-answers = There are { $count } answers; the digit keys allow { $most }
    .cure = Merge some, or ask in two steps.
lint-too-many-steps = The flow `{ $flow }` has { $count } questions and steps; more than { $most } is too long for a waiting customer
    .cure = Move a part into a flow of its own, or drop what rarely helps.
lint-too-many-values = The fact `{ $id }` has too many values
    .cure = Keep to 255 values.
lint-unknown-answer = `{ $node }` has no answer `{ $name }`
    .cure = Choose one of: { $choices }.
    .related = this screen
lint-unknown-bundle = There is no bundle `{ $name }`
    .cure = Define it in assets/bundles.toml, or use one that is there.
lint-unknown-cause = This flow has no cause `{ $name }`
    .cure = Add it to `causes` with its share, or use one that is there.
lint-unknown-choice = `{ $name }` is not a choice here
    .cure = Choose one of: { $choices }.
lint-unknown-contact = There is no contact `{ $name }`
    .cure = Define it in assets/contacts.toml, or use one that is there.
lint-unknown-fact = There is no fact `{ $name }`
    .cure = Define it in assets/facts.toml, or use one that is there.
lint-unknown-field = There is no field `{ $name }`
    .cure = Define it in assets/bundles.toml, or use one that is there.
lint-unknown-flow = There is no flow `{ $name }`
    .cure = Write flows/{ $name }.toml, or use one that is there.
lint-unknown-key = `{ $key }` is not recognised here
    .cure = Correct it or delete it.
lint-unknown-picture = There is no picture `{ $name }`
    .cure = Draw assets/pictures/{ $name }.txt, or use one that is there.
lint-unknown-risk = There is no risk `{ $name }`
    .cure = Define it in assets/safety.toml, or use one that is there.
lint-unknown-style = `{ $name }` is neither a colour nor a text style
    .cure = Use one of the 16 terminal colours, or words such as bold and underlined.
lint-unknown-target = `{ $name }` leads nowhere: no step and no flow has this name
    .cure = Name a step of this flow, a flow, or `flow/step`.
lint-unknown-value = The fact `{ $fact }` has no value `{ $name }`
    .cure = Choose one of: { $choices }.
lint-unknown-variable = `{ $id }` speaks of ${ $name }, which does not exist here
    .cure = { $flow ->
        [ticket] A ticket may speak of { $choices }, and of $fact-, $value-, $filled- and $field-, followed by a name.
       *[other] Steps and ends may speak of $fact-, $value-, $filled-, $field-, $answer- and $label-, followed by a name; other texts of a flow take no variables.
    }
lint-unreachable-flow = No way leads from `start` to the flow `{ $flow }`
    .cure = Let an answer or a risk lead to it, or delete it.
lint-unreachable-node = No way leads to `{ $id }` in the flow `{ $flow }`
    .cure = Let an answer lead to it, or delete it.
lint-untranslated = `{ $id }` is the same in { $locale } and { $other }
    .cure = Translate it.
    .related = the same text
lint-unused-bundle = No support screen uses the bundle `{ $id }`
    .cure = Use it or delete it.
lint-unused-cause = No end names the cause `{ $id }`
    .cure = Let an end name it, or drop it and share out its percentage.
lint-unused-contact = No support screen uses the contact `{ $id }`
    .cure = Use it or delete it.
lint-unused-fact = The fact `{ $id }` is neither set nor used
    .cure = Use it or delete it.
lint-unused-field = No form and no bundle uses the field `{ $id }`
    .cure = Use it or delete it.
lint-unused-picture = No step shows the picture `{ $id }`
    .cure = Show it or delete the file.
lint-unused-risk = No step bears the risk `{ $id }`
    .cure = Give it to the steps that are dangerous, or delete it.
lint-unused-string = Nothing asks for the text `{ $id }`
    .cure = Delete it, or correct its name.
    .related = the step is this one
lint-unused-value = Nothing uses the value `{ $value }` of the fact `{ $fact }`
    .cure = Use it or delete it.
lint-utterance-answer = The question that `{ $place }` asks first has no answer `{ $answer }`
    .cure = Name one of its answers behind the equals sign, or - where the words give none.
lint-utterance-elsewhere = This utterance belongs to `{ $place }` and leads to `{ $leads }`
    .cure = Correct its place, or take it away if both would be right.
lint-utterance-malformed = This line should have three columns: place, hand and text, with tabs between them
    .cure = Put a tab between the place and the hand, and between the hand and the text.
lint-utterance-twice = This utterance is nearly the same as another one
    .cure = Delete one of them.
    .related = the other one
lint-wording-without-risk =
    `{ $id }` says "{ $term }" without bearing the risk `{ $risk }`: { $reason ->
        [twice] the customer could be charged twice
        [unsettled] sales that are not settled yet could be lost
       *[unclear] a sale that is under way would stay unclear
    }
    .cure = Add `risk = "{ $risk }"` to the step: the safety questions are then asked by themselves.
    .related =
        the step that says it{ $more ->
            [none] {""}
            [one] , in one more place
           *[other] , in { $more } more places
        }
lint-words-contradict = "{ $phrase }" stands for `{ $fact }={ $value }` and for `{ $fact }={ $other }`
    .cure = Leave it in one of the two lines, or write a longer phrase that says only one thing.
lint-words-open-gate = Words would establish `{ $fact } = { $value }`, which opens a step behind `{ $flow }`
    .cure = Delete the line: the gate asks by itself. Words may only say what keeps a gate shut or leaves its questions open.
lint-words-without-flow = There is no flow `{ $file }` for these words
    .cure = Rename the file after its flow, or delete it.
lint-wrong-schema = This file is of format { $found }; this program reads format 1
    .cure = Update posdoc, or write `schema = 1` if the file is of today's format.
lint-wrong-type =
    Expected { $wanted ->
        [table] a table
        [string] text in quotes
        [array] a list
        [boolean] true or false
        [integer] a whole number
        [float] a decimal number
        [datetime] a date
       *[other] a number
    }, found { $found ->
        [table] a table
        [string] text in quotes
        [array] a list
        [boolean] true or false
        [integer] a whole number
        [float] a decimal number
        [datetime] a date
       *[other] a number
    }
    .cure = Correct the value.
