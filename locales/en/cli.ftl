# The command line, the line mode and the JSON mode.

did-you-mean = {" "}Did you mean { $name }?
choices = {" "}Possible: { $names }.
try-help = "posdoc --help" shows what there is.

# Help
help-usage = Usage:{" "}
help-commands = Commands:
help-options = Options:
help-more = Without a command the wizard opens. Words that are no command are looked up, as with find. "posdoc help COMMAND" tells more about a command.
help-posdoc = POS Doctor: finds out what is wrong with a card terminal, one question at a time.
usage-posdoc = posdoc [OPTIONS] [COMMAND]
         posdoc [OPTIONS] WORDS...
help-start = Start from a problem you already know
usage-start = posdoc start [OPTIONS] [FLOW, FLOW/NODE or CODE]
help-code = Look up a response code: what it means, who acts, what to do
usage-code = posdoc code [OPTIONS] CODE
help-code-code = The code on the screen or receipt, such as 55 or A0
help-find = Find a problem by the words on the screen, a code, pinyin or what is wrong
usage-find = posdoc find [OPTIONS] WORDS...
help-words = Words on the screen, a code, pinyin, or what is wrong, such as "card read failed"
help-check = Check the content for mistakes
usage-check = posdoc check [OPTIONS] [DIR]
help-format = How to show what is found: human, short, json, or github
help-deny-warnings = Fail on warnings too
help-coverage = List the screens and answers that no scenario passes
help-prove = Prove that no answers, if they are true, lead to a second payment
help-mutate = With --prove: weaken every protection one by one, and list what the proof does not notice
help-preview = Open the wizard on a pack and show every save at once, for authors
usage-preview = posdoc preview [OPTIONS] [FLOW] --pack DIR
help-graph = Draw a flow: its steps, where they lead, its gates and risks
usage-graph = posdoc graph [OPTIONS] FLOW
help-flow-named = The flow
help-as = How: mermaid, dot or svg
help-ids = Show names instead of words
help-paths = List every route through a flow with its length, minutes and likelihood
usage-paths = posdoc paths [OPTIONS] FLOW
help-new = Begin a flow, a pack or a scenario, to be changed from there
usage-new = posdoc new flow NAME | pack DIR | scenario FLOW/STEP
help-flow = Write a small, complete flow in both languages into a pack
usage-flow = posdoc new flow [OPTIONS] NAME
help-new-name = What the flow is called: lower-case words joined by hyphens
help-pack = Write a pack that stands alone
usage-pack = posdoc new pack [OPTIONS] DIR
help-new-dir = The folder, empty or not there yet
help-scenario = Draft a scenario that passes a step, to be put into assets/scenarios
usage-scenario = posdoc new scenario [OPTIONS] FLOW/STEP
help-replies = Draft what callers reply in the drills of a flow, to be put into locales/LANGUAGE/drills
usage-replies = posdoc new replies [OPTIONS] FLOW
help-new-flow = The flow
help-new-step = The step or the end, as "check" names it
help-translated = Note that both languages of a pack now say the same
usage-translated = posdoc translated [OPTIONS] [DIR]
help-explain = Say what a rule of "check" means, with examples
usage-explain = posdoc explain [OPTIONS] [RULE]
help-rule = The rule, as "check" names it; without one, all rules are listed
help-config = Show the settings and where they come from
usage-config = posdoc config [OPTIONS]
help-completions = Print completions for a shell
usage-completions = posdoc completions [OPTIONS] SHELL
help-man = Print the manual page
usage-man = posdoc man [OPTIONS]
help-help = Say what a command does and what it takes
usage-help = posdoc help [OPTIONS] [COMMAND...]
help-command = The command, such as cases, or cases show
help-start-flow = A flow such as card-read, a step of it such as card-read/reseat, or a code such as 55
help-dir = A folder with flows, locales or assets; without it, the content in use
help-shell = bash, elvish, fish, powershell or zsh
help-lang = Language: zh or en
help-role = Who is at the keyboard: clerk, agent or trainee
help-pack-dir = Use the content in this folder, laid over the built-in one
help-plain = Numbered lines of text, for screen readers and simple terminals
help-json = JSON, one object a line, for programs
help-ascii = Draw with plain characters only
help-encoding = Encoding of pipes and files: utf-8 (usual) or gbk
help-theme = Colours: default, light, contrast or mono
help-hosted = On a server: no files, and no packs or variables of the client
help-no-config = Ignore the settings file
help-caller = Begin with what this TOML file says of the caller, such as merchant-no; - reads standard input
help-flag = Show this help
help-version = Show the version
help-verbose = With --version: commit, content, target and features too

# The manual page
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-subcommands = COMMANDS
man-version = VERSION
man-environment = ENVIRONMENT
man-posdoc-lang = The language, if --lang does not name one.
man-posdoc-pack = The folder with content, if --pack does not name one.
man-posdoc-config = The settings file, instead of the usual one.
man-no-color = If set, no colours.
man-files = FILES
man-config = The settings, in this system's usual folder. "posdoc config" shows which.
man-exit = EXIT STATUS
man-exit-0 = All is well.
man-exit-1 = Problems were found.
man-exit-2 = The command line was wrong.
man-exit-3 = Content, settings or a device cannot be used.
man-exit-70 = A bug in posdoc.

# What is wrong with the command line
unknown-argument = There is no option "{ $arg }".
unexpected-argument = "{ $arg }" does not belong here.
unknown-command = There is no command "{ $name }".
invalid-value = "{ $value }" is not a value for { $arg }.
missing-value = { $arg } needs a value.
unwanted-value = { $arg } takes no value, but "{ $value }" was given.
missing-argument = { $arg } is missing.
argument-twice = { $arg } cannot be used here.
argument-not-utf8 = An argument is not text that can be read (UTF-8).
bad-usage = The command line cannot be understood: { $detail }
no-such-flow = There is no flow "{ $name }".
flow-wanted = "{ $name }" is a step. Name its flow: { $flow }
name-a-pack = These are the built-in ones. For a flow of your own, add --pack DIR.
flows-are = You can start with one of these:
no-such-language = There is no language "{ $name }".
no-such-theme = There is no theme "{ $name }".
language-passed-over = { $variable } names the language "{ $name }", which does not exist, so it is ignored.
linux-console = This console cannot show Chinese, so the words are in English. Use --lang zh to have Chinese anyway.

# The face
plain-because-input = The input is not a terminal, so this is the line mode. For JSON, add --json.
plain-because-output = The output is not a terminal, so this is the line mode. For JSON, add --json.
plain-because-term = This terminal cannot draw a screen (TERM is empty or dumb), so this is the line mode.
plain-because-size = This terminal does not report its size, so this is the line mode.
plain-because-console = This console cannot draw a screen, so this is the line mode. Windows Terminal can.

