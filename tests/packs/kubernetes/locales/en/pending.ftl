flow = Pods stay Pending
    .about = No node has taken the Pod yet

full = Is the cluster full?
    .do = Run kubectl describe pod and look for Insufficient cpu or memory.
    .say = Run kubectl describe pod and look for Insufficient cpu or memory. Is the cluster full?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

quota = Is a ResourceQuota used up?
    .do = Run kubectl describe quota in the namespace.
    .say = Run kubectl describe quota in the namespace. Is a ResourceQuota used up?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

claim = Does it wait for a volume claim?
    .do = Run kubectl get pvc: one of them is Pending.
    .say = Run kubectl get pvc: one of them is Pending. Does it wait for a volume claim?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

assigned = Has the Pod been given a node?
    .do = Run kubectl get pods -o wide and look at NODE.
    .say = Run kubectl get pods -o wide and look at NODE. Has the Pod been given a node?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

bigger = Make the cluster bigger
    .do = Add a node, or take a Pod off that nobody needs.
    .say = Add a node, or take a Pod off that nobody needs.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

relax = Raise the quota
    .do = Ask its owner for a larger ResourceQuota.
    .say = Ask its owner for a larger ResourceQuota.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

fix-claim = Mend the volume claim
    .do = Check its storage class, size and access mode.
    .say = Check its storage class, size and access mode.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

kubelet = The kubelet has a problem
    .do = Tell the platform team which node it is.
    .say = Tell the platform team which node it is.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.

scheduler = The scheduler has a problem
    .do = Tell the platform team which Pod is waiting.
    .say = Tell the platform team which Pod is waiting.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.
