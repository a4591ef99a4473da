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

danger =
        { $fact-harm ->
            [wet] It got wet: switch it off, don't charge it
           *[other] Keep away from it, don't charge it
        }
    .do =
        { $fact-harm ->
            [wet] Hot, swollen, smoking? Keep away. If not: pull the plug if dry, switch it off if your fingers stay dry.
           *[other] Smoke or fire: get out, call the fire service. If not: pull the plug if dry and in reach; keep away.
        }
        { $fact-harm ->
            [wet] No drying, no charging. Keep the receipts.
           *[other] Don't touch, charge, open it or switch it on.
        }
    .say = { $fact-harm ->
        [wet] Hot, swollen or smoking? Keep away. If not, pull the plug if dry, and switch it off if your fingers stay dry. Don't dry, charge or open it. Keep the receipts. Sale cut off? Don't charge it again yet.
       *[other] Smoke or fire: get out and call the fire service. If not, pull the plug if it's dry and in reach, then keep away. Don't touch it, switch it on, charge or open it. People first; a swap can wait.
    }
    .why = A wet or swollen battery can catch fire without warning, and no terminal is worth it. Replacing it can wait until everyone is safe.
    .open =
        Hello, I'm calling from a shop. { $fact-harm ->
            [wet] Liquid got on our terminal. I'll tell you what it was, when, and whether it's still on.
            [hot] Our terminal is hot, swollen or smells burnt: I'll tell you which.
           *[other] Our terminal isn't safe to use; I'll tell you what's wrong with it.
        } What do we do, what becomes of the sales not settled yet, and can we get a replacement?
