flow = The app crashes
    .about = The container begins and ends, over and over

inspected = Is the crash in the logs mended?
    .do = Read the last lines of the log.
    .say = Read the last lines of the log. Is the crash in the logs mended?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

command = Does the Dockerfile lack its CMD?
    .do = Look at the last lines of the Dockerfile.
    .say = Look at the last lines of the Dockerfile. Does the Dockerfile lack its CMD?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

cycling = Does it change to Running and back?
    .do = Watch kubectl get pods -w for a minute.
    .say = Watch kubectl get pods -w for a minute. Does it change to Running and back?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

fix-crash = Mend the crash
    .do = Mend what the log names first.
    .say = Mend what the log names first.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

fix-command = Add the CMD
    .do = Write the command that starts the app.
    .say = Write the command that starts the app.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

fix-liveness = Mend the liveness probe
    .do = Give the app more time, or the right path.
    .say = Give the app more time, or the right path.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.
