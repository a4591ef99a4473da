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
does-leave-first = leave
does-forward = forward again
does-first = first answer
does-last = last answer
does-page-up = scroll up
does-page-down = scroll down
does-help = help
does-language = 中文
does-second = both languages
does-find = other trouble
does-trail = steps so far
does-copy = copy
does-why = why?
does-stop = call support
does-leave = leave
does-quit = leave at once
does-suspend = to the shell

wait-left = Wait { $time }. You can go on early.
wait-over = Time is up. How does it look?
more-above = more above
more-below = more below
masked = A card number was hidden. Only its last four digits are kept.
copied = Sent to the clipboard. If it won't paste, leave with F10 and the text is printed for you.
fallback-note = Some of this is not translated yet.

button-copy = Copy all of this
button-another = Next customer, start again
button-leave = Leave

help-title = What you can do here
help-lead = Choose with Up/Down and Enter, or press the key. Esc closes this.
language-title = 请选择语言 / Choose a language
find-title = Another trouble
find-lead = Choose what the terminal is doing. Your answers so far are kept.
trail-title = Your steps so far
trail-lead = Choose a step to go back to it.
trail-ways = From here
trail-way = { $answer }: { $next }
void-title = This changes earlier answers
void-lead = With the new answer, these no longer fit and will be asked again:
void-keep = Keep my earlier answers
void-go = Change it, drop these
leave-title = Leave now?
leave-lead = This isn't sorted out yet.
leave-stay = Stay here
leave-go = Leave

panel-why = Why
panel-trail = So far
too-small = Please make this window at least 40 x 12. It is { $columns } x { $rows } now.
