flow = Who puts the amount in?
    .about = Before a change of network: see whether a till or an app drives the terminal

entry = Where is the amount typed in?
    .do = Before you change the network: is the amount typed on the terminal, or does it come from a till or an app?
    .say = Before we change the network: do you type the amount on the terminal itself, or does a till or an app on a phone send it?
    .why = A till or an app often finds the terminal only on the network they share. Moved alone it is cut off, and a sale may be left without a result.
    .alone = Typed on the terminal itself
    .till = A till or computer sends it
    .reader = An app on a phone or tablet
    .unsure = Not sure: treat it as a till