# Files
unreadable = { $path }: { $why }
unreadable-not-found = there is no such file.
unreadable-not-utf8 = this is not text in UTF-8. Save it as UTF-8.
unreadable-too-large = too large to be one of our text files.
unreadable-not-a-file = this is a folder or a device, not a file.
unreadable-denied = it may not be read. Check who owns it.
unreadable-link = this is a link that leads out of the pack. Put a copy of the file in its place.
pack-not-there = { $path }: there is no such folder. Check --pack or POSDOC_PACK.
pack-empty = { $path }: there is no "flows", "locales" or "assets" in this folder, so it is not a pack. Check --pack or POSDOC_PACK.
pack-broken = { $path }: { $count ->
    [1] a mistake in this pack, so it is not used:
   *[other] { $count } mistakes in this pack, so it is not used:
}
pack-cure = Correct this ("{ $command }" shows each place and its cure), or leave out --pack and POSDOC_PACK to use the built-in content.
config-broken = { $path }: { $count ->
    [1] a mistake in the settings:
   *[other] { $count } mistakes in the settings:
}
config-cure = Correct the settings, or add --no-config to ignore them.
config-not-there = { $variable } names { $path }, which does not exist; going on without settings.
config-fault-syntax = This is not TOML: { $detail }.
config-fault-wrong-type = Expected a value of type "{ $wanted }" here, found "{ $found }".
config-fault-unknown-key = There is no setting called "{ $key }". Remove it or correct its name.
config-fault-unknown-choice = "{ $name }" cannot be chosen here. Choose one of: { $choices }.
config-fault-unknown-language = There is no language "{ $name }". Choose one of: { $choices }.
config-fault-unknown-theme = There is no theme "{ $name }". Choose one of: { $choices }.
config-fault-unknown-contact = There is no contact called "{ $name }". Choose one of: { $choices }.
config-fault-bad-address = `{ $name }` is not what "{ $key }" takes: page is http://host/path, time is a host, reach is host:port.
config-fault-card-number = "{ $key }" holds what looks like a full card number, which is never kept. Remove it.
io-failed = Reading or writing failed: { $error }
terminal-failed = The terminal cannot be used: { $error }. --plain works on any terminal.
own-bug = This is a mistake in posdoc, not yours.
own-bug-file = What went wrong is in this file, without anything you typed. Please send it to us and say what you did just before: { $path }
own-bug-no-file = No file could be written about it ({ $error }). Please report the lines above and what you did just before.
own-bug-head = posdoc made a mistake. This file says where, for those who fix it. Nothing that was typed is in it.

# posdoc config
config-file = Settings file: { $path }
config-file-by-variable = Settings file: { $path } (from { $variable })
config-file-not-there = Settings file: { $path } (not there; create it to change the settings below)
config-no-file = Settings file: none is read
config-not-set = not set
config-built-in = built in
config-by-terminal = chosen to suit the terminal
origin-flag = from { $name }
origin-environment = from { $name }
origin-config = from the settings file
origin-system = from the system
origin-default = default

# posdoc graph
graph-from-anywhere = (F9 from any step)
graph-nothing = "{ $flow }" has no picture: it is the response codes, each a small table of its own. To see one: posdoc find CODE

# posdoc paths
paths-route = { $screens } screens, { $minutes } min, { $share }: { $way }
paths-count = { $count ->
    [one] 1 route. Minutes and shares are estimates; safety questions are not counted in.
   *[other] { $count } routes. Minutes and shares are estimates; safety questions are not counted in.
}
paths-cut = There are more; these are the first.
paths-longest = Longest: { $screens } screens, { $minutes } min, { $share }: { $way }
paths-likeliest = Likeliest: { $screens } screens, { $minutes } min, { $share }: { $way }
paths-minutes = On average a case takes { $minutes } minutes.

# posdoc new
new-check = Check it: { $command }
new-see = See it: { $command }
new-follow = Watch it while you write: { $command }
new-yours = The words in it are an example, a dark customer display: put your own problem in their place, from { $command } on.
new-copied = This is a copy of the built-in flow. Changed copies of the built-in flow lie over it; delete { $command } and the files above to have the built-in one back.
new-scenario-head = Goes into { $path }; change what is true until it is a real case.
new-replies-head = Goes into { $path }; put in place of each ... what somebody at the counter would say, in other words than the button.
bad-flow-name = { $name } cannot name a flow. Use lower-case letters, digits and hyphens: dark-display.
device-name = Windows keeps the name { $name } for a device. Choose another name.
flow-there = There is something called { $name } already. Choose another name.
file-there = { $path } is there already. Nothing was written.
folder-not-empty = { $path } is not empty. Nothing was written.
pack-too-bare = This pack has no risk, contact or bundle yet. "posdoc new pack DIR" begins with all of them.
no-draft = No route of a reasonable length leads to { $name }.

# posdoc translated
translated-done = { $count } texts noted as agreeing in { $path }. From now on "posdoc check" reports one that changes in one language alone.
translated-errors = { $count ->
    [one] There is 1 error in this pack
   *[other] There are { $count } errors in this pack
}: fix that first. "posdoc check" shows what is wrong.
no-pack-named = Say which folder: { $command }
not-written = { $path } cannot be written: { $error }

# posdoc explain
explain-wrong = Wrong:
explain-right = Right:
explain-one = "posdoc explain RULE" explains one.
explain-all = "posdoc explain" lists all rules.
no-such-rule = There is no rule { $name }.

# posdoc check
check-line = { $at }: { $severity }[{ $rule }]: { $sentence }
check-related = see also { $at }
check-summary = { $errors ->
    [0] No errors
    [1] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [1] 1 warning
   *[other] { $warnings } warnings
} in { $flows } flows, { $nodes } steps, { $strings } texts.
check-left-out = { $count ->
    [one] { $path }: one more mistake is not shown. Correct those above and check again.
   *[other] { $path }: { $count } more mistakes are not shown. Correct those above and check again.
}
check-structure-first = While the structure is wrong, words, routes and scenarios are not checked. Fix the structure and check again.
check-coverage = { $scenarios ->
    [0] No scenarios.
    [one] 1 scenario passes { $passed } of { $nodes } screens and { $given } of { $answers } answers.
   *[other] { $scenarios } scenarios pass { $passed } of { $nodes } screens and { $given } of { $answers } answers.
}
coverage-node = Not passed: { $node }
coverage-answer = Not given: { $node } = { $answer }

