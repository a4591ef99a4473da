flow = Who puts the amount in?
    .about = Before a change of network: see whether a till or an app drives the terminal

entry = Does a till or an app drive this terminal?
    .do = Before you change the network: do you type the amount on the terminal, or does a till or an app send it?
    .say = Before we change the network: do you type the amount on the terminal itself, or does a till or an app on a phone send it?
    .why = A till or an app often finds the terminal only on the network they share. Moved alone it is cut off, and a sale may be left without a result.
    .alone = No, we type the amount on it
    .till = Yes, a till or computer sends it
    .reader = Yes, an app on a phone or tablet
    .unsure = Not sure: treat it as a till
