flow = Has it been altered?
    .about = Before a restart or an update, see whether the terminal was tampered with

entry = Any sign it has been tampered with?
    .do =
        { $answer-power_look ->
            [black] Seal broken, case loose, anything added at the slot? Lit up by now: does it say "Tamper", "Attacked", "Keys erased"?
           *[other] "Tamper", "Attacked", "Keys erased" on screen? Seal broken, case loose, anything added at the slot? Screen black: just the outside.
        }
        Don't touch.
    .say = { $answer-power_look ->
        [black] Is a seal broken, the case loose, or something added to the slot? If the screen has lit up by now, does it say tamper, attacked or keys erased? Look, please don't touch.
       *[other] Does the screen say tamper, attacked or keys erased? Is a seal broken, the case loose, or something added to the slot? If the screen is black, just the outside. Look, please don't touch.
    }
    .why = Tampered means the protection was set off, and its keys may be gone. A restart never cures that and can lose evidence. A few seconds' look keeps an altered terminal out of use.
    .no = No, it looks normal
    .yes = Yes, or something looks wrong
    .unsure = Can't tell: treat it as yes

tampered = Stop using this terminal now
    .do =
        Stop taking payments; lock it away as is. Take photos, keep unsettled receipts.
        Don't restart, open, reset or clean it, or remove anything.
    .say = Stop using it now and lock it away as it is. Take photos, keep unsettled receipts. Don't restart, open, reset or clean it, or remove anything. It has to be replaced; keep your phone on.
    .why = Once tripped, its keys are gone: it gets replaced, not fixed. Unsettled sales may have to be traced by their receipts. A restart or reset only loses evidence and sales.
    .open = Hello, I'm calling from a shop. Our terminal may show a tamper warning, or looks altered. What do we do, and how do we get it replaced?
