flow = Battery safety check
    .about = Before charging or touching the battery, look for danger

entry = Wet, hot, swollen or a burnt smell?
    .do = Look from where you stand, and notice any heat or burnt smell. A hard fall just before counts too. Don't lean in and don't press on the battery.
    .say = Before we charge it: has the terminal been wet, is it hot or swollen, or is there a burnt smell?
    .why = A wet or swollen battery can catch fire when charged. It takes seconds to ask, so never skip it.
    .none = None of these
    .present = Yes, one of these
    .unsure = Can't tell: treat it as yes

danger = Stop charging and keep away from it
    .do = If the wall plug is dry and in reach, pull it. Don't touch a swollen battery, switch on or charge. Smoke or fire: get out, call the fire service.
    .say = Stop charging now. If it's safe, unplug it at the wall. Don't touch a swollen battery, keep away. If you see smoke or fire, get out and call the fire service.
    .why = A wet or swollen battery can catch fire without warning, and no terminal is worth it. Once everyone is safe, call your payment provider for a new one.
    .open = Hello, I'm calling from a shop. Our terminal is wet, hot, swollen or smells burnt. We've stopped charging and using it. What do we do, and can we get a replacement?
