flow = Battery safety check
    .about = Before charging or touching the battery, look for danger

entry = Hot, swollen, wet or a burnt smell?
    .do =
        From where you stand: heat, a bulge, water, a burnt smell? A hard fall just before counts; warm is normal.
        Don't lean in or press on the battery.
    .say = First: has the terminal been wet or just had a hard fall? Is it hot or swollen, is there a burnt smell? Just warm is normal. Don't lean in or press on the battery.
    .why = A wet or swollen battery can catch fire when charged. A look takes seconds, so never skip it.
    .none = None of these
    .present = Yes, one of these
    .unsure = Can't tell: treat it as yes

danger = Keep away from it, don't charge it
    .do =
        Smoke or fire: get out, call the fire service.
        If not: pull the plug if dry and in reach; keep away.
        Don't touch, charge, open it or switch it on.
    .say = Smoke or fire: get out and call the fire service. If not, pull the plug if it's dry and in reach, then keep away. Don't touch it, switch it on, charge or open it. People first; a swap can wait.
    .why = A wet or swollen battery can catch fire without warning, and no terminal is worth it. Replacing it can wait until everyone is safe.
    .open =
        Hello, I'm calling from a shop. { $answer-power_look ->
            [wet] Our terminal got wet.
            [hurt] Our terminal is hot, swollen or smells burnt: I'll tell you which.
           *[other] Our terminal isn't safe to use; I'll tell you what's wrong with it.
        } What do we do, and can we get a replacement?
