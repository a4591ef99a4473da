flow = Service silent
    .about = The Pods are fine, the Service in front of them is not

endpoints = Does the Service list endpoints?
    .do = Run kubectl describe service.
    .say = Run kubectl describe service. Does the Service list endpoints?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

selector = Does the selector match the Pods?
    .do = Compare it with kubectl get pods --show-labels.
    .say = Compare it with kubectl get pods --show-labels. Does the selector match the Pods?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

address = Does the Pod have an IP address?
    .do = Run kubectl get pods -o wide.
    .say = Run kubectl get pods -o wide. Does the Pod have an IP address?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

service-port = Does the app answer on the Service?
    .do = Run kubectl port-forward to the Service.
    .say = Run kubectl port-forward to the Service. Does the app answer on the Service?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

target = Does targetPort match containerPort?
    .do = Compare the two numbers.
    .say = Compare the two numbers. Does targetPort match containerPort?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

fix-selector = Mend the selector
    .do = Give it the labels that the Pods bear.
    .say = Give it the labels that the Pods bear.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

fix-target = Mend the targetPort
    .do = Set it to the containerPort of the Pods.
    .say = Set it to the containerPort of the Pods.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

service-kubelet = The kubelet does not report the Pod
    .do = Tell the platform team which node it is.
    .say = Tell the platform team which node it is.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.

controller = The controller manager has a problem
    .do = Tell the platform team which Service it is.
    .say = Tell the platform team which Service it is.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.

proxy = The kube-proxy has a problem
    .do = Tell the platform team which node and Service.
    .say = Tell the platform team which node and Service.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.