# posdoc check --prove
proof-theorem = Theorem: no step takes, starts or completes a payment for a sale unless no earlier try of it is open or has taken money.
proof-assumptions = It rests on: answers are true by what assets/evidence.toml says of them; nothing is tried that no step asks for; a reason that only the issuer can give comes with no booking, and the acquirer's record of an answered try is final; after the wait, record and statement are final; one sale, one amount; a pause makes all of it uncertain.
proof-walked = Walked from every start, by every answer, code, stop, jump and pause: { $positions } positions, { $states } with the worlds behind them. { $reached } of { $payments } steps that pay were reached.
proof-counterexample = { $node } ("{ $title }") may charge twice:
proof-by-begin = begin at "{ $to }"
proof-by-answer = "{ $from }": { $answer }
proof-by-failed = "{ $from }": tested, and it was not fixed
proof-by-stop = "{ $from }": stop and call
proof-by-jump = leave "{ $from }" for "{ $to }"
proof-by-pause = "{ $from }": ten minutes without an answer
proof-ungrounded = Nothing in evidence.toml allows this: { $what }
proof-holds = It holds.
proof-fails = It does not hold.
proof-mutations = { $tried } weakenings tried, { $survivors } lead to no second payment:
proof-ways = { $ways } more leave what answers say and lead elsewhere: they lead to no second payment either, because what opens a step is what is known, not the way there.
proof-progress = tried { $tried } of { $all }
proof-unexplained = no reason is given
proof-stale-reason = [survives] has a reason for "{ $what }", which does not survive

# The line mode
plain-intro = Type a number and Enter. Type f and some words to search, h for help, q to quit.
plain-choose-language = { $name }: type this number and press Enter
plain-prompt = Your answer:
plain-labelled = { $label }: { $text }
plain-asked = { $label } { $text }
plain-with-note = { $text } ({ $note })
plain-heading = { $name }:
plain-looking = This computer is having a look itself. Press Enter for what it finds, or answer now.
plain-wait = { $seconds ->
    [one] Wait about { $seconds } second before you answer. Fine before then? Answer early.
   *[other] Wait about { $seconds } seconds before you answer. Fine before then? Answer early.
}
plain-fallback = Some of this is not translated yet.
plain-chosen-before = {" "}(your earlier answer)
plain-known = {" "}(already known)
plain-stated = {" "}(from your words)
plain-nothing = Type one of these numbers: { $digits }. h for help.
plain-not-understood = "{ $typed }" is not an answer here. Type one of these numbers: { $digits }. h for help.
plain-unreadable = That line could not be read. Please type it again.
plain-no-why = There is no reason given for this step.
plain-first = This is the first step. Type q to quit.
plain-at-support = { $desk ->
        [shop] You are at the call-support screen already.
       *[other] You are at the screen to pass it on already.
    }
plain-voids = Then these later answers no longer hold:
plain-voids-prompt = Change it anyway? y or n:
plain-early = The time is not up yet. Did you really look again just now, and is this what it shows?
plain-early-prompt = y if you looked just now, n to keep waiting:
plain-kept = Nothing was changed.
plain-unsay = This was taken from your words:
plain-unsay-prompt = Number to take back, Enter for none:
plain-unsay-nothing = Nothing was taken from your words.
plain-fill = Fill in what is still empty
plain-again = Read all this again
plain-new = Next problem, from the start
plain-form-help = { $desk ->
        [shop] Any field may stay empty: Enter goes on to the next. b goes back, /s calls support, /q quits.
       *[other] Any field may stay empty: Enter goes on to the next. b goes back, /s passes it on, /q quits.
    }
plain-field = { $at } of { $of }. { $label } ({ $hint }):
plain-field-held = { $at } of { $of }. { $label } ({ $hint }). Enter keeps { $held }, - clears it:
plain-flows = Type g and one of these names:
plain-left = Stopped at "{ $title }". To start there again: posdoc start { $id }
plain-left-kept = Stopped at "{ $title }". To go on: posdoc resume { $number }
plain-left-ended = Ended with "{ $title }".
plain-help = You can type, besides a number:
plain-help-line = { $words }: { $help }
plain-help-back = back one step
plain-help-forward = forward again after going back
plain-help-why = the reason for this step
plain-help-language = change the language; "l en" chooses one
plain-help-stop = { $desk ->
        [shop] stop here and call support
       *[other] stop here and pass it on
    }
plain-help-trail = what has been answered so far
plain-help-unsay = take back something that was only taken from your words
plain-help-jump = another problem: "g network"; "g" lists them
plain-help-find = look up words on the screen, a code or pinyin: "f card read failed"
plain-help-help = this help
plain-help-quit = quit

# Why a line was refused
refused-not-here = The open step is { $at }.
refused-no-such-place = There is no flow, step or code "{ $name }".
refused-no-such-answer = There is no answer "{ $name }" here.
refused-no-answers-here = There is no answer "{ $name }" here: this is already an end.
refused-no-such-field = There is no field "{ $name }" here.
refused-wrong-turn = That does not fit this step.
refused-nothing-there = There is nothing to go back to, or nothing to go forward to.
refused-no-probe = There is nothing here that this computer can find out by itself, or it may not.
refused-not-said = "{ $name }" was not taken from your words.
refused-no-such-language = There is no language "{ $name }".
refused-no-such-role = There is no role "{ $name }".
refused-not-json = This line is not JSON (column { $column }).
refused-not-an-object = A line has to be an object such as {"{"}"answer":"fixed"{"}"}.
refused-unknown-key = There is no key "{ $key }".
refused-one-at-a-time = A line has to have exactly one key.
refused-wrong-type = The value of "{ $key }" has to be { $wanted }.
refused-too-long = This line is longer than { $most } KiB.
refused-not-utf8 = This line is not UTF-8.
refused-note-full = Not noted: a step has room for { $most } characters of notes. Shorten it, or note the rest on the next step.

code-title = Code { $code }
code-channel = When: only { $value }
code-who = Who acts: { $value }
code-severity = Try again? { $value }
code-outcome = The money: { $value }
code-advice = What to do: { $value }
code-unverified = No reliable source was found; take it as a hint only. { $value }
code-start = Step by step: posdoc start { $code }
code-mixed = Terminals use this code for quite different things. Go by the words on the screen: find the meaning below that matches.
code-note = Payment providers use the same code in different ways. Where the words on the screen say otherwise, go by the words.
code-unknown = The code { $code } is not on any list. Write down the code and the words on the screen. Look the sale up first; once it is certain that nothing was charged, use another card or way to pay. If that stays unclear, or it fails again, ring the number on the terminal's label and read out exactly what it says.
code-is-none = "{ $name }" does not look like a code. A code is usually two digits or letters, such as 55 or A0. For words on the screen, use posdoc find.

