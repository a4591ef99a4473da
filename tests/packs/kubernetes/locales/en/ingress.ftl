flow = Ingress silent
    .about = The Service is fine, what lies before it is not

backends = Does the Ingress list backends?
    .do = Run kubectl describe ingress.
    .say = Run kubectl describe ingress. Does the Ingress list backends?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

matching = Do its service and port match?
    .do = Compare them with the Service.
    .say = Compare them with the Service. Do its service and port match?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

ingress-port = Does the app answer on the Ingress?
    .do = Run kubectl port-forward to the Ingress controller.
    .say = Run kubectl port-forward to the Ingress controller. Does the app answer on the Ingress?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

public = Does it answer from the internet?
    .do = Open it from a phone without the office network.
    .say = Open it from a phone without the office network. Does it answer from the internet?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

fix-backend = Mend the backend
    .do = Give it the name and the port of the Service.
    .say = Give it the name and the port of the Service.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

works = Everything answers
    .do = Tell whoever asked.
    .say = Tell whoever asked.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

controller-docs = It is the Ingress controller
    .do = Look into the handbook of that controller with the platform team.
    .say = Look into the handbook of that controller with the platform team.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.

exposed = The cluster is not exposed
    .do = Ask the network team about the load balancer and the firewall.
    .say = Ask the network team about the load balancer and the firewall.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.
