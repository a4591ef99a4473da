flow = Pods do not run
    .about = A Pod has a node, and its container does not run

logs = Do the logs show what is wrong?
    .do = Run kubectl logs for the Pod.
    .say = Run kubectl logs for the Pod. Do the logs show what is wrong?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

quick = Did the container end too quickly?
    .do = Run kubectl logs --previous for the one before.
    .say = Run kubectl logs --previous for the one before. Did the container end too quickly?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

pull = Is the status ImagePullBackOff?
    .do = Run kubectl describe pod and look at the state.
    .say = Run kubectl describe pod and look at the state. Is the status ImagePullBackOff?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

crash = Is the status CrashLoopBackOff?
    .do = Look at the same place.
    .say = Look at the same place. Is the status CrashLoopBackOff?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

container = Is it RunContainerError?
    .do = Look at the same place.
    .say = Look at the same place. Is it RunContainerError?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

fix-app = Mend the app
    .do = Mend what the log names, and roll it out.
    .say = Mend what the log names, and roll it out.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

fix-quick = Mend what the last log shows
    .do = The log of the container before tells why it ended.
    .say = The log of the container before tells why it ended.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

volumes = Mend how volumes are mounted
    .do = Check the names of volumes, config maps and secrets.
    .say = Check the names of volumes, config maps and secrets.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.