find-nothing = Nothing found for "{ $query }". Try other or fewer words, or run posdoc without a command and pick from the start. If that does not help, ring the number on the terminal's label and read out what the screen says.
find-way = { $question } If so: posdoc start { $to }
found-words = your words: { $words }
found-quoted = "{ $word }"
found-quoted-join = { ", " }
found-step = { $flow }: { $step }
found-ask = Is this what you mean: { $flow }?
find-join = { "; " }
find-causes = Usually: { $value }
find-checks = First: { $value }
find-start = Step by step: posdoc start { $value }
find-code = More: posdoc code { $value }
plain-find-nothing = Nothing found for "{ $query }". Try other or fewer words, or choose one of these:
plain-find-yes = { $question } Yes
plain-find-everything = See all problems
plain-find-call = Call support, with these words noted
plain-find-more = Show more
plain-find-again = You looked for "{ $query }":
plain-find-prompt = A number, or Enter to go back:

# Cases
cases-no-folder = This computer has no place for cases (no home folder), so this one is not being saved.
cases-folder = The folder for cases can't be used, so this one is not being saved: { $detail }
cases-newer = These cases were saved by a newer posdoc, so this version leaves them alone and does not save this one. Please update posdoc. File: { $detail }
cases-damaged = The file with the cases is damaged, so this one is not being saved.
cases-full = The disk is full or can't be written to, so this case is not saved yet. It will be as soon as there is room.
cases-read-only = The place for cases can't be written to, so this one is not being saved.
cases-busy = Another program is using the file with the cases. This one is not saved yet; posdoc will try again.
cases-other = This case is not saved, because the file with the cases refuses it ({ $detail }). posdoc will try again.
cases-no-file = { $detail } should be a file and is something else, so this case is not being saved. Move it out of the way.
cases-replaced = The file with the cases was removed or replaced, so this case is not saved yet: { $detail }
cases-held = This case has been continued at { $computer }, since { $since }, so it is no longer saved from here.
cases-go-on-all-the-same = { $login } at { $computer } is working on case { $number }, since { $since }. Go on all the same? (y/n)
cases-held-elsewhere = { $login } at { $computer } is working on case { $number }, since { $since }. Agree who goes on. What you do here is kept too.
cases-replaced-told = The file with the cases was removed or replaced while posdoc was running: { $path }. This case is saved again in full; earlier ones may be missing.
cases-purged-told = { $count ->
        [one] { $count } finished case was older than { $days } days and has been removed.
       *[other] { $count } finished cases were older than { $days } days and have been removed.
    }
cases-left-out = { $count ->
        [one] { $count } entry in the file with the cases can't be read and is left out.
       *[other] { $count } entries in the file with the cases can't be read and are left out.
    }
read-no-folder = This computer has no place for cases (no home folder).
read-folder = The folder for cases can't be used: { $detail }
read-newer = These cases were saved by a newer posdoc. Please update posdoc. File: { $detail }
read-damaged = The file with the cases is damaged. The next posdoc that opens sets it aside and begins a new one.
read-full = The disk is full or can't be written to. Nothing was changed; make some room and try again.
read-read-only = The file with the cases can't be written to. Nothing was changed.
read-busy = Another program is using the file with the cases. Nothing was changed; try again in a moment.
read-other = The file with the cases refuses this ({ $detail }). Nothing was changed.
read-no-file = { $detail } should be a file and is something else. Move it out of the way.
read-replaced = The file with the cases was just removed or replaced: { $detail }
read-held = One of these cases is open at { $computer }, since { $since }. Close it there first.
held-somewhere = another window
cases-set-aside = The file with earlier cases was damaged. It was moved unchanged to { $path }, and new cases go into a new file.
handover-not-a-code = That isn't a hand-over code. A code is all digits, in groups, such as 1821 0931 0562 7759 47.
handover-mistyped = A digit is wrong, missing or one too many, or two are swapped. Please have the code read out again.
handover-other-pack = They use content version { $theirs }, you use { $ours }, so the code doesn't work here. Update both to the same version, or start from the first question.
handover-older = This code was made by an older version of posdoc, so it can't be used. Update posdoc there and have a new code made, or start from the first question.
handover-other-time = This code is more than three months old, or the date on one of the two devices is wrong. Check both dates and ask for a new code, or start from the first question.
handover-broken = This code doesn't fit here. Please have it read out again, or start from the first question.

plain-kept-again = Saving works again. Your answers in between are saved too.
plain-resume = Case { $number } was left unfinished, at "{ $title }".
plain-resume-go = Go on with it
plain-resume-new = Start a new one, keep this for later
plain-resume-away = Close it unfinished, start a new one
plain-old = { $count ->
        [one] There is { $count } older unfinished case, left more than three days ago.
       *[other] There are { $count } older unfinished cases, left more than three days ago.
    }
