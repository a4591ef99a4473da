flow = Deployment troubles
    .about = A Deployment does not answer: from its Pods up to the Ingress

entry = Are any Pods Pending?
    .do = Run kubectl get pods and look at the column STATUS.
    .say = Run kubectl get pods and look at the column STATUS. Are any Pods Pending?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

running = Are the Pods Running?
    .do = Look at the same list.
    .say = Look at the same list. Are the Pods Running?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

ready = Are the Pods Ready?
    .do = Look at the column READY: both numbers are the same.
    .say = Look at the column READY: both numbers are the same. Are the Pods Ready?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

readiness = Does the readiness probe fail?
    .do = Run kubectl describe pod and look at the events at the end.
    .say = Run kubectl describe pod and look at the events at the end. Does the readiness probe fail?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

pod-port = Does the app answer on the Pod?
    .do = Run kubectl port-forward to the Pod and open the port.
    .say = Run kubectl port-forward to the Pod and open the port. Does the app answer on the Pod?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

listening = Does the container listen on 0.0.0.0?
    .do = Compare the port that the app opens with containerPort.
    .say = Compare the port that the app opens with containerPort. Does the container listen on 0.0.0.0?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

fix-readiness = Mend the readiness probe
    .do = Give it the path and port that the app answers on.
    .say = Give it the path and port that the app answers on.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

fix-listening = Let the app listen on 0.0.0.0
    .do = Set its address to 0.0.0.0 and containerPort to its port.
    .say = Set its address to 0.0.0.0 and containerPort to its port.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

unknown = Nobody has seen this yet
    .do = Collect describe, logs and events, and ask the platform team.
    .say = Collect describe, logs and events, and ask the platform team.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.
