flow = Has it been altered?
    .about = Before a restart or an update, see whether the terminal was tampered with

entry = Any sign it has been tampered with?
    .do = Look for "Tamper", "Attacked" or "Keys erased" on screen, broken seals, gaps in the case, anything added to the card slot. Don't touch.
    .say = Does the screen say tamper, attacked or keys erased? Is a seal broken, the case open, or something added to the slot? Please just look.
    .why = A restart never cures a tampered terminal and can lose evidence. These few seconds keep an altered terminal out of use.
    .no = No, it looks normal
    .yes = Yes, or something looks wrong
    .unsure = Can't tell: treat it as yes

tampered = Stop using this terminal now
    .do = Lock it away as it is. Don't restart, open, reset, clean or remove anything. Take a photo, keep unsettled slips, ring the number on the label.
    .say = Please stop using it now and lock it away just as it is. No restart, nothing opened or removed. Take photos, keep your slips and ring your provider.
    .why = Once tripped, its keys are gone: it gets replaced, not fixed. Unsettled sales may need the slips. A restart or reset only loses evidence and sales.
    .open = Hello, I'm calling from a shop. Our terminal may show a tamper warning, or looks altered. It's out of use, not opened or restarted. How do we get it replaced?