plain-old-stay = Keep them as they are
plain-old-away = Close all of them unfinished
plain-taken-over = You have taken this case over. Go on here; type t to see what was done.
plain-too-late = That was too long ago, so your answer was not taken. Please read the screen below.
plain-note-prompt = What do you want to note?
plain-noted = Note saved. It goes on the ticket.
plain-note-full = Not noted: this step has room for { $most } characters of notes. Shorten it, or note the rest on the next step.
plain-masked = A card number, PIN or one-time code was hidden.
plain-help-note = note something on this step, e.g. n customer in a hurry
plain-help-case = see the ticket and the hand-over code
resume-dropped = The questions have changed since. These answers no longer fit and were left out:
resume-nothing = There is no case to go on with. posdoc cases lists them all.
resume-in-use = Case { $number } is open at { $computer }, since { $since }. Close it there first.
cases-head = Day | Time | No. | Shop | Problem | Outcome
cases-on-hold = On hold since { $time }
cases-none-of = There are no cases of { $number }.
cases-yes = yes
cases-no = no
cases-role-clerk = clerk
cases-role-agent = agent
cases-role-trainee = trainee
cases-desk-shop = shop
cases-desk-merchant-support = merchant support
cases-desk-acquirer = acquirer
cases-csv-number = number
cases-csv-id = id
cases-csv-began = began
cases-csv-last = last
cases-csv-flow = flow
cases-csv-trouble = trouble
cases-csv-step = step
cases-csv-outcome = outcome
cases-csv-outcome-label = outcome_label
cases-csv-closed = closed
cases-csv-talk-seconds = talk_seconds
cases-csv-wait-seconds = wait_seconds
cases-csv-hold-seconds = hold_seconds
cases-csv-merchant = merchant
cases-csv-shop = shop
cases-csv-phone = phone
cases-csv-terminal = terminal
cases-csv-code = code
cases-csv-screen-text = screen_text
cases-csv-cause = cause
cases-csv-payment = payment
cases-csv-passed-to = passed_to
cases-csv-call-back = call_back
cases-csv-on-hold = on_hold
cases-csv-role = role
cases-csv-lang = lang
cases-csv-desk = desk
cases-csv-agent = agent
cases-csv-opening = opening
cases-csv-no-hits = no_hits
cases-csv-screens = screens
cases-csv-gates = gates
cases-csv-taken-over = taken_over
cases-csv-cases = cases
cases-csv-open = open
cases-csv-solved-confirmed = solved_confirmed
cases-csv-solved-assumed = solved_assumed
cases-csv-support = support
cases-csv-abandoned = abandoned
cases-csv-passed-on = passed_on
cases-csv-ring-back = ring_back
cases-csv-talk-minutes = talk_minutes
cases-csv-wait-minutes = wait_minutes
cases-csv-hold-minutes = hold_minutes
cases-csv-waiting = waiting_for_result
cases-sum-trouble = Problem
cases-sum-cases = Cases
cases-sum-open = Open
cases-sum-solved-confirmed = Tested
cases-sum-solved-assumed = Assumed
cases-sum-support = Support
cases-sum-abandoned = Given up
cases-sum-passed-on = Passed on
cases-sum-call-back = Ring back
cases-sum-talk = Talk min
cases-sum-wait = Wait min
cases-sum-hold = On hold
cases-sum-waiting = Waiting
cases-sum-total = All
caller-broken = { $path }: { $count ->
    [1] a mistake in what it says of the caller, so nothing of it is used:
   *[other] { $count } mistakes in what it says of the caller, so nothing of it is used:
}
caller-unknown-key = Nothing called "{ $key }" is kept of a caller. Remove it or correct its name.
caller-keys = It may have merchant-no, shop-name, callback-phone, terminal-no, model, serial-no and region, each with a text in quotes.
caller-too-large = { $path } is larger than { $most } KiB, so it is not about one caller. Nothing of it is used.
hosted-no-argument = { $arg } can't be used here: posdoc runs on a shared server.
hosted-no-command = "posdoc { $command }" can't be used here: posdoc runs on a shared server.
hosted-no-file-output = What is shown here can't go into a file: posdoc runs on a shared server.
hosted-no-account = posdoc can't start: this login has no account with a home folder on the server. Tell whoever runs the server.
hosted-not-begun = posdoc can't start on this server: { $error }. Tell whoever runs the server.
hosted-linux-only = --hosted is only for Linux servers.
caller-input-taken = With --plain and --json the answers come from standard input, so the caller cannot come from there. Name a file: --caller FILE
caller-no-terminal = The caller comes from standard input, and there is no terminal left to answer on. Name a file: --caller FILE
cases-none = No cases.
no-hits-none = Nothing was searched for without a result.
cases-none-named = There is no case "{ $name }". posdoc cases lists them.
cases-several = Several cases match "{ $name }". Please give the whole id:
cases-forgotten = { $count ->
        [one] Removed { $count } case; nothing of it is left in the file. A ticket you saved to a file yourself is still there: delete it too.
       *[other] Removed { $count } cases; nothing of them is left in the file. Tickets you saved to files yourself are still there: delete them too.
    }
cases-forgotten-listed = { $count ->
        [one] Removed { $count } case. Another program is reading the file just now, so pieces of it stay there until posdoc is next opened.
       *[other] Removed { $count } cases. Another program is reading the file just now, so pieces of them stay there until posdoc is next opened.
    }
cases-forgotten-aside = A damaged file that was set aside may still hold pieces of it. Delete it too: { $path }
cases-purged = { $count ->
        [one] Removed { $count } old case.
       *[other] Removed { $count } old cases.
    }
replay-unreadable = Can't read { $path }: { $error }
replay-too-large = { $path } is larger than { $most } MiB, and no case is that large. Export one with: posdoc cases export CASE
replay-no-case = { $path } holds no exported case. Export one with: posdoc cases export CASE
replay-no-start = This content has no starting point "{ $place }".
replay-stopped = Answer { $turn } doesn't fit this content: { $reason }
help-resume = Go on with an unfinished case, or take one over by its code
usage-resume = posdoc resume [OPTIONS] [CASE or CODE]
help-case = A case number (1123-7, or 7 for today's) or a hand-over code; the last one if left out
help-cases = List, sum up, show, export and remove the cases of this computer
usage-cases = posdoc cases [OPTIONS] [WORDS...] | posdoc cases COMMAND
help-summary = Sum cases up for a lead: which problems, how often, how they ended, how long they took
usage-summary = posdoc cases summary [OPTIONS]
help-list = List cases, the newest first
usage-list = posdoc cases list [OPTIONS] [WORDS...]
help-show = Print a case as a ticket
usage-show = posdoc cases show [OPTIONS] CASE
help-export = Print all the answers of a case, for "posdoc replay"
usage-export = posdoc cases export [OPTIONS] CASE
help-forget = Remove cases so that nothing is left in the file
usage-forget = posdoc cases forget [OPTIONS] CASE... | --merchant NUMBER | --phone NUMBER
help-purge = Remove the cases that are older than the retention setting
usage-purge = posdoc cases purge [OPTIONS]
help-about = Only cases that mention these words: the problem, anything typed, the number
help-outcome = Only with this outcome: open, solved-confirmed, solved-assumed, support, abandoned, passed-on or call-back
help-in-flow = Only cases that are now in this flow
help-merchant = Only of this merchant number
help-phone = Only of callers who are rung back on this number
help-passed-to = Only what was passed on to: risk, clearing, technical, field, security, colleague or acquirer
help-waiting = Only what waits: on hold, or to be rung back
help-all-of-merchant = All cases of this merchant number
help-all-of-phone = All cases of callers who are rung back on this number
help-days = Only cases of the last DAYS days
help-most = List at most COUNT cases (default 50)
help-csv = Print a CSV table for a spreadsheet
help-no-hit = List what was searched for and not found, instead of cases
help-case-named = A case number, such as 1123-7, or 7 for today's; or an id
help-markdown = As Markdown
help-purge-days = This many days instead of the setting
help-replay = Repeat a case from its exported answers
usage-replay = posdoc replay [OPTIONS] FILE
help-drill = Practise: a simulated caller, on the flows as they are. Nothing of it is kept as a case
usage-drill = posdoc drill [OPTIONS] [SCENARIO]
help-drill-scenario = A scenario such as card-read/seated, a flow for any of its scenarios, codes or find for a short round; any at all if left out
help-drill-case = A closed case of this computer, as a drill; nothing personal comes along
help-drill-level = guided (the wizard, you note what they say), assisted (you pick each step) or solo (you choose freely)
help-drill-seed = Draw the same caller and the same choices again
help-drill-trainee = Who practises: what is due comes first, and what was done is kept for them alone
training-no-folder = There is no folder to keep training in. Name one with POSDOC_DATA.
training-set-aside = The training file could not be read. It was kept as { $path }, and a new one begun.
help-drill-list = List the scenarios
no-drill-unknown = There is no scenario "{ $name }". List them with: posdoc drill --list
no-drill-changed = The content has changed since this drill was left, so it can't go on. It isn't scored.
no-drill-unsolvable = The scenario "{ $name }" can't be played: its answers leave other ends open. posdoc check says more.
help-file = A file written by "posdoc cases export CASE"; - reads standard input
man-faults = What went wrong inside posdoc, to be sent to its makers; the newest five files. Nothing that was typed is in them.
man-posdoc-data = The folder for cases, instead of the usual one.
man-cases = The cases, in the folder where this system keeps data. With retention = 0 none are kept.
refused-not-ahead = Give a time that is still to come, such as 15:30, tomorrow 9am, or 30 for half an hour.
refused-no-such-queue = There is nobody called "{ $name }" to pass a case on to.
refused-no-such-case = There is no case "{ $name }" to go on with, or more than one.
plain-help-said = note what the caller says, in their words
plain-help-caller = who is calling: merchant number, shop, number to ring back
plain-help-hold = put this case on hold and take the next one
plain-help-held = cases that wait, and going on with one
plain-help-pass-on = pass the case on: to a team, a colleague, the provider
plain-help-call-back = ring back at a time: ring 15:30, ring tomorrow 9am
plain-help-next = finish with this case and take the next one
plain-help-same = begin another case for the same caller
plain-caller = { $label } (Enter leaves it empty):
plain-caller-held = { $label }. Enter keeps { $held }, - clears it:
plain-called-before = Called before ({ $count }):
plain-held = Case { $number } is on hold. Type held to go back to it.
plain-held-none = No case waits.
plain-passed-on = Case { $number } passed on to { $to }.
plain-call-back-prompt = Ring back when? (15:30, tomorrow 9am, or 30 for half an hour; Enter for no time)
plain-call-back = Ring back { $time }.
plain-call-back-at = ring back { $time }
plain-no-case = Nothing has been asked or noted yet, so there is no case to keep.
line-damaged = This line of a case was cut off or changed on its way. Ask for it again, or for the hand-over code.
line-other-content = This line of a case was made with other content. Ask for the ticket instead.

# Training
help-training = How practice is going, and what to hand to a trainer
usage-training = posdoc training [OPTIONS] | posdoc training COMMAND
help-progress = Scores over time, weak problems and codes, what to repeat now
usage-progress = posdoc training progress [OPTIONS]
help-share = Let the trainer see drills; until then only you do
usage-share = posdoc training share [OPTIONS] [SCENARIO...]
help-share-scenarios = Only drills of these scenarios, such as charged/twice; all of yours if left out
help-training-export = Print the shared drills as a file for the trainer (JSON, or a CSV table)
usage-training-export = posdoc training export [OPTIONS]
help-report = A line for each result file of many trainees; without files, for each trainee of this computer
usage-report = posdoc training report [OPTIONS] [FILE...]
help-report-files = Files from "posdoc training export" and result files of exams
help-training-forget = Remove all of one trainee, so that nothing is left in the file
usage-training-forget = posdoc training forget [OPTIONS] --trainee NAME
help-trainee = The name that was typed in the drills; can be left out if there is only one
help-exam = Look at what an exam consists of, or check a result
usage-exam = posdoc exam COMMAND
help-paper = List what a number draws
usage-paper = posdoc exam paper [OPTIONS] --seed N
help-verify = Play a result again and check its score
usage-verify = posdoc exam verify [OPTIONS] FILE
help-exam-start = Sit an exam: solo drills against the clock, with one result file at the end
usage-exam-start = posdoc exam start [OPTIONS] --seed N --trainee NAME
help-exam-trainee = Who sits it
help-exam-out = Where to write the result (default posdoc-exam-N.json)
exam-sat-passed = Passed: { $points } points, { $mark } needed. { $finished } of { $all } drills finished. The result is in { $path }.
exam-sat-failed = Not passed: { $points } points, { $mark } needed, and no dangerous choice. { $finished } of { $all } drills finished. The result is in { $path }.
exam-time-over = The time is over.
exam-nobody = Say who sits the exam, with --trainee NAME.
exam-not-kept = The exam can't be written down: { $reason }
help-exam-seed = The number that draws the exam; the same number draws the same exam
help-exam-rules = The trainer's TOML file with the set, the mark and the time
help-exam-file = The result file

training-none = Nobody has practised on this computer yet. Begin with: posdoc drill --trainee NAME
training-several = Several people practise here. Say who, with --trainee NAME.
training-no-trainee = Nobody called "{ $detail }" practises here.
training-bad-name = That can't be used as a name. Use 1 to 60 letters or characters.
training-folder = The place for training can't be used: { $detail }
training-no-file = { $detail } should be a file and is something else. Move it out of the way.
training-newer = { $detail } was written by a newer posdoc. Nothing was changed. Please update posdoc.
training-damaged = { $detail } is damaged. Nothing was changed. The next drill moves it aside and begins a new file.
training-replaced = { $detail } was removed or replaced just now. Try again.
training-busy = Another posdoc is writing at the moment. Nothing was changed; try again in a moment.
training-other = The file with the training refuses this ({ $detail }). Nothing was changed.
training-left-out = { $count ->
        [one] { $count } entry of the training can't be read and is left out.
       *[other] { $count } entries of the training can't be read and are left out.
    }
training-unreadable = { $path } can't be read: { $error }
training-too-large = { $path } is too large for a result.
training-drills = { $count ->
        [one] { $count } drill finished, { $passed } passed.
       *[other] { $count } drills finished, { $passed } passed.
    }
training-points = Average: { $points } of 100 points.
training-days = { $count ->
        [0] No dangerous choice since the first drill: { $days } { $days ->
            [one] day
           *[other] days
        }.
       *[other] Last dangerous choice: { $days } { $days ->
            [one] day
           *[other] days
        } ago ({ $count } in all).
    }
training-due = To repeat: { $count } now, { $week } within a week.
training-due-kinds = Now: scenarios { $drills }, codes { $codes }, gates { $gates }, sentences { $sentences }.
training-some = {" "}({ $shown } of { $all }; --json has all)
training-over-time = Score over time, the last drills
training-flows = By problem, the weakest first (last three drills of each)
training-codes = By code, the weakest first
training-danger = dangerous
training-level-guided = guided
training-level-assisted = assisted
training-level-solo = solo
training-head-trainee = Name
training-head-kind = What
training-head-when = When
training-head-scenario = Scenario
training-head-level = Level
training-head-points = Points
training-head-passed = Passed
training-head-flow = Problem
training-head-drills = Drills
training-head-dangers = Dangerous
training-head-known = Known %
training-head-code = Code
training-head-asked = Asked
training-head-proof = Checked
training-head-file = File
training-csv-trainee = trainee
training-csv-kind = kind
training-csv-when = when
training-csv-flow = flow
training-csv-scenario = scenario
training-csv-level = level
training-csv-points = points
training-csv-passed = passed
training-csv-danger = danger
training-csv-seconds = seconds
training-csv-shared = shared
training-csv-content = content
training-csv-drills = drills
training-csv-dangers = dangers
training-csv-proof = proof
training-csv-file = file
training-kind-exam = exam
training-kind-training = practice
training-kind-store = this computer
training-proof-own = from this computer
training-proof-verified = recomputed
training-proof-wrong = does not hold
training-proof-other-content = other content
training-shared = { $count ->
        [0] Nothing new to share.
        [one] { $count } drill is now shared with the trainer.
       *[other] { $count } drills are now shared with the trainer.
    }
training-nothing-shared = Nothing is shared yet, so the export is empty. Share first: posdoc training share
training-forgotten = All of it is removed. Nothing is left in the file.
training-forgotten-listed = All of it is removed from every list. Another program is reading the file, so pieces stay in it until the next drill.
training-forgotten-aside = A damaged file was set aside earlier and may still hold some of it. Delete it by hand: { $path }

exam-paper = Exam { $seed }: { $count } drills, { $minutes } minutes, { $mark } of 100 points to pass.
exam-rules-unfit = The rules of the exam can't be used ({ $path }): { $detail }
exam-rules-toml = it isn't TOML, or it has a key that rules don't have: { $detail }
exam-rules-range = { $key } must be between { $least } and { $most }.
exam-rules-unknown = nothing in the flows is called "{ $name }".
exam-rules-twice = "{ $name }" stands in it twice.
exam-rules-undrillable = "{ $name }" can't be drilled.
exam-rules-empty = there is nothing to draw from.
exam-holds = The result holds: { $name }, begun { $when }.
exam-figures = { $points } of 100 points, { $mark } needed. { $minutes } of { $most } minutes. Dangerous choices: { $count }.
exam-passed = Passed.
exam-failed = Not passed.
exam-proves = A check proves the score: the answers were played again and reach it. It does not prove who gave them, or when.
exam-fails = The result does not hold.
exam-torn = The file is incomplete, or is no result file: { $detail }
exam-no-exam = The file is no result of an exam.
exam-version = The file has the format { $detail }, which this posdoc does not know. Please update posdoc.
exam-altered = The file was changed after it was written.
exam-other-content = The exam was taken with other content than this computer has. Check it with the same version of posdoc and the same pack.
exam-other-rules = The exam was taken by other rules than those in the trainer's file.
exam-bad-rules = The rules in the file can't be right: { $detail }
exam-not-drawn = Drill { $drill } is not the one that the number draws.
exam-bad-act = Step { $act } of drill { $drill } is not possible.
exam-bad-score = The score of drill { $drill } is not what its steps reach.
exam-bad-total = The total, the time or the verdict does not follow from the drills.

central-not-built = This posdoc was built without delivery to a central store, so cases stay on this computer.
central-not-named = No central store is set. Add url to [central] in the settings.
central-bad-address = The address of the central store can't be read ({ $detail }). It looks like postgresql://user@host/database.
central-password-in-address = There is a password in the address of the central store. Take it out and put it in a file of its own: password-file in [central].
central-unencrypted = The address of the central store switches encryption off, so nothing was sent. Remove sslmode=disable.
central-no-host-name = The address of the central store names another computer by its number (hostaddr) alone, so its certificate can't be checked and nothing was sent. Add host=NAME.
central-file = Can't use { $detail }
central-certificates = The certificates for the central store can't be used: { $detail }
central-unreachable = The central store can't be reached: { $detail }. Cases stay here and are delivered later.
central-silent = The central store was called and doesn't answer. Cases stay here and are delivered later.
central-denied = The central store doesn't let this login do that ({ $detail }). Ask the lead to admit it.
central-not-set-up = The central store isn't set up for this posdoc yet (schema { $detail }). Whoever runs it: posdoc central init, or migrate.
central-newer = The central store was set up by a newer posdoc (schema { $detail }). Update posdoc on this computer; until then cases stay here.
central-refused = The central store refuses this ({ $detail }).
central-answer = The central store's answer can't be read. Is posdoc here as new as there?
central-unable = The central store can't do this right now ({ $detail }). Cases stay here and are delivered later.
central-own-store = The cases on this computer can't be read right now. { $detail }
central-older = The central store is there already, from an older posdoc. Bring it up to date: posdoc central migrate
central-there = The central store is set up already.
central-made = The central store is set up. Next, admit people: docs/central.md.
central-current = The central store is up to date already.
central-migrated = The central store went from schema { $from } to { $to }.
central-at = Central store: { $url }
central-waiting = { $count ->
    [0] Everything has been delivered.
    [one] { $count } case still has to be delivered.
   *[other] { $count } cases still have to be delivered.
}
central-to-forget = { $count ->
    [one] { $count } case was removed here and is still there.
   *[other] { $count } cases were removed here and are still there.
}
central-refused-cases = { $count ->
    [one] { $count } case was refused there. It is kept here.
   *[other] { $count } cases were refused there. They are kept here.
}
central-set-apart = { $count ->
    [one] { $count } answer or note was left out there: it looked like a card number, or the server refuses it.
   *[other] { $count } answers or notes were left out there: they looked like card numbers, or the server refuses them.
}
central-delivering = Another posdoc on this computer is delivering right now.
central-delivered = { $count ->
    [0] There was nothing to deliver.
    [one] Delivered { $count } case.
   *[other] Delivered { $count } cases.
}
central-forgotten = { $count ->
    [one] Removed { $count } case there.
   *[other] Removed { $count } cases there.
}
central-none = No case there fits.
central-several = More than one case goes by "{ $name }". Give the whole number, such as 1123-7-4821.
central-call-back = ring back { $time }
central-taken-by = taken over by { $login } at { $computer }
central-more = Only the first { $count } are shown. More with --most, or say what you're looking for more closely.
central-kept-out = { $count ->
    [0] Case { $number } of { $login } was refused there.
    [one] Case { $number } of { $login }: { $count } answer or note was left out there.
   *[other] Case { $number } of { $login }: { $count } answers or notes were left out there.
}
central-log-of = { $login } at { $computer }
central-left-out = (left out)
central-note = Note: { $text }
central-see-both = Two desks worked on it. What each of them did: posdoc central show { $number }
central-two-logs = two desks worked on it
central-taken = Case { $number } is yours. Go on with: posdoc resume { $number }
central-held = That case was taken over at { $computer } by { $login }, since { $since }.
central-worked-on-here = Case { $number } was worked on here and at another desk, so it stays as it is here. The central store has both: posdoc central show { $number }
central-not-taken = Case { $number } wasn't taken over here.
central-diverged = { $count ->
    [one] { $count } case was worked on at another desk as well. Both logs are kept.
   *[other] { $count } cases were worked on at another desk as well. Both logs are kept.
}
central-given-back = Case { $number } can be taken over by others again.
help-central = The central store of a team: find cases of all desks, take them over, deliver
usage-central = posdoc central [OPTIONS] COMMAND
help-status = Say whether the central store can be reached and what it hasn't got yet
usage-status = posdoc central status [OPTIONS]
help-deliver = Deliver what the central store hasn't got yet
usage-deliver = posdoc central deliver [OPTIONS]
help-init = Set up the central store, as the owner of the database
usage-init = posdoc central init [OPTIONS]
help-migrate = Bring the central store up to date, as the owner of the database
usage-migrate = posdoc central migrate [OPTIONS]
help-central-find = Find cases of all desks, the newest first
usage-central-find = posdoc central find [OPTIONS] [CASE]
help-take = Take a case over from another desk
usage-take = posdoc central take [OPTIONS] CASE
help-give-back = Give back a case that was taken over
usage-give-back = posdoc central give-back [OPTIONS] CASE
help-central-show = Print a case as each desk has it that worked on it
usage-central-show = posdoc central show [OPTIONS] CASE
help-central-most = At most this many, 50 without it
help-central-url = The address to set it up at, instead of the one in the settings: postgresql://owner@host/database
help-central-number = A case number, such as 1123-7-4821 or 1123-7
help-central-merchant = Only of this merchant number
help-central-phone = Only of callers who are rung back on this number
help-central-code = Only where this response code was looked up
help-central-passed-to = Only what was passed on to: risk, clearing, technical, field, security, colleague or acquirer
help-central-due = Only callers who are still to be rung back, the earliest first

# posdoc care
help-care = Go through the routine checks of the shop, or print its emergency card
usage-care = posdoc care [OPTIONS] | posdoc care COMMAND
help-open = The checks before you open: what isn't right leads to its fix
usage-open = posdoc care open [OPTIONS]
help-close = The checks when you close
usage-close = posdoc care close [OPTIONS]
help-week = The weekly checks
usage-week = posdoc care week [OPTIONS]
help-month = The monthly checks
usage-month = posdoc care month [OPTIONS]
help-care-status = Show what has been checked and what is due
usage-care-status = posdoc care status [OPTIONS]
help-card = Print the emergency card, made from the settings
usage-card = posdoc care card [OPTIONS]
help-done = Tick this check as fine, without being asked
help-failed = Tick this check as not right, without being asked
help-card-format = How: text, markdown, or html, which prints on one sheet
help-card-paper = For html: a4, or a6 for a small card by the till
care-none = This content has no routine checks. They would be in assets/care.toml.
care-no-folder = This computer has no place to keep ticks (no home folder). Set POSDOC_DATA to a folder.
care-unusable = What was ticked can't be kept: { $path }: { $error }
care-busy = Another program is using { $path }. Nothing was ticked; try again in a moment.
care-newer = { $path } was saved by a newer posdoc, so this version leaves it alone. Please update posdoc.
care-set-aside = The file with earlier ticks was damaged. It was moved unchanged to { $path }, and ticks go into a new file.
care-no-such-check = There is no check "{ $name }" here.
care-begin = { $title }: { $count ->
    [one] 1 check
   *[other] { $count } checks
}, about { $minutes } min.
care-keys = 1 fine, 2 not right, 3 later, q stop. Then Enter.
care-prompt = Your answer:
care-open-flow = "{ $flow }" helps with that. 1 open it now, 2 go on here (later: posdoc start { $to })
care-round = { $title } ({ $period })
care-fine = [OK]
care-failed = [!!]
care-open = [  ]
care-start = Step by step: posdoc start { $to }
care-last = Last done in full: { $period }
care-due = Due now: { $title } (posdoc care { $round })
care-nothing-due = All done. Nothing is due now.
care-back = Enter goes back to the wizard, q ends:
care-all-fine = All fine.
care-some-failed = All checked. Sort out what's marked [!!], then come back and tick it.
care-some-left = Some checks are left. They are still here next time.

# posdoc setup
help-setup = Enter the shop's numbers and hotlines, step by step
usage-setup = posdoc setup [OPTIONS]
help-dry-run = Show what would be written, and write nothing
setup-begin = What you enter here goes on the call-support screen and the emergency card. Enter skips or keeps, - clears, q leaves without writing.
setup-prompt = Type it here:
setup-now = Now: { $value }
setup-region = Where is the shop?
setup-hint-region = Rules and numbers differ. Type the number in front.
setup-region-number = Type a number from the list, or press Enter to skip.
setup-region-cn = Mainland China
setup-region-hk = Hong Kong
setup-region-sg = Singapore
setup-region-in = India
setup-region-uk = United Kingdom
setup-region-eu = European Union
setup-region-us = United States
setup-region-au-nz = Australia, New Zealand
setup-region-ca = Canada
setup-region-other = Somewhere else
setup-acquirer = Payment provider
setup-hint-acquirer = its name, on the label or in your contract
setup-spare = Spare terminal
setup-hint-spare = where it's kept, or its number
setup-phone = Phone: { $whom }
setup-hours = When they answer: { $whom }
setup-hours-hint = for example 9:00-18:00, or day and night
setup-will-write = This goes into { $path }:
setup-ask = 1 write it, 2 leave it:
setup-written = Written. To see it all: posdoc config. To print the card: posdoc care card.
setup-left = Nothing was written.
setup-nothing = Nothing has changed in { $path }.
setup-no-file = There is no place for the settings file, or it is ignored (--no-config). Set POSDOC_CONFIG to a file.
setup-refused = Nothing was written. { $detail }
setup-bad-json = Nothing was written. The input has to be JSON such as {"{"}"shop":{"{"}"name":"..."{"}"},"hotlines":{"{"}"acquirer":{"{"}"phone":"..."{"}"}{"}"}{"}"}, with texts, or null to clear.
plain-help-reopen = what was passed on has come back, or the caller was rung: work on it again
plain-help-wrong = note that this step is wrong or unclear, for whoever writes it; not on the ticket
plain-help-line-of-case = print the whole case as one line, to be pasted by a colleague
plain-offered = { $count ->
    [one] One case waits or was left unfinished:
   *[other] { $count } cases wait or were left unfinished:
}
plain-offered-away = { $count ->
    [one] Close the one that was left unfinished, start a new one
   *[other] Close the { $count } that were left unfinished, start a new one
}
plain-waiting = { $count ->
    [one] One case waits. Type held to see it.
   *[other] { $count } cases wait. Type held to see them.
}
plain-call-back-due = Time to ring back: case { $number } { $caller }
plain-nothing-agreed = This case was not passed on, and nobody is to be rung back.
plain-noted-wrong = Noted for whoever writes this step. It does not go on the ticket.
plain-preview = After { $digit }: { $step }
plain-pass-on-why = Why, in one line (Enter for nothing):
